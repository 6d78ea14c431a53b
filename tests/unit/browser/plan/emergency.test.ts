import assert from "node:assert/strict"
import { test } from "node:test"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import type { Dates } from "../../../../scripts/browser/plan/given.ts"
import { day, daysOf, idsOf, item, on, only, planned, planOf, point } from "./given-plan.ts"

const EMERGENCY: Dates = { lastDay: "2027-01-04" }
const FIRST_DAY = [
  item("ACC-02", { when: on("E", -20), emergency: true, fixed: true }),
  item("DEC-01", { when: on("E", -90) }),
  item("TLK-01", { when: on("C") }),
  item("TLK-02", { when: on("N", 1, "wd") }),
  item("ACC-01", { when: on("E", -50) }),
  item("ACC-07", { when: on("E") }),
  item("ACC-09", { when: on("E", 30) }),
]

test("an emergency is the first 24 hours, then ten working days, and what comes later keeps its date", () => {
  const made = planOf(FIRST_DAY, { dates: EMERGENCY })

  assert.equal(made.isEmergency, true)
  assert.deepEqual(
    made.items.map(({ item: { id }, due }) => `${id} ${due.days.map(isoText).join(" ")}`),
    [
      "ACC-02 2027-01-04",
      "TLK-01 2027-01-04",
      "DEC-01 2027-01-05",
      "ACC-01 2027-01-05",
      "ACC-07 2027-01-05",
      "TLK-02 2027-01-05",
      "ACC-09 2027-02-03",
    ],
  )
})

test("in an emergency working hours and the final invoice keep their dates", () => {
  const made = planOf([item("TLK-01", { when: on("C", 4, "h") }), item("MON-01", { when: on("I", -2) })], { dates: EMERGENCY })

  assert.deepEqual(daysOf(made, "TLK-01"), ["2027-01-04"])
  assert.deepEqual(daysOf(made, "MON-01"), ["2027-01-08"])
})

test("ten working days hold what should stand before the last day, in the order of the base plan", () => {
  const offsets = Array.from({ length: 100 }, (_, place) => 99 - place)

  const made = planOf(offsets.map(offset => item(`ACC-${offset}`, { when: on("E", -offset) })), { dates: EMERGENCY })

  assert.deepEqual(
    [99, 90, 89, 50, 0].map(offset => daysOf(made, `ACC-${offset}`)[0]?.slice(5)),
    ["01-05", "01-05", "01-06", "01-11", "01-18"],
  )
})

test("what follows a talk or a notice within days keeps its date, and what comes later is spread", () => {
  const items = [item("NOT-01", { when: on("N", 3) }), item("NOT-02", { when: on("N", 14) }), item("TLK-01", { when: { kind: "window", points: [point("N", 10), point("E", 30)] } })]

  const made = planOf(items, { dates: EMERGENCY })

  assert.deepEqual(items.map(({ id }) => daysOf(made, id).join("..")), ["2027-01-07", "2027-01-05", "2027-01-05..2027-02-03"])
})

test("a last day of tomorrow is here, and one of the day after is not", () => {
  const early = [item("DEC-01", { when: on("E", -30) })]

  assert.deepEqual(daysOf(planOf(early, { dates: { lastDay: "2027-01-05" } }), "DEC-01"), ["2027-01-06"])
  assert.deepEqual(daysOf(planOf(early, { dates: { lastDay: "2027-01-06" } }), "DEC-01"), ["2027-01-05"])
})

test("the emergency of a Sunday begins on the Sunday", () => {
  const made = planOf(FIRST_DAY, { dates: { lastDay: "2027-01-03" }, today: day("2027-01-03") })

  assert.deepEqual(daysOf(made, "ACC-02"), ["2027-01-03"])
  assert.deepEqual(daysOf(made, "DEC-01"), ["2027-01-04"])
  assert.deepEqual(daysOf(made, "ACC-07"), ["2027-01-04"])
})

test("in an emergency what belongs to a notice or a last day that is still ahead keeps its day", () => {
  const items = [
    item("ACC-02", { when: on("E", -20), emergency: true }),
    item("ACC-08", { when: on("E"), emergency: true }),
    item("NOT-01", { when: on("N"), emergency: true }),
    item("DAT-03", { when: on("N", 14), emergency: true }),
  ]

  const made = planOf(items, { answers: { tempo: ["emergency"] }, dates: { notice: "2027-01-11", lastDay: "2027-02-01" } })

  assert.deepEqual(items.map(({ id }) => daysOf(made, id)[0]), ["2027-01-04", "2027-02-01", "2027-01-11", "2027-01-15"])
})

test("in an emergency nothing of the first 24 hours waits for what comes later", () => {
  const first = item("ACC-02", { when: on("E", -20), emergency: true, after: ["ACC-01"] })

  const made = planOf([first, item("ACC-01", { when: on("E", -50) })], { dates: EMERGENCY })

  assert.deepEqual(planned(made, "ACC-02").warnings, [])
})

test("no answer makes it less than an emergency when the last day is here", () => {
  const items = [item("ACC-01", { applies: [only("tempo", "planned")] }), item("ACC-02", { applies: [only("tempo", "emergency")] })]

  const made = planOf(items, { answers: { tempo: ["planned"] }, dates: EMERGENCY })

  assert.deepEqual(idsOf(made), ["ACC-02"])
})

test("the dates say how fast it must go, unless the reader knows better", () => {
  const items = ["planned", "compressed", "emergency"].map(tempo => item(`ACC-${tempo}`, { applies: [only("tempo", tempo)] }))
  const tempo = (lastDay: string, answers = {}) => idsOf(planOf(items, { dates: { lastDay }, answers }))

  assert.deepEqual(tempo("2027-02-03"), ["ACC-planned"])
  assert.deepEqual(tempo("2027-02-02"), ["ACC-compressed"])
  assert.deepEqual(tempo("2027-01-05"), ["ACC-emergency"])
  assert.deepEqual(tempo("2027-02-02", { tempo: ["emergency"] }), ["ACC-emergency"])
})

test("after a last day that has passed, the first 24 hours come first, and the rest is spread over ten working days", () => {
  const access = item("ACC-08", { emergency: true, after: ["ACC-07"] })
  const items = [item("DEC-01", { when: on("E", -90), level: "recommended" }), item("ACC-07"), access, item("MON-07", { when: on("E", 1) }), item("ACC-09", { when: on("E", 60) })]

  const made = planOf(items, { dates: { lastDay: "2026-12-11" } })

  assert.deepEqual(
    made.items.map(({ item: { id }, due }) => `${id} ${due.days.map(isoText).join(" ")}`),
    ["ACC-08 2027-01-04", "DEC-01 2027-01-05", "ACC-07 2027-01-05", "MON-07 2027-01-05", "ACC-09 2027-02-09"],
  )
  assert.deepEqual(planned(made, "ACC-08").warnings, [])
  assert.ok(made.remarks.includes("The last day has passed. First what belongs to the first 24 hours, then the rest in ten working days."))
})

test("nobody begins on a Sunday with a last day that was weeks ago", () => {
  const made = planOf([item("ACC-08", { emergency: true })], { dates: { lastDay: "2026-12-11" }, today: day("2027-01-03") })

  assert.deepEqual(daysOf(made, "ACC-08"), ["2027-01-04"])
})

test("what waits for something that is still ahead is not asked for today, however long the way", () => {
  const items = [
    item("ACC-01", { when: on("N", 7), emergency: true }),
    item("ACC-02", { when: on("E", -20), emergency: true, fixed: true, after: ["ACC-01"] }),
    item("ACC-04", { when: on("E", -14), emergency: true, fixed: true, after: ["ACC-02"] }),
    item("ACC-03", { when: on("E", -14), emergency: true, fixed: true }),
  ]

  const made = planOf(items, { answers: { tempo: ["emergency"] }, dates: { notice: "2027-01-18", lastDay: "2027-03-05" } })

  assert.deepEqual(items.map(({ id }) => daysOf(made, id)[0]), ["2027-01-22", "2027-02-12", "2027-02-19", "2027-01-04"])
})
