import assert from "node:assert/strict"
import { test } from "node:test"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import { NOT_SURE, type Deadline } from "../../../../scripts/browser/plan/given.ts"
import { ENGLAND, facet, planOf } from "./given-plan.ts"

const IN_ENGLAND = { calendar: ENGLAND, code: "GB-ENG", free: [] }
const DEADLINES = facet("deadlines", ["court", "payroll", "none"], { many: true, not_sure: ["court", "payroll"] })
const adviceOn = (lastDay: string, deadlines: readonly Deadline[] = []) => planOf([], { dates: { lastDay }, calendar: IN_ENGLAND, deadlines }).advice
const kindsOf = (...parts: Parameters<typeof adviceOn>) => adviceOn(...parts).objections.map(({ kind }) => kind)

for (const [lastDay, kinds] of [
  ["2027-03-10", []],
  ["2027-03-13", ["weekend"]],
  ["2027-03-26", ["holiday"]],
  ["2027-03-31", ["quarter"]],
  ["2027-03-30", []],
  ["2027-04-30", ["month"]],
  ["2027-05-28", []],
  ["2027-10-30", ["weekend", "month"]],
  ["2027-12-31", ["year"]],
  ["2027-06-16", ["holiday"]],
] as [string, string[]][]) {
  test(`against a last day on ${lastDay} speaks: ${kinds.join(", ") || "nothing"}`, () => {
    assert.deepEqual(kindsOf(lastDay), kinds)
  })
}

test("advice says what the day is, and whether that can still change", () => {
  assert.deepEqual(adviceOn("2027-03-26").objections.map(({ text }) => text), ["Friday 26 March 2027 is Good Friday."])
  assert.deepEqual(adviceOn("2027-06-16").objections.map(({ text }) => text), [
    "Wednesday 16 June 2027 is The Feast. The day is worked out, and can still change.",
  ])
})

test("three better days are offered, as near as can be", () => {
  assert.deepEqual(adviceOn("2027-03-26").better.map(isoText), ["2027-03-24", "2027-03-25", "2027-03-30"])
  assert.deepEqual(adviceOn("2027-03-10").better, [])
})

test("no better day lies before the notice has run", () => {
  const { better } = planOf([], { dates: { lastDay: "2027-02-06", notice: "2027-01-04", contractDays: 33 }, calendar: IN_ENGLAND }).advice

  assert.deepEqual(better.map(isoText), ["2027-02-08", "2027-02-09", "2027-02-10"])
})

const COURT: Deadline = { what: "the hearing", kind: "court", day: "2027-03-15", who: "" }

test("a date of the client within two weeks speaks against a last day, unless somebody is named for it", () => {
  assert.deepEqual(adviceOn("2027-03-10", [COURT]).objections.map(({ text }) => text), [
    "“the hearing” is due on Monday 15 March 2027, 5 days after the last day, and nobody is named who meets it.",
  ])
  assert.deepEqual(kindsOf("2027-03-10", [{ ...COURT, who: "Ms Okafor" }]), [])
  assert.deepEqual(kindsOf("2027-03-10", [{ ...COURT, day: "2027-03-25" }]), [])
  assert.deepEqual(kindsOf("2027-03-15", [COURT]), ["deadline"])
})

test("a better day keeps clear of the client's dates, too", () => {
  assert.deepEqual(adviceOn("2027-03-10", [COURT]).better.map(isoText), ["2027-02-24", "2027-02-25", "2027-03-30"])
})

test("a date of the client that cannot be read gets a sentence, and does not count", () => {
  const made = planOf([], { dates: { lastDay: "2027-03-10" }, deadlines: [{ ...COURT, day: "next week" }] })

  assert.ok(made.remarks.includes("“next week” is no day of the calendar, so the date of “the hearing” does not count."))
  assert.deepEqual(made.advice.objections, [])
})

const asked = (answers: string[], deadlines: Deadline[]) =>
  planOf([], { answers: { deadlines: answers }, dates: { lastDay: "2027-03-10" }, deadlines }, { facets: [DEADLINES] }).advice.objections.map(({ text }) => text)

test("the dates that an answer names are asked for, until they are given", () => {
  const payroll = "You said that deadlines is payroll. Give the date, so that the last day keeps clear of it."

  assert.deepEqual(asked(["court", "payroll"], [{ ...COURT, who: "Ms Okafor" }]), [payroll])
  assert.deepEqual(asked(["none"], []), [])
  assert.deepEqual(asked([NOT_SURE], []), [])
})

test("a last day that has passed is not advised against", () => {
  assert.deepEqual(adviceOn("2027-01-02"), { objections: [], better: [] })
})
