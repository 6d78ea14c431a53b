import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { isoText } from "../../../../scripts/browser/plan/days.ts"
import { WorkingDays } from "../../../../scripts/browser/plan/working-days.ts"
import { day, ENGLAND } from "./given-plan.ts"

const england = new WorkingDays({ calendar: ENGLAND, code: "GB-ENG", free: [day("2027-03-30")] })
const nowhere = new WorkingDays({ calendar: undefined, code: "", free: [] })
const gulf = new WorkingDays({ calendar: { ...ENGLAND, weekend: [5, 6], worked: [day("2027-01-08")] }, code: "GB", free: [] })

test("a day off says what it is", () => {
  assert.deepEqual(england.offOn(day("2027-03-26")), { name: "Good Friday", kind: "holiday", isEstimated: false })
  assert.deepEqual(england.offOn(day("2027-06-16")), { name: "The Feast", kind: "holiday", isEstimated: true })
  assert.equal(england.offOn(day("2027-03-27"))?.kind, "weekend")
  assert.equal(england.offOn(day("2027-03-30"))?.kind, "own")
  assert.equal(england.offOn(day("2027-03-31")), undefined)
})

test("a part of a country has its own holidays, and one that is not listed has those of the country", () => {
  const whole = new WorkingDays({ calendar: ENGLAND, code: "GB-XYZ", free: [] })

  assert.equal(whole.isWorked(day("2027-03-29")), true)
  assert.equal(whole.isWorked(day("2027-03-26")), false)
})

test("weekends are those of the country, but for the days that it works", () => {
  assert.equal(gulf.isWorked(day("2027-01-10")), true)
  assert.equal(gulf.isWorked(day("2027-01-15")), false)
  assert.equal(gulf.isWorked(day("2027-01-08")), true)
})

test("working days are counted over Easter", () => {
  assert.equal(isoText(england.add(day("2027-03-25"), 1)), "2027-03-31")
  assert.equal(isoText(england.add(day("2027-03-31"), -1)), "2027-03-25")
  assert.equal(isoText(england.onOrAfter(day("2027-03-26"))), "2027-03-31")
  assert.equal(isoText(england.onOrBefore(day("2027-03-30"))), "2027-03-25")
  assert.equal(england.add(day("2027-03-27"), 0), day("2027-03-27"))
})

test("without a calendar only Saturdays and Sundays are free, and no holiday is known", () => {
  assert.equal(isoText(nowhere.add(day("2027-03-25"), 2)), "2027-03-29")
  assert.equal(nowhere.covers(day("2027-03-25")), false)
  assert.equal(england.covers(day("2027-12-31")), true)
  assert.equal(england.covers(day("2028-01-01")), false)
})

test("going on and back by working days ends on the day that it began on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 22_000 }), fc.integer({ min: 0, max: 60 }), (from, count) => {
      const start = england.onOrAfter(from)

      const there = england.add(start, count)

      assert.equal(england.isWorked(there), true)
      assert.equal(england.add(there, -count), start)
    }),
  )
})
