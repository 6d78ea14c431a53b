import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import type { When } from "../../../../scripts/browser/contract.ts"
import { isoText } from "../../../../scripts/browser/plan/days.ts"
import type { Dates } from "../../../../scripts/browser/plan/given.ts"
import { scaled } from "../../../../scripts/browser/plan/schedule.ts"
import { day, daysOf, ENGLAND, item, on, planned, planOf, point, TODAY } from "./given-plan.ts"

const DATES: Dates = { notice: "2027-01-04", lastDay: "2027-03-05" }
const IN_ENGLAND = { calendar: ENGLAND, code: "GB-ENG", free: [] }
const dueOf = (when: When, dates: Dates = DATES, parts = {}) => daysOf(planOf([item("ACC-01", { when, ...parts })], { dates }), "ACC-01")

for (const [when, days] of [
  [on("E"), ["2027-03-05"]],
  [on("N"), ["2027-01-04"]],
  [on("C"), ["2027-01-04"]],
  [on("E", -20), ["2027-02-12"]],
  [on("E", -60), ["2027-01-04"]],
  [on("N", 1, "wd"), ["2027-01-05"]],
  [on("E", 1, "wd"), ["2027-03-08"]],
  [on("E", -5, "wd"), ["2027-02-26"]],
  [on("I"), ["2027-03-10"]],
  [{ kind: "each", points: [point("E", 30), point("E", -14)] }, ["2027-02-19", "2027-04-02"]],
  [on("I", 31), ["2027-04-09"]],
  [on("E", 365), ["2028-03-03"]],
  [{ kind: "window", points: [point("E", -14), point("E", -3)] }, ["2027-02-19", "2027-03-02"]],
  [{ kind: "each", points: [point("E", 180), point("E", 365)] }, ["2027-09-01", "2028-03-03"]],
  [{ kind: "weekly", points: [point("E", -21), point("E")] }, ["2027-02-12", "2027-02-19", "2027-02-26", "2027-03-05"]],
  [{ kind: "weekly", points: [point("E", -10), point("E")] }, ["2027-02-23", "2027-03-02"]],
] as [When, string[]][]) {
  test(`with 60 days of notice, ${JSON.stringify(when.points.map(Object.values))} ${when.kind} is ${days.join(" ")}`, () => {
    assert.deepEqual(dueOf(when), days)
  })
}

test("a final invoice that is not dated goes out on a working day", () => {
  assert.deepEqual(dueOf(on("I"), { lastDay: "2027-03-02", notice: "2027-01-04" }), ["2027-03-08"])
})

test("what is due on the day that the plan begins is not late", () => {
  assert.deepEqual(planned(planOf([item("ACC-01", { when: on("N") })]), "ACC-01").warnings, [])
})

test("working hours stay words", () => {
  const { due } = planned(planOf([item("ACC-01", { when: on("C", 4, "h") })]), "ACC-01")

  assert.deepEqual([due.days.map(isoText), due.hours], [["2027-01-04"], 4])
})

for (const [notice, before, offset] of [
  [60, 20, 20], [30, 20, 10], [30, 7, 4], [7, 60, 7], [7, 1, 1], [1, 60, 1], [1, 90, 2], [0, 90, 0],
  [90, 20, 20], [90, 30, 30], [90, 45, 60], [90, 60, 90], [90, 90, 120], [365, 14, 14], [365, 60, 365], [365, 90, 395],
] as const) {
  test(`with ${notice} days of notice, ${before} days before the last day become ${offset}`, () => {
    assert.equal(scaled(before, notice), offset)
  })
}

const NOTICES = fc.integer({ min: 0, max: 800 })
const OFFSETS = fc.integer({ min: 0, max: 200 })

test("scaling keeps the order of offsets, and grows with the notice", () => {
  fc.assert(
    fc.property(NOTICES, OFFSETS, OFFSETS, (notice, one, other) => {
      assert.equal(scaled(one, notice) <= scaled(other, notice), one <= other || scaled(one, notice) === scaled(other, notice))
      assert.ok(scaled(one, notice) <= scaled(one, notice + 1))
    }),
  )
})

test("scaling changes nothing with 60 days of notice, puts 60 days on the notice, and never passes the last day", () => {
  fc.assert(
    fc.property(NOTICES, OFFSETS, (notice, before) => {
      assert.equal(scaled(before, 60), before)
      assert.equal(scaled(60, notice), notice)
      assert.ok(scaled(before, notice) >= 0)
    }),
  )
})

for (const [lastDay, after, expected] of [
  ["2027-03-05", 14, "2027-01-18"], ["2027-06-04", 14, "2027-01-18"], ["2027-02-03", 14, "2027-01-11"], ["2027-01-15", 14, "2027-01-07"],
] as const) {
  test(`what follows the notice by ${after} days comes no later where the last day is ${lastDay}, and sooner where the notice is short`, () => {
    const items = [item("DAT-01", { when: on("N", after) }), item("DAT-02", { when: on("N", after), fixed: true })]

    const made = planOf(items, { dates: { notice: "2027-01-04", lastDay } })

    assert.deepEqual(daysOf(made, "DAT-01"), [expected])
    assert.deepEqual(daysOf(made, "DAT-02"), ["2027-01-18"])
  })
}

test("what is fixed keeps its distance from the last day, whatever the notice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 365 }), fc.integer({ min: 1, max: 60 }), (notice, before) => {
      const lastDay = TODAY + 100 + notice
      const dates = { notice: isoText(TODAY + 100), lastDay: isoText(lastDay) }

      const { due } = planned(planOf([item("ACC-01", { when: on("E", -before), fixed: true })], { dates }), "ACC-01")

      assert.equal(due.counted, lastDay - before)
    }),
  )
})

test("a day that nobody works moves back, and says why", () => {
  const made = planOf([item("ACC-01", { when: on("E", -14) })], { calendar: IN_ENGLAND, dates: { notice: "2027-02-08", lastDay: "2027-04-09" } })

  const { due } = planned(made, "ACC-01")

  assert.equal(isoText(due.counted), "2027-03-26")
  assert.deepEqual([due.days.map(isoText), due.off?.name], [["2027-03-25"], "Good Friday"])
})

test("a day after an anchor moves on where back would not come after it", () => {
  assert.deepEqual(dueOf(on("E", 1)), ["2027-03-08"])
  assert.deepEqual(dueOf(on("E", 2)), ["2027-03-08"])
  assert.deepEqual(dueOf(on("E", 9)), ["2027-03-12"])
})

test("the last day itself stays where it is given", () => {
  assert.deepEqual(dueOf(on("E"), { lastDay: "2027-03-07" }), ["2027-03-07"])
})

test("nothing is due before the plan began, and what was says so", () => {
  const made = planOf([item("ACC-01", { when: on("N", -20), fixed: true })], { dates: { notice: "2027-01-14", lastDay: "2027-03-15" } })

  const { due, warnings } = planned(made, "ACC-01")

  assert.deepEqual(due.days.map(isoText), ["2027-01-04"])
  assert.deepEqual(warnings.map(({ text }) => text), ["By its date it was due on Friday 25 December 2026, before this plan began."])
})

test("a plan that goes on keeps the days that it began with", () => {
  const dates = { ...DATES, begun: "2027-01-04" }

  const later = planOf([item("ACC-01", { when: on("N", -20) })], { dates, today: day("2027-02-01") })

  assert.deepEqual(daysOf(later, "ACC-01"), ["2027-01-04"])
})

test("a plan that begins at a weekend begins on its Monday, unless that is after the last day", () => {
  const early = [item("ACC-01", { when: on("E", -60) })]

  assert.deepEqual(daysOf(planOf(early, { dates: { notice: "2027-01-02", lastDay: "2027-03-05" }, today: day("2027-01-02") }), "ACC-01"), ["2027-01-04"])
  assert.deepEqual(daysOf(planOf(early, { dates: { notice: "2027-01-02", lastDay: "2027-01-05" }, today: day("2027-01-02") }), "ACC-01"), ["2027-01-04"])
})

test("what belongs to a talk of today is due today, on a weekend too, and what was missed waits for Monday", () => {
  const sunday = { dates: { conversation: "2027-01-03", lastDay: "2027-03-05" }, today: day("2027-01-03") }

  assert.deepEqual(daysOf(planOf([item("TLK-12", { when: on("C") })], sunday), "TLK-12"), ["2027-01-03"])
  assert.deepEqual(daysOf(planOf([item("TLK-12", { when: on("C", -2) })], sunday), "TLK-12"), ["2027-01-04"])
})

test("a person's own day for an item counts, whatever its date says", () => {
  const state = { done: new Set<string>(), notApplicable: new Set<string>(), passed: new Set<string>(), moved: new Map([["ACC-01", day("2027-01-09")]]) }

  assert.deepEqual(daysOf(planOf([item("ACC-01")], { state }), "ACC-01"), ["2027-01-09"])
})

test("with 365 days of notice preparation stays close to the notice, and the last month as it is", () => {
  const dates = { notice: "2027-03-01", lastDay: "2028-02-29" }

  assert.deepEqual(dueOf(on("E", -90), dates), ["2027-01-29"])
  assert.deepEqual(dueOf(on("E", -60), dates), ["2027-03-01"])
  assert.deepEqual(dueOf(on("E", -14), dates), ["2028-02-15"])
})

test("a last day on a leap day is counted from like any other", () => {
  const dates = { notice: "2027-12-31", lastDay: "2028-02-29" }

  assert.deepEqual(dueOf(on("E", 1), dates), ["2028-03-01"])
  assert.deepEqual(dueOf(on("E", 366), dates), ["2029-03-01"])
})
