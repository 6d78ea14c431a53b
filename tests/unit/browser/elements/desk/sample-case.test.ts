import assert from "node:assert/strict"
import { test } from "node:test"

import type { SampleCase } from "../../../../../scripts/browser/cases.ts"
import { sampleDrafts } from "../../../../../scripts/browser/elements/desk/sample-case.ts"
import { caseDrafts } from "../../../../../scripts/browser/elements/start/case-drafts.ts"
import { UNTOLD, type GuideState } from "../../../../../scripts/browser/elements/start/guide-state.ts"
import { givenOf } from "../../../../../scripts/browser/elements/start/given-state.ts"
import { weekdayOf } from "../../../../../scripts/browser/plan/days.ts"
import { givenOfCase } from "../../../../../scripts/browser/plan/of-case.ts"
import { caseOf } from "../../given.ts"
import { day, facet, INITIATOR, item, library, on, REASON, TODAY } from "../../plan/given-plan.ts"

const WEEKENDS = { calendar: undefined, code: "", free: [] }
const LIBRARY = library({
  facets: [INITIATOR, REASON, facet("deadlines", ["court", "none"], { many: true })],
  items: [item("A-01", { when: on("N") }), item("A-02", { when: on("N", 15) }), item("A-03", { when: on("N", 30) }), item("A-04", { when: on("E") })],
})
const SAMPLE: SampleCase = {
  id: "S02",
  title: "A client leaves",
  story: "They are glad.",
  answers: { initiator: ["client"], reason: ["R01"] },
  asked: { H01: "no" },
  calendar: "GB-ENG",
  dates: { today: "2026-03-02", notice: "2026-03-02", last_day: "2026-05-01", begun: null, conversation: null, invoice: null, contract_days: 60, contract_months: null, received_days: null },
}

test("a sample begins three weeks before today, on the same day of the week", () => {
  const state = caseOf(...sampleDrafts(SAMPLE, LIBRARY, TODAY))

  assert.equal(state.dates.get("begun"), "2026-12-14")
  assert.equal(weekdayOf(day(state.dates.get("begun")!)), weekdayOf(day("2026-03-02")))
  assert.equal(day(state.dates.get("last_day")!) - day(state.dates.get("notice")!), 60)
})

test("in a sample, what was due is done, and the next item waits for somebody", () => {
  const state = caseOf(...sampleDrafts(SAMPLE, LIBRARY, TODAY))

  assert.deepEqual([...state.done.keys()], ["A-01", "A-02"].slice(0, state.done.size))
  assert.ok(state.done.size > 0)
  assert.deepEqual([...state.items].filter(([, { state: stands }]) => stands === "waiting").map(([id, { on: whom }]) => [id, whom]), [["A-03", "the client"]])
})

test("a plan that is kept as a case is planned as before", () => {
  const told: GuideState = {
    ...UNTOLD,
    answers: { initiator: ["firm"], reason: ["R06"], deadlines: ["court"] },
    asked: { H01: "no" },
    dates: { lastDay: "2027-03-05", notice: "2027-01-04", conversation: "2027-01-04", invoice: "2027-03-10", begun: "2027-01-02", contractDays: 30, contractMonths: 2, receivedDays: 3 },
    deadlines: { court: { day: "2027-02-01", isMet: true } },
    isEssential: true,
  }

  const state = caseOf(...caseDrafts(told, LIBRARY, "GB-ENG"))

  const kept = givenOfCase(state, LIBRARY, WEEKENDS, TODAY)
  const before = givenOf(told, LIBRARY, WEEKENDS, TODAY)
  assert.deepEqual({ ...kept, state: undefined }, { ...before, state: undefined })
  assert.equal(state.calendar.code, "GB-ENG")
})

test("a last day that is said to be open stays said", () => {
  const state = caseOf(...caseDrafts({ ...UNTOLD, isLastDayOpen: true }, LIBRARY, ""))

  assert.equal(state.dates.get("last_day"), null)
})
