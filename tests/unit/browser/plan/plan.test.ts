import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import { NOT_SURE, type Dates } from "../../../../scripts/browser/plan/given.ts"
import { plan } from "../../../../scripts/browser/plan/plan.ts"
import { difference, whatIf } from "../../../../scripts/browser/plan/what-if.ts"
import { day, ENGLAND, floor, given, hold, idsOf, item, library, never, on, only, phase, planOf, TODAY } from "./given-plan.ts"

const ITEMS = [
  item("DEC-01", { when: on("E", -90), applies: [only("initiator", "firm")] }),
  item("DEC-02", { when: on("N", -7), fixed: true }),
  item("TLK-01", { when: on("C"), applies: [never("reason", "R01")] }),
  item("ACC-01", { when: on("E", -20), applies: [only("money", "yes")], level: "recommended" }),
  item("ACC-02", { when: on("E", -3), applies: [only("work", "law", "msp")], after: ["ACC-01"], level: "high-risk" }),
  item("ACC-03", { when: on("E", 30), applies: [only("tempo", "planned")] }),
]
const LIBRARY = library({
  items: ITEMS,
  phases: [phase("DEC", 1), phase("TLK", 2, ["TLK-01"]), phase("ACC", 3, ["ACC-02"])],
  holds: [hold("H01", { applies: [only("money", "yes")] }), hold("H02", { applies: [only("reason", "R06")], kind: "stop" })],
  floors: [floor("F01", { applies: [only("work", "law")] })],
})
const CALENDAR = { calendar: ENGLAND, code: "GB-ENG", free: [] }

const answers = fc.record(
  {
    initiator: fc.constantFrom(["client"], ["firm"], [NOT_SURE]),
    reason: fc.constantFrom(["R01"], ["R06"], [NOT_SURE]),
    money: fc.constantFrom(["yes"], ["no"], [NOT_SURE]),
    work: fc.constantFrom(["law"], ["msp", "other"], [NOT_SURE], ["other"]),
    tempo: fc.constantFrom(["planned"], ["compressed"], ["emergency"]),
  },
  { requiredKeys: [] },
)
const days = fc.integer({ min: -400, max: 800 }).map(offset => isoText(TODAY + offset))
const dates: fc.Arbitrary<Dates> = fc.record(
  { lastDay: days, notice: days, conversation: days, invoice: days, contractDays: fc.integer({ min: -5, max: 400 }), receivedDays: fc.integer({ min: 0, max: 9 }) },
  { requiredKeys: [] },
)
const cases = fc.record({ answers, dates, essential: fc.boolean(), asked: fc.constantFrom({}, { F01: "yes" }, { F01: "no" }) }).map(parts => given({ ...parts, calendar: CALENDAR }))

test("the same case always has the same plan", () => {
  fc.assert(fc.property(cases, one => assert.deepEqual(plan(LIBRARY, one), plan(LIBRARY, structuredClone(one)))))
})

test("whatever is given, every date is a whole day that is not before the plan, and the four days are in order", () => {
  fc.assert(
    fc.property(cases, one => {
      const { items, anchors, begun } = plan(LIBRARY, one)

      assert.ok(anchors.N.day <= anchors.E.day && anchors.C.day <= anchors.E.day)
      for (const { due } of items) {
        assert.ok(due.days.every(Number.isSafeInteger) && due.first >= begun && due.last >= due.first)
        assert.deepEqual(due.days, [...due.days].sort((left, right) => left - right))
      }
    }),
  )
})

test("what a what-if shows is what applying it gives", () => {
  fc.assert(
    fc.property(cases, cases, (one, other) => {
      const before = plan(LIBRARY, one)

      const { given: after, plan: shown, difference: change } = whatIf(LIBRARY, { given: one, plan: before }, { answers: other.answers, dates: other.dates })

      const applied = plan(LIBRARY, after)
      assert.deepEqual(shown, applied)
      assert.deepEqual(change, difference(before, applied))
      const gone = new Set(change.goes.map(left => left.item.id))
      const come = change.comes.map(planned => planned.item.id)
      assert.deepEqual([...idsOf(before).filter(id => !gone.has(id)), ...come].sort(), idsOf(applied).sort())
    }),
  )
})

test("a what-if says what comes, goes and moves, and which holds", () => {
  const one = given({ answers: { money: ["no"], reason: ["R06"] }, dates: { notice: "2027-01-04", lastDay: "2027-03-05" } })

  const now = { given: one, plan: plan(LIBRARY, one) }

  const { difference: change } = whatIf(LIBRARY, now, { answers: { money: ["yes"], reason: ["R01"] }, dates: { notice: "2027-01-04", lastDay: "2027-02-05" } })

  assert.deepEqual(change.comes.map(planned => planned.item.id), ["ACC-01"])
  assert.deepEqual(change.goes.map(left => `${left.item.id}: ${left.because[0]?.text}`), ["TLK-01: reason is R01"])
  assert.deepEqual(change.moves.map(({ id, from, to }) => `${id} ${isoText(from.first)} ${isoText(to.first)}`), [
    "ACC-02 2027-03-02 2027-02-03",
    "ACC-03 2027-04-02 2027-03-05",
  ])
  assert.deepEqual([change.holdsCome.map(one_ => one_.hold.id), change.holdsGo.map(one_ => one_.hold.id)], [["H01"], ["H02"]])
  assert.deepEqual(change.ending, { from: "R06", to: "R01" })
  assert.deepEqual(change.lastDay, { from: day("2027-03-05"), to: day("2027-02-05") })
})

test("what was not in the plan before does not go", () => {
  const one = given({ answers: { money: ["no"] } })

  const { difference: change } = whatIf(LIBRARY, { given: one, plan: plan(LIBRARY, one) }, { answers: { money: ["no"], work: ["other"] } })

  assert.deepEqual(change.goes.map(left => left.item.id), ["ACC-02"])
})

test("nothing changes if nothing changes", () => {
  const { difference: change } = whatIf(LIBRARY, { given: given(), plan: plan(LIBRARY, given()) }, {})

  assert.deepEqual([change.comes, change.goes, change.moves, change.holdsCome, change.holdsGo], [[], [], [], [], []])
})

test("a plan can be cut to what is essential, and says what that leaves out", () => {
  const made = plan(LIBRARY, given({ essential: true }))

  assert.deepEqual(idsOf(made).includes("ACC-01"), false)
  assert.deepEqual(idsOf(made).includes("ACC-02"), true)
  assert.deepEqual(made.leftOut.map(({ item: { id }, because }) => [id, because[0]?.kind, because[0]?.text]), [
    ["ACC-01", "cut", "it is good practice, and this plan is cut to what is essential"],
  ])
})

test("three answers are enough for a plan with dates", () => {
  const made = plan(LIBRARY, given({ answers: { initiator: ["firm"], reason: ["R06"] } }))

  assert.equal(made.ending?.id, "R06")
  assert.deepEqual(made.gates.map(gate => gate.phase), ["DEC", "TLK", "ACC"])
  assert.deepEqual([made.anchors.E.isGiven, isoText(made.anchors.E.day), isoText(made.anchors.N.day)], [false, "2027-04-05", "2027-02-03"])
})

for (const [dates_, sentence] of [
  [{ lastDay: "2027-02-30" }, "“2027-02-30” is no day of the calendar, such as 2027-06-30. The plan counts as if the last day were not known."],
  [{ lastDay: "1926-01-01" }, "Friday 1 January 1926 is too far from today. The plan counts as if the last day were not known."],
  [{ lastDay: "9999-12-31" }, "Friday 31 December 9999 is too far from today. The plan counts as if the last day were not known."],
  [
    { lastDay: "2027-03-05", notice: "2027-03-06" },
    "Saturday 6 March 2027 cannot be the day of notice: it is after the last day, Friday 5 March 2027. The plan counts as if the day of notice were not known.",
  ],
  [
    { lastDay: "2027-03-05", conversation: "2027-04-01" },
    "Thursday 1 April 2027 cannot be the day of the conversation: it is after the last day, Friday 5 March 2027. The plan counts as if the day of the conversation were not known.",
  ],
  [
    { begun: "2027-02-01" },
    "Monday 1 February 2027 cannot be the day on which the plan was made: it is after today, Monday 4 January 2027. The plan counts as if the day on which the plan was made were not known.",
  ],
  [{ invoice: "<script>" }, "“<script>” is no day of the calendar, such as 2027-06-30. The plan counts as if the day of the final invoice were not known."],
] as [Dates, string][]) {
  test(`bad input gets a sentence and the nearest safe plan: ${sentence.slice(0, 60)}…`, () => {
    const made = planOf(ITEMS, { dates: dates_ })

    assert.ok(made.remarks.includes(sentence), made.remarks.join(" "))
    assert.ok(made.items.length > 0)
  })
}

test("a calendar that ends says how far it is known", () => {
  const made = planOf([item("ACC-01", { when: on("E", 365) })], { calendar: CALENDAR })

  assert.ok(made.remarks.includes("The holidays of United Kingdom are known up to Friday 31 December 2027. After that, only weekends count as free."))
})

test("a plan without a calendar says that it knows no holidays", () => {
  assert.ok(planOf(ITEMS).remarks.includes("No calendar is chosen, so only Saturdays and Sundays count as free."))
})

test("a date that was moved for a day that can still change says so", () => {
  const made = planOf([item("ACC-01", { when: on("E", -4) })], { dates: { notice: "2027-04-21", lastDay: "2027-06-20" }, calendar: CALENDAR })

  assert.ok(made.remarks.includes("The day of The Feast is worked out and can still change, and dates were moved for it."))
})

for (const [dates_, remark] of [
  [{ notice: "2027-01-04", lastDay: "2027-03-05" }, undefined],
  [
    { notice: "2027-01-04", lastDay: "2027-02-03" },
    "Dates before the last day are written for 60 days of notice, and this plan has 30 days. They stand closer together, except the ones that may not.",
  ],
  [
    { notice: "2027-01-04", lastDay: "2027-07-03" },
    "Dates before the last day are written for 60 days of notice, and this plan has 180 days. The first steps have more room, and the last 30 days stay as they are.",
  ],
  [{ lastDay: "2027-01-04" }, "This is an emergency: first what belongs to the first 24 hours, then the rest in ten working days."],
] as [Dates, string | undefined][]) {
  test(`the plan says how its dates were counted: ${remark?.slice(0, 80) ?? "as they are written"}`, () => {
    const [first] = planOf([item("ACC-01")], { dates: dates_, calendar: CALENDAR }).remarks

    assert.equal(first, remark)
  })
}
