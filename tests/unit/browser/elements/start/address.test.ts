import assert from "node:assert/strict"
import { test } from "node:test"

import { array, assert as holds, constantFrom, oneof, property, string, tuple } from "fast-check"

import { addressOf, readAddress } from "../../../../../scripts/browser/elements/start/address.ts"
import { UNTOLD, type GuideState } from "../../../../../scripts/browser/elements/start/guide-state.ts"
import { NOT_SURE } from "../../../../../scripts/browser/plan/given.ts"
import { facet, floor, hold, INITIATOR, library, REASON, WORK } from "../../plan/given-plan.ts"

const DEADLINES = facet("deadlines", ["court", "payroll", "none"], { many: true })
const STEPS = [
  { answer: "first year", days: null, months: 1 },
  { answer: "second year, or longer", days: null, months: 2 },
]
const LIBRARY = library({
  facets: [INITIATOR, REASON, WORK, DEADLINES],
  holds: [hold("H01", { ask: "Is it so?" }), hold("H02")],
  floors: [floor("F01", { steps: STEPS })],
})

const TOLD: GuideState = {
  ...UNTOLD,
  answers: { initiator: ["firm"], reason: ["R06"], work: ["law", NOT_SURE] },
  asked: { H01: "no", F01: "second year, or longer" },
  dates: { lastDay: "2027-03-05", notice: "2027-01-04", begun: "2027-01-02", contractDays: 30, receivedDays: 2 },
  deadlines: { court: { day: "2027-02-01", isMet: true } },
  calendar: "GB-ENG",
  changing: "work",
  order: "role",
  isEssential: true,
}

test("an address holds everything that was told, and no word of it is lost on the way back", () => {
  const address = addressOf(TOLD, LIBRARY)

  assert.deepEqual(readAddress(address, LIBRARY), { state: TOLD, refused: 0 })
})

test("an address can be read by people", () => {
  const address = addressOf({ ...UNTOLD, answers: { initiator: ["firm"], work: ["law", "msp"] }, isLastDayOpen: true }, LIBRARY)

  assert.equal(address, "#initiator=firm&work=law,msp&last-day=not-known")
})

test("a guide that was told nothing has no address", () => {
  assert.equal(addressOf(UNTOLD, LIBRARY), "")
})

test("the answer to a floor is written as its number, so that its words can change", () => {
  assert.equal(addressOf({ ...UNTOLD, asked: { F01: "first year" } }, LIBRARY), "#F01=1")
  assert.equal(addressOf({ ...UNTOLD, asked: { F01: NOT_SURE } }, LIBRARY), "#F01=not-sure")
})

for (const [what, hash] of [
  ["an answer that the facet does not have", "#initiator=nobody"],
  ["two answers where one is asked for", "#initiator=firm,client"],
  ["a facet that is not there", "#client=Clockmakers"],
  ["a name that every object has", "#__proto__=firm&constructor=firm&toString=firm"],
  ["a day that no calendar has", "#last-day=2027-02-30"],
  ["a day with something behind it", "#notice=2027-01-04%0Ax"],
  ["HTML", "#initiator=%3Cimg%20src=x%20onerror=alert(1)%3E"],
  ["a hold that asks nothing", "#H02=no"],
  ["a step that a floor does not have", "#F01=3"],
  ["a number that is none", "#contract-days=1e3"],
  ["a calendar that is a path", "#calendar=../../x"],
  ["a percent sign that encodes nothing", "#initiator=%E0%A4%A"],
  ["something to change that is not there", "#change=everything"],
]) {
  test(`an address with ${what} is read without it, and it is counted`, () => {
    const { state, refused } = readAddress(hash!, LIBRARY)

    assert.deepEqual(state, UNTOLD)
    assert.ok(refused > 0)
  })
}

test("of two answers to one question the first counts", () => {
  const { state, refused } = readAddress("#initiator=firm&initiator=client", LIBRARY)

  assert.deepEqual([state.answers["initiator"], refused], [["firm"], 1])
})

test("what is right stays where something else is wrong", () => {
  const { state, refused } = readAddress("#initiator=firm&x=y&reason=R06", LIBRARY)

  assert.deepEqual([state.answers, refused], [{ initiator: ["firm"], reason: ["R06"] }, 1])
})

test("no address makes the reading fail, and what was read is written again as it was read", () => {
  const name = constantFrom("initiator", "reason", "work", "last-day", "H01", "F01", "deadline-court", "calendar", "order", "change", "x")
  const value = oneof(string(), constantFrom("firm", "R06", "law,msp", "2027-03-05", "not-sure", "1", "no", "GB", "phase", "work"))
  const hash = oneof(string(), array(tuple(name, value)).map(parts => `#${parts.map(part => part.join("=")).join("&")}`))

  holds(
    property(hash, text => {
      const { state } = readAddress(text, LIBRARY)

      assert.deepEqual(readAddress(addressOf(state, LIBRARY), LIBRARY), { state, refused: 0 })
    }),
  )
})

test("an address without end is cut", () => {
  const started = performance.now()

  const { refused } = readAddress(`#${"initiator=firm&".repeat(100_000)}`, LIBRARY)

  assert.ok(refused > 0)
  assert.ok(performance.now() - started < 500)
})
