import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import { earliestEnd, latestStart } from "../../../../scripts/browser/plan/floors.ts"
import { NO, NOT_SURE, type Dates, type Given } from "../../../../scripts/browser/plan/given.ts"
import { day, ENGLAND, floor, only, planOf, TODAY } from "./given-plan.ts"

const YEARLY = floor("F01", {
  yearly: true,
  ends: "end of a month",
  steps: [
    { answer: "first year", days: null, months: 1 },
    { answer: "second year", days: null, months: 2 },
    { answer: "third year or longer", days: null, months: 3 },
  ],
})
const LEGAL = floor("F03", { steps: [{ answer: "yes, and legal names the length", days: null, months: null }] })
const ENOUGH = floor("F04", { steps: LEGAL.steps, enough: 18 })
const FLOORS = [YEARLY, floor("F02"), LEGAL, ENOUGH]

const reportOf = (dates: Dates, asked: Given["asked"] = {}, more: Partial<Given> = {}) => planOf([], { dates, asked, ...more }, { floors: FLOORS }).floor
const latestOf = (...parts: Parameters<typeof reportOf>) => {
  const { binds } = reportOf(...parts)
  return binds ? `${binds.floor.id} ${isoText(binds.latest)}` : "none"
}

for (const [dates, asked, latest] of [
  [{ contractDays: 30 }, {}, "contract 2027-06-15"],
  [{ contractDays: 30, receivedDays: 3 }, {}, "contract 2027-06-11"],
  [{ contractMonths: 3 }, {}, "contract 2027-04-15"],
  [{ contractDays: 30 }, { F02: "yes" }, "F02 2027-04-16"],
  [{ contractDays: 100 }, { F02: "yes" }, "contract 2027-04-06"],
  [{}, { F01: "second year" }, "F01 2027-04-30"],
  [{}, { F01: NOT_SURE }, "F01 2027-03-31"],
  [{}, { F02: NO }, "none"],
  [{}, { F03: "yes" }, "none"],
  [{}, { F04: "yes" }, "F04 2026-01-15"],
  [{ contractDays: -5 }, {}, "none"],
  [{ contractDays: 1e9 }, {}, "none"],
  [{ contractDays: 0 }, {}, "contract 2027-07-15"],
] as [Dates, Record<string, string>, string][]) {
  test(`for 15 July, ${JSON.stringify({ ...dates, ...asked })} binds: ${latest}`, () => {
    assert.equal(latestOf({ lastDay: "2027-07-15", ...dates }, asked), latest)
  })
}

test("of floors that ask for the same day, statute comes before contract and contract before custom", () => {
  const floors = [floor("F09", { basis: "custom" }), floor("F02")]

  const made = planOf([], { dates: { lastDay: "2027-07-15", contractDays: 90 }, asked: { F02: "yes", F09: "yes" } }, { floors })

  assert.deepEqual(made.floor.floors.map(one => one.floor.id), ["F02", "contract", "F09"])
})

test("the last safe day is a working day", () => {
  const calendar = { calendar: ENGLAND, code: "GB-ENG", free: [] }

  assert.equal(latestOf({ lastDay: "2027-04-28", contractDays: 30 }, {}, { calendar }), "contract 2027-03-25")
})

test("the floor that binds is named with its source, and with what a year more would ask for", () => {
  const { sentences } = reportOf({ lastDay: "2027-07-15" }, { F01: "second year" })

  assert.deepEqual(sentences, [
    "The last safe day for notice is Friday 30 April 2027: Floor F01 asks for 2 months, to the end of a month (The law).",
    "If the relation were a year older, it would be 3 months, and the day Wednesday 31 March 2027.",
  ])
})

test("a day that has passed is told with what can still be done", () => {
  const short = reportOf({ lastDay: "2027-02-05", contractDays: 60 }, {}, { answers: { initiator: ["firm"] } })

  assert.equal(short.isShort, true)
  assert.equal(isoText(short.earliestEnd), "2027-03-05")
  assert.deepEqual(short.sentences, [
    "The last safe day for notice is Monday 7 December 2026: your contract asks for 60 days.",
    "Notice on the day of this plan is too late. The last day would be safe from Friday 5 March 2027 on, if notice leaves on the next working day.",
    "Or ask the client to agree to a shorter notice in writing; where a statute forbids that, only a later day is safe.",
  ])
})

test("a client whose notice is too short can be held to it, or let go", () => {
  const { sentences } = reportOf({ lastDay: "2027-02-05", contractDays: 60 }, {}, { answers: { initiator: ["client"] } })

  assert.equal(sentences.at(-1), "You can agree to the shorter notice in writing, or ask for payment to the end of the longer one.")
})

test("a length that only legal can name is said, and binds nothing", () => {
  assert.deepEqual(reportOf({ lastDay: "2027-07-15" }, { F03: "yes" }).sentences, ["Floor F03: legal has to name the length of notice."])
})

test("a floor whose question is open is asked for, and one that cannot apply is not", () => {
  const floors = [floor("F01", { applies: [only("money", "yes")] }), floor("F02", { applies: [only("work", "law")] }), floor("F03")]

  const { open } = planOf([], { answers: { money: ["no"] } }, { floors }).floor

  assert.deepEqual(open.map(one => `${one.floor.id} ${one.isCertain}`), ["F02 false", "F03 true"])
})

test("an answer that a floor does not have gets a sentence, and its question stays open", () => {
  const { remarks, floor: report } = planOf([], { asked: { F02: "perhaps" } }, { floors: FLOORS })

  assert.ok(remarks.includes("“perhaps” is no answer to “Is it F02?”, so it does not count."))
  assert.ok(report.open.some(one => one.floor.id === "F02"))
})

for (const [parts, sentence] of [
  [{ asked: { F77: "yes" } }, "There is no hold or floor “F77”, so its answer does not count."],
  [{ dates: { contractDays: -5 } }, "“-5” is no number of days or months of notice, so it does not count."],
  [{ dates: { contractMonths: 1.5 } }, "“1.5” is no number of days or months of notice, so it does not count."],
  [{ dates: { contractDays: 0, receivedDays: Number.NaN } }, "“NaN” is no number of days or months of notice, so it does not count."],
] as [Partial<Given>, string][]) {
  test(`bad input gets a sentence: ${sentence}`, () => {
    const { remarks, anchors } = planOf([], parts, { floors: FLOORS })

    assert.ok(remarks.includes(sentence), remarks.join(" "))
    assert.ok([anchors.E, anchors.N, anchors.C, anchors.I].every(anchor => Number.isSafeInteger(anchor.day)))
  })
}

const LENGTHS = fc.oneof(
  fc.record({ days: fc.integer({ min: 0, max: 400 }), months: fc.constant(null) }),
  fc.record({ days: fc.constant(null), months: fc.integer({ min: 0, max: 24 }) }),
)
const NOTICES = fc.record({ length: LENGTHS, endsMonth: fc.boolean() })

test("the latest start is in time, and a day later is not", () => {
  fc.assert(
    fc.property(NOTICES, fc.integer({ min: 18_000, max: 24_000 }), (notice, end) => {
      const start = latestStart(end, notice)

      assert.ok(earliestEnd(start, notice) <= end)
      assert.ok(earliestEnd(start + 1, notice) > end)
    }),
  )
})

const dayOfNotice = (dates: Dates, initiator: string, asked: Given["asked"] = {}) => {
  const { N } = planOf([], { dates, asked, answers: { initiator: [initiator] } }, { floors: FLOORS }).anchors
  return isoText(N.day)
}

test("a day of notice that is not given leaves time to prepare, and is in time", () => {
  assert.equal(dayOfNotice({ lastDay: "2027-04-05" }, "firm"), "2027-02-04")
  assert.equal(dayOfNotice({ lastDay: "2027-02-19" }, "firm"), "2027-01-20")
  assert.equal(dayOfNotice({ lastDay: "2027-04-05", contractDays: 75 }, "firm"), "2027-01-20")
  assert.equal(dayOfNotice({ lastDay: "2027-04-05" }, "firm", { F02: "yes" }), "2027-01-05")
})

test("a client gave notice by today, and a talk that is planned comes before our own", () => {
  assert.equal(dayOfNotice({ lastDay: "2027-06-30" }, "client"), "2027-01-04")
  assert.equal(dayOfNotice({ lastDay: "2027-04-05", conversation: "2027-02-15" }, "firm"), "2027-02-15")
})

const supposed = (dates: Dates, initiator: string, asked: Given["asked"] = {}, today = "2027-01-04") => {
  const { E, N } = planOf([], { dates, asked, today: day(today), answers: { initiator: [initiator] } }, { floors: FLOORS }).anchors
  return [isoText(N.day), isoText(E.day), E.isGiven]
}

test("a last day that is not known is the first that is safe, on a working day", () => {
  assert.deepEqual(supposed({}, "firm", {}, "2027-01-07"), ["2027-02-08", "2027-04-09", false])
  assert.deepEqual(supposed({}, "firm"), ["2027-02-03", "2027-04-05", false])
  assert.deepEqual(supposed({}, "client"), ["2027-01-04", "2027-03-05", false])
  assert.deepEqual(supposed({ contractDays: 120 }, "firm"), ["2027-02-03", "2027-06-03", false])
  assert.deepEqual(supposed({ notice: "2027-02-15" }, "firm", { F01: "third year or longer" }), ["2027-02-15", "2027-05-31", false])
})

test("whatever is not known, the plan that is supposed keeps every floor", () => {
  const answers = fc.record({ F01: fc.constantFrom("first year", "second year", NOT_SURE, NO), F02: fc.constantFrom("yes", NO) })
  fc.assert(
    fc.property(answers, fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }), fc.integer({ min: 0, max: 5 }), (asked, contractDays, receivedDays) => {
      const dates = { contractDays, receivedDays }

      const { floor: report, anchors } = planOf([], { dates, asked, answers: { initiator: ["firm"] } }, { floors: FLOORS })

      assert.equal(report.isShort, false)
      assert.ok(anchors.N.day >= TODAY && anchors.N.day <= anchors.E.day)
    }),
  )
})

test("the end of a month is kept as the last day where a law asks for it, though nobody works then", () => {
  const { anchors, advice } = planOf([], { dates: { notice: "2027-01-29" }, asked: { F01: "first year" }, answers: { initiator: ["firm"], tempo: ["compressed"] } }, { floors: FLOORS })

  assert.equal(isoText(anchors.E.day), "2027-02-28")
  assert.deepEqual(advice.objections.map(({ kind }) => kind), ["weekend"])
  assert.deepEqual(advice.better.map(isoText), ["2027-03-31", "2027-04-30"])
})

test("the day on which a plan is made is not moved by what it is made for", () => {
  assert.equal(planOf([], { dates: { lastDay: "2027-07-15" } }).begun, day("2027-01-04"))
})
