import assert from "node:assert/strict"
import { test } from "node:test"

import type { Summary } from "../../../../scripts/browser/case/summary.ts"
import { dayOn, dayWritten } from "../../../../scripts/browser/elements/day-on.ts"
import { caseLineText } from "../../../../scripts/browser/elements/frame/case-line-text.ts"
import { day, TODAY } from "../plan/given-plan.ts"

const CLOCKMAKERS: Summary = {
  id: "case-1",
  title: "Clockmakers",
  isPractice: false,
  standing: "open",
  opened: "",
  changed: "",
  records: 9,
  done: 3,
  all: 9,
  lastDay: "2027-01-27",
  dues: [TODAY - 2, TODAY, TODAY, TODAY + 4],
}
const said = (parts: Partial<Summary>, later = 0) => caseLineText({ ...CLOCKMAKERS, ...parts }, TODAY + later)

test("the line of a case says what is for today, what is late, and how long it goes", () => {
  assert.equal(said({}), "Clockmakers: 2 today, 1 late, 23 days left")
  assert.equal(said({ dues: [TODAY + 4] }), "Clockmakers: 23 days left")
  assert.equal(said({ dues: [] }, 22), "Clockmakers: 1 day left")
  assert.equal(said({ dues: [] }, 23), "Clockmakers: the last day")
  assert.equal(said({ dues: [] }, 25), "Clockmakers: ended 2 days ago")
})

test("without a last day, or without a plan, it says what is known", () => {
  assert.equal(said({ lastDay: "" }), "Clockmakers: 2 today, 1 late")
  assert.equal(said({ lastDay: "", dues: [] }), "Clockmakers")
  assert.equal(said({ all: 0, dues: [], lastDay: "" }), "Clockmakers: 3 done")
})

test("a case for practice says so", () => {
  assert.equal(said({ isPractice: true, dues: [] }), "Clockmakers (practice): 23 days left")
})

test("the small reader of days agrees with that of the plan", () => {
  for (const text of ["1970-01-01", "2024-02-29", "2027-01-04", "2100-03-01"]) assert.equal(dayWritten(text), day(text))
  assert.equal(dayOn(new Date(2027, 0, 4, 23, 59)), TODAY)
})
