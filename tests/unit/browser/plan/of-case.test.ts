import assert from "node:assert/strict"
import { test } from "node:test"

import type { Draft } from "../../../../scripts/browser/case/entry.ts"
import { answering } from "../../../../scripts/browser/case/kinds/answer-set.ts"
import { calendaring } from "../../../../scripts/browser/case/kinds/calendar-set.ts"
import { opening } from "../../../../scripts/browser/case/kinds/case-opened.ts"
import { counting, dating } from "../../../../scripts/browser/case/kinds/date-set.ts"
import { deadlining } from "../../../../scripts/browser/case/kinds/deadline-set.ts"
import { gatePassing } from "../../../../scripts/browser/case/kinds/gate-passed.ts"
import { adding } from "../../../../scripts/browser/case/kinds/item-added.ts"
import { tick } from "../../../../scripts/browser/case/kinds/item-done.ts"
import { moving } from "../../../../scripts/browser/case/kinds/item-moved.ts"
import { standing } from "../../../../scripts/browser/case/kinds/item-state.ts"
import { cutting } from "../../../../scripts/browser/case/kinds/plan-cut.ts"
import { givenOfCase } from "../../../../scripts/browser/plan/of-case.ts"
import { plan } from "../../../../scripts/browser/plan/plan.ts"
import { countsOf, dayOf, isLate, outlineOf, rowsOf } from "../../../../scripts/browser/plan/rows.ts"
import { caseOf, NOON } from "../given.ts"
import { day, hold, item, library, on } from "./given-plan.ts"

const LIBRARY = library({ holds: [hold("H01", { ask: "Is it so?" })], items: [item("ACC-01", { when: on("E", -20) }), item("ACC-02"), item("ACC-03", { when: on("E", 10) })] })
const CALENDAR = { calendar: undefined, code: "", free: [] }
const TODAY = day("2027-05-21")

function givenBy(...drafts: Draft[]) {
  return givenOfCase(caseOf(...drafts), LIBRARY, CALENDAR, TODAY)
}

function rowsBy(...drafts: Draft[]) {
  const state = caseOf(dating("last_day", "2027-08-31"), ...drafts)
  return { state, ...rowed(state) }
}

function rowed(state: ReturnType<typeof caseOf>) {
  const made = plan(LIBRARY, givenOfCase(state, LIBRARY, CALENDAR, TODAY))
  return { made, rows: rowsOf(made, state) }
}

test("a plan is made from the answers, dates, counts and deadlines of a case", () => {
  const given = givenBy(
    answering("initiator", ["firm"]), answering("H01", ["no"]), dating("last_day", "2027-08-31"), dating("notice", ""),
    counting("contract_days", 60), cutting(true), calendaring({ code: "GB", free: ["2027-06-01"] }),
    deadlining("filing", { title: "Accounts", kind: "filing", day: "2027-09-01", who: "Ida" }),
  )

  assert.deepEqual([given.answers, given.asked], [{ initiator: ["firm"] }, { H01: "no" }])
  assert.deepEqual([given.dates.lastDay, given.dates.notice, given.dates.contractDays, given.essential], ["2027-08-31", undefined, 60, true])
  assert.deepEqual([given.calendar.free, given.deadlines[0]?.what], [[day("2027-06-01")], "Accounts"])
})

test("nothing is due before the case was opened, however late the plan is read, unless the case says when it begins", () => {
  const opened = opening("case-1", "Clockmakers", "1")
  const later = givenOfCase(caseOf(opened), LIBRARY, CALENDAR, TODAY + 30)
  const earlier = givenOfCase(caseOf(opened), LIBRARY, CALENDAR, TODAY - 1)

  assert.equal(new Date(NOON).toISOString().slice(0, 10), "2027-05-21")
  assert.deepEqual([later.dates.begun, earlier.dates.begun], ["2027-05-21", "2027-05-20"])
  assert.equal(givenBy(opened, dating("begun", "2027-05-01")).dates.begun, "2027-05-01")
})

test("what was done, moved, passed and found not applicable reaches the plan", () => {
  const { state } = givenBy(tick("ACC-01", true), standing("ACC-02", "not applicable", { why: "None." }), moving("ACC-03", "2027-07-01"), gatePassing("ACC"))

  assert.deepEqual([[...state.done], [...state.notApplicable], [...state.passed]], [["ACC-01"], ["ACC-02"], ["ACC"]])
  assert.deepEqual([...state.moved], [["ACC-03", day("2027-07-01")]])
})

test("the rows of a case are the items of the plan and its own, by date, each as it stands", () => {
  const { rows } = rowsBy(adding("own-1", { text: "Feed the cat", owner: "it", due: "2027-08-12", phase: "ACC" }), moving("own-1", "2027-08-20"), tick("ACC-01", true))

  assert.deepEqual(rows.map(({ id, item: { state } }) => `${id} ${state}`), ["ACC-01 done", "own-1 to do", "ACC-02 to do", "ACC-03 to do"])
  assert.equal(dayOf(rows[1]!, TODAY), day("2027-08-20"))
})

test("what does not apply is not counted, and what is over is late", () => {
  const { rows } = rowsBy(tick("ACC-01", true), standing("ACC-03", "not applicable", { why: "None." }))

  assert.deepEqual(countsOf(rows, day("2027-08-31")), { done: 1, all: 2, late: 0, today: 1 })
  assert.equal(isLate(rows[1]!, day("2027-09-01")), true)
})

test("the plan in short names each item with its day", () => {
  const { made, rows, state } = rowsBy(adding("own-1", { text: "Some day", owner: "", due: "", phase: "" }))

  const outline = outlineOf(made, rows, state, TODAY)

  assert.deepEqual([outline.version, outline.lastDay, outline.items.map(([id]) => id)], ["1", "2027-08-31", ["ACC-01", "ACC-02", "ACC-03"]])
  assert.equal(outline.items[1]?.[1], day("2027-08-31"))
})
