import assert from "node:assert/strict"
import { test } from "node:test"

import { NOTHING_DONE } from "../../../../scripts/browser/plan/given.ts"
import { day, daysOf, INITIATOR, item, on, only, planned, planOf, TODAY } from "./given-plan.ts"

const NAMES = Array.from({ length: 12 }, (_, place) => `DEC-${String(place + 10)}`)
/** Twelve items of the preparation, in their order: 90 to 79 days before the last day. */
const PREPARATION = NAMES.map((id, place) => item(id, { when: on("E", place - 90) }))
const TOLD_TODAY = { answers: { initiator: ["client"] }, dates: { notice: "2027-01-04", lastDay: "2027-03-05" } }
const firstDays = (items = PREPARATION, parts = {}) => {
  const made = planOf(items, { ...TOLD_TODAY, ...parts })
  return items.map(({ id }) => daysOf(made, id).join(" "))
}

test("what belongs before a notice of today stands in the first days, eight items a day, in their order", () => {
  assert.deepEqual(firstDays(), [...Array.from({ length: 8 }, () => "2027-01-04"), ...Array.from({ length: 4 }, () => "2027-01-05")])
})

test("what is due on a day anyway takes its place there", () => {
  const own = Array.from({ length: 7 }, (_, place) => item(`TLK-${place}`, { when: on("C") }))

  const made = planOf([...PREPARATION, ...own], TOLD_TODAY)

  assert.deepEqual(NAMES.map(id => daysOf(made, id)[0]?.slice(-1)), ["4", ...Array.from({ length: 8 }, () => "5"), ...Array.from({ length: 3 }, () => "6")])
})

test("the essential stands in the first week, and what is only good practice after it", () => {
  const items = PREPARATION.map((one, place) => (place < 6 ? { ...one, level: "recommended" } : one))

  assert.deepEqual(firstDays(items), [...Array.from({ length: 2 }, () => "2027-01-04"), ...Array.from({ length: 4 }, () => "2027-01-05"), ...Array.from({ length: 6 }, () => "2027-01-04")])
})

test("what is sure comes before what an answer can still take away", () => {
  const items = PREPARATION.map((one, place) => (place < 6 ? { ...one, applies: [only("money", "yes")] } : one))

  assert.deepEqual(firstDays(items).slice(0, 6), [...Array.from({ length: 2 }, () => "2027-01-04"), ...Array.from({ length: 4 }, () => "2027-01-05")])
})

test("what does not fit into a week has two", () => {
  const many = Array.from({ length: 90 }, (_, place) => item(`DEC-${place}`, { when: on("E", -90) }))

  const days = new Set(firstDays(many))

  assert.deepEqual([days.size, [...days].at(-1)], [10, "2027-01-15"])
})

test("what is counted back from the last day, and squeezed onto the first, is spread like what is late", () => {
  const close = Array.from({ length: 12 }, (_, place) => item(`ACC-${place}`, { when: on("E", -10) }))

  assert.deepEqual([...new Set(firstDays(close, { dates: { notice: "2027-01-04", lastDay: "2027-01-14" }, today: day("2027-01-12") }))], ["2027-01-12", "2027-01-13"])
})

test("what a person moved to the first day stays there", () => {
  const moved = new Map(NAMES.map(id => [id, TODAY]))

  assert.deepEqual([...new Set(firstDays(PREPARATION, { state: { ...NOTHING_DONE, moved } }))], ["2027-01-04"])
})

test("one remark says it of all of them, and none of them warns", () => {
  const made = planOf(PREPARATION, TOLD_TODAY)

  assert.ok(made.remarks.includes("12 items belong before the day on which this plan began. They stand in its first two weeks, the essential ones first."))
  assert.deepEqual(planned(made, "DEC-10").warnings, [])
})

test("nothing comes later than what waits for it, however long the chain", () => {
  const items = PREPARATION.map(one => (one.id === "DEC-20" ? { ...one, after: ["DEC-21"] } : one))
  const waiting = item("ACC-01", { when: on("N"), after: ["DEC-20"] })

  const made = planOf([...items, waiting], TOLD_TODAY)

  assert.deepEqual(["DEC-19", "DEC-20", "DEC-21", "ACC-01"].map(id => daysOf(made, id)[0]), ["2027-01-05", "2027-01-04", "2027-01-04", "2027-01-04"])
})

test("items that wait for each other in a circle have a day each", () => {
  const items = [item("DEC-10", { when: on("E", -90), after: ["DEC-11"] }), item("DEC-11", { when: on("E", -80), after: ["DEC-10"] })]

  assert.deepEqual(firstDays(items), ["2027-01-04", "2027-01-04"])
})

test("what is fixed or belongs to the first 24 hours waits for no first week", () => {
  const late = PREPARATION.map((one, place) => ({ ...one, fixed: place === 10, emergency: place === 11 }))

  assert.deepEqual(firstDays(late).slice(-2), ["2027-01-04", "2027-01-04"])
  assert.match(planned(planOf(late, TOLD_TODAY), "DEC-20").warnings[0]?.text ?? "", /before this plan began/u)
})

test("our own notice, where it is ahead, is the last day for what is essential", () => {
  const dates = { notice: "2027-01-05", lastDay: "2027-01-20" }

  const days = firstDays(PREPARATION, { answers: { initiator: ["firm"] }, dates })

  assert.deepEqual([...new Set(days)], ["2027-01-04", "2027-01-05"])
})

test("a last day that comes sooner ends the first days, and no weekend is one of them", () => {
  const many = Array.from({ length: 40 }, (_, place) => item(`DEC-${place}`, { when: on("E", -90) }))

  assert.deepEqual([...new Set(firstDays(many, { dates: { notice: "2027-01-04", lastDay: "2027-01-06" } }))], ["2027-01-04", "2027-01-05", "2027-01-06"])
  assert.deepEqual(
    [...new Set(firstDays(PREPARATION, { today: day("2027-01-08"), dates: { notice: "2027-01-08", lastDay: "2027-03-05" } }))],
    ["2027-01-08", "2027-01-11"],
  )
})

test("without a missed item nothing is said of a first week", () => {
  const made = planOf([item("ACC-01")], { answers: { [INITIATOR.id]: ["client"] }, today: TODAY })

  assert.deepEqual(made.remarks.filter(text => text.includes("first week")), [])
})
