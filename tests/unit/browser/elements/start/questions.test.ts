import assert from "node:assert/strict"
import { test } from "node:test"

import { fieldOf } from "../../../../../scripts/browser/elements/start/fields.ts"
import { dayOn } from "../../../../../scripts/browser/elements/day-on.ts"
import { countryOf, givenOf } from "../../../../../scripts/browser/elements/start/given-state.ts"
import { UNTOLD } from "../../../../../scripts/browser/elements/start/guide-state.ts"
import { questionOf, toggled, type Question } from "../../../../../scripts/browser/elements/start/questions.ts"
import { isoText } from "../../../../../scripts/browser/plan/days.ts"
import { NOT_SURE } from "../../../../../scripts/browser/plan/given.ts"
import { facet, floor, hold, library, TODAY } from "../../plan/given-plan.ts"

const MANY = facet("made", ["works", "code", "none"], { many: true, not_sure: ["works", "code"] })
const LIBRARY = library({
  facets: [MANY, facet("deadlines", ["court", "none"], { many: true })],
  holds: [hold("H01", { ask: "Is it so?" })],
  floors: [floor("F01")],
})

function question(name: string): Question {
  const found = questionOf(name, UNTOLD, LIBRARY)
  assert.ok(found)
  return found
}

test("every question can be answered with not sure, which says what it counts as", () => {
  const last = question("made").options.at(-1)

  assert.deepEqual([last?.id, last?.label, last?.help], [NOT_SURE, "Not sure", "Counts as: WORKS and CODE."])
  assert.equal(question("H01").options.at(-1)?.id, NOT_SURE)
  assert.equal(question("F01").options.at(-1)?.help, "Counts as: Yes.")
})

test("the questions of holds and floors are answered as facets are", () => {
  assert.deepEqual(question("H01").answer(["no"]).asked, { H01: "no" })
  assert.deepEqual(question("F01").answer(["yes"]).asked, { F01: "yes" })
})

test("those for whom no answer is meant are led to a page of their own", () => {
  const elsewhere = [{ label: "We are the client", help: "", url: "client/" }]
  const asked = questionOf("who", UNTOLD, library({ facets: [facet("who", ["firm"], { elsewhere })] }))

  assert.deepEqual(asked?.elsewhere, elsewhere)
  assert.deepEqual(asked?.options.map(({ id }) => id), ["firm", NOT_SURE], "it is no answer")
})

test("a hold that asks nothing cannot be answered", () => {
  assert.equal(questionOf("H02", UNTOLD, library({ holds: [hold("H02")] })), undefined)
})

test("what is true alone takes the other answers away, and they take it away", () => {
  const made = question("made")

  assert.deepEqual(toggled(made, ["works", "code"], "none", true), ["none"])
  assert.deepEqual(toggled(made, ["none"], "code", true), ["code"])
  assert.deepEqual(toggled(made, ["works"], NOT_SURE, true), [NOT_SURE])
  assert.deepEqual(toggled(made, ["works", "code"], "code", false), ["works"])
})

test("the notice of a contract is given in days or in months", () => {
  const notice = fieldOf("contract-notice", UNTOLD, LIBRARY)

  assert.deepEqual(notice?.set("3", "months").dates, { contractDays: undefined, contractMonths: 3 })
  assert.deepEqual(notice?.set("30", "days").dates, { contractDays: 30, contractMonths: undefined })
})

test("a date of the client is given with whether somebody meets it, and taken back by leaving it empty", () => {
  const court = fieldOf("deadline-court", UNTOLD, LIBRARY)
  const known = court!.set("2027-02-01", "met")

  assert.deepEqual(known.deadlines, { court: { day: "2027-02-01", isMet: true } })
  assert.deepEqual(fieldOf("deadline-court", known, LIBRARY)?.set("", "").deadlines, {})
})

test("the plan hears of a date of the client by its kind, and of nobody's name", () => {
  const state = { ...UNTOLD, deadlines: { court: { day: "2027-02-01", isMet: true } } }

  const { deadlines } = givenOf(state, LIBRARY, { calendar: undefined, code: "", free: [] }, TODAY)

  assert.deepEqual(deadlines, [{ what: "COURT", kind: "court", day: "2027-02-01", who: "somebody" }])
})

test("today is the day of the reader's own clock", () => {
  assert.equal(isoText(dayOn(new Date(2027, 0, 4, 23, 59))), "2027-01-04")
  assert.equal(isoText(dayOn(new Date(2027, 0, 5, 0, 0))), "2027-01-05")
})

test("a device speaks of a country, or of none that has a calendar", () => {
  assert.equal(countryOf("en-GB", ["GB", "US"]), "GB")
  assert.equal(countryOf("zh-Hant-TW", ["TW"]), "TW")
  assert.equal(countryOf("en", ["GB"]), "")
  assert.equal(countryOf("en-ZZ", ["GB"]), "")
  assert.equal(countryOf("../GB", ["GB"]), "")
})
