import assert from "node:assert/strict"
import { test } from "node:test"

import type { PlanItem } from "../../../../scripts/browser/contract.ts"
import { NOTHING_DONE } from "../../../../scripts/browser/plan/given.ts"
import { day, daysOf, item, on, planOf } from "./given-plan.ts"

const FULL = "2027-02-05"
const NEXT = "2027-02-08"
/** Seventeen items, all due four weeks before the last day, two of which are only good practice. */
const CROWD = Array.from({ length: 17 }, (_, place) => item(`ACC-${place}`, { when: on("E", -28), level: place < 2 ? "recommended" : "essential" }))
const daysIn = (items: readonly PlanItem[], parts = {}) => {
  const made = planOf(items, parts)
  return ["ACC-0", "ACC-1"].map(id => daysOf(made, id).join(" "))
}
const withFirst = (parts: Partial<PlanItem>) => CROWD.map((one, place) => (place === 0 ? { ...one, ...parts } : one))

test("what is only good practice leaves a day that is too full, for the next working day with room", () => {
  assert.deepEqual(daysIn(CROWD), [NEXT, NEXT])
})

test("as soon as the day is no longer too full, nothing leaves it", () => {
  assert.deepEqual(daysIn(CROWD.slice(0, 16)), [FULL, NEXT])
})

test("what is fixed, urgent or part of the talk stays", () => {
  assert.deepEqual(daysIn(withFirst({ fixed: true }))[0], "2027-02-05")
  assert.deepEqual(daysIn(withFirst({ when: on("C") }), { dates: { notice: "2027-01-04", conversation: FULL, lastDay: "2027-03-05" } })[0], FULL)
})

test("nothing comes later than what waits for it", () => {
  const waiting = item("TLK-01", { when: on("E", -28), after: ["ACC-0"] })

  assert.deepEqual(daysIn([...CROWD, waiting]), [FULL, NEXT])
})

test("what a person moved to a day stays on it, however full it is", () => {
  const moved = new Map([["ACC-0", day(FULL)]])

  assert.deepEqual(daysIn(CROWD, { state: { ...NOTHING_DONE, moved } }), [FULL, NEXT])
})
