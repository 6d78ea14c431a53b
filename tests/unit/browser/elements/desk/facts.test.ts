import assert from "node:assert/strict"
import { test } from "node:test"

import { answering } from "../../../../../scripts/browser/case/kinds/answer-set.ts"
import { calendaring } from "../../../../../scripts/browser/case/kinds/calendar-set.ts"
import { counting, dating } from "../../../../../scripts/browser/case/kinds/date-set.ts"
import { filling } from "../../../../../scripts/browser/case/kinds/field-set.ts"
import type { State } from "../../../../../scripts/browser/case/state.ts"
import type { PapersLibrary } from "../../../../../scripts/browser/contract-papers.ts"
import { changesBetween, guideStateOf } from "../../../../../scripts/browser/elements/desk/facts-changes.ts"
import { effectText } from "../../../../../scripts/browser/elements/desk/facts-effect.ts"
import { caseFields, foundFields } from "../../../../../scripts/browser/elements/desk/facts-fields.ts"
import { givenOfCase } from "../../../../../scripts/browser/plan/of-case.ts"
import type { Scene } from "../../../../../scripts/browser/elements/desk/view.ts"
import type { GuideState } from "../../../../../scripts/browser/elements/start/guide-state.ts"
import { plan } from "../../../../../scripts/browser/plan/plan.ts"
import { caseOf } from "../../given.ts"
import { hold, item, library, only, TODAY } from "../../plan/given-plan.ts"

const SHELF = library({ items: [item("A-01", { template: "T01" }), item("A-02", { applies: [only("money", "yes")] })], holds: [hold("H01", { ask: "Is it open?" })] })

function sceneOf(state: State): Scene {
  const given = givenOfCase(state, SHELF, { calendar: undefined, code: "", free: [] }, TODAY)
  const place = { view: "facts", about: "" }
  return { caseId: "case-1", state, library: SHELF, given, plan: plan(SHELF, given), movedOn: undefined, rows: [], today: TODAY, place, root: "", isPrinting: false }
}

/** Return what a case comes to when a change of the guide is entered. */
function changed(state: State, change: (guide: GuideState) => GuideState): State {
  const before = guideStateOf(sceneOf(state), "")
  return caseOf(...STARTED, ...changesBetween(before, change(before), state))
}

const STARTED = [answering("money", ["yes"]), answering("H01", ["yes"]), dating("last_day", "2027-03-05"), counting("contract_days", 30), calendaring({ code: "GB", free: ["2027-02-01"] })]
const CASE = caseOf(...STARTED)

test("an answer that is given anew is the only thing that changes", () => {
  const after = changed(CASE, guide => ({ ...guide, answers: { ...guide.answers, money: ["not sure"] } }))

  assert.deepEqual([...after.answers], [["money", ["not sure"]], ["H01", ["yes"]]])
  assert.deepEqual(after.dates, CASE.dates)
})

test("an answer to a hold can be taken back", () => {
  const after = changed(CASE, guide => ({ ...guide, asked: {} }))

  assert.deepEqual([...after.answers], [["money", ["yes"]]])
})

test("a last day can be moved, and said not to be known yet", () => {
  const moved = changed(CASE, guide => ({ ...guide, dates: { ...guide.dates, lastDay: "2027-04-30" } }))
  const open = changed(CASE, guide => ({ ...guide, dates: { ...guide.dates, lastDay: undefined }, isLastDayOpen: true }))

  assert.equal(moved.dates.get("last_day"), "2027-04-30")
  assert.equal(open.dates.get("last_day"), null)
})

test("a reader can say that a last day that nobody gave is not known yet", () => {
  const bare = caseOf()
  const before = guideStateOf(sceneOf(bare), "")

  const after = caseOf(...changesBetween(before, { ...before, isLastDayOpen: true }, bare))

  assert.equal(bare.dates.has("last_day"), false)
  assert.equal(after.dates.get("last_day"), null)
})

test("a notice in months takes the place of one in days", () => {
  const after = changed(CASE, guide => ({ ...guide, dates: { ...guide.dates, contractDays: undefined, contractMonths: 3 } }))

  assert.deepEqual([...after.counts], [["contract_months", 3]])
})

test("another calendar keeps the free days of the firm", () => {
  const after = changed(CASE, guide => ({ ...guide, calendar: "GB-SCT" }))

  assert.deepEqual(after.calendar, { code: "GB-SCT", free: ["2027-02-01"] })
})

test("nothing that changes is nothing that is entered", () => {
  const guide = guideStateOf(sceneOf(CASE), "reason")

  assert.deepEqual(changesBetween(guide, { ...guide, changing: "" }, CASE), [])
})

test("a date of the client is held against the last day before it is kept", () => {
  const near = { what: "The filing", kind: "filing", day: "2027-03-10", who: "" }

  assert.match(effectText(sceneOf(CASE), { deadlines: [near] }), /The filing/u)
  assert.doesNotMatch(effectText(sceneOf(CASE), { deadlines: [{ ...near, day: "2027-06-30" }] }), /The filing/u)
})

const PAPERS: PapersLibrary = {
  templates: [
    { id: "T01", title: "Memo", url: "", file: "", formats: [], mails: [], parts: [], purpose: "", sender: "", receiver: "", sign_off: "", fields: ["memo_date", "client_name", "end_date"] },
    { id: "T02", title: "Letter", url: "", file: "", formats: [], mails: [], parts: [], purpose: "", sender: "", receiver: "", sign_off: "", fields: ["client_name"] },
  ],
  fields: ["memo_date", "client_name", "end_date", "never_used"].map(id => ({ id, label: id.replace("_", " "), help: "", kind: "text", example: "", columns: [] })),
  endings: [{ id: "R06", templates: ["T02"] }],
  sheets: [],
}

test("the words that most papers need come first, and what a date fills is not asked for", () => {
  const state = caseOf(...STARTED, answering("reason", ["R06"]), filling("client_name", "Lantern"))
  const fields = caseFields(PAPERS, sceneOf(state).plan, state)

  assert.deepEqual(fields.map(({ field, value, papers }) => `${field.id} ${value} ${papers.join()}`), ["client_name Lantern T01,T02", "memo_date  T01"])
  assert.deepEqual(foundFields(fields, "lant").map(({ field }) => field.id), ["client_name"])
})
