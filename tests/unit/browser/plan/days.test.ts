import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"
import { Temporal } from "temporal-polyfill"

import { addMonths, civilOf, dayOf, dayText, daysText, isoText, lastOfMonth, readDay, weekdayOf } from "../../../../scripts/browser/plan/days.ts"

/** Twenty thousand years either way. */
const DAYS = fc.integer({ min: -7_300_000, max: 7_300_000 })
const EPOCH = Temporal.PlainDate.from("1970-01-01")
const temporal = (day: number) => EPOCH.add({ days: day })

test("days are those of Temporal, there and back", () => {
  fc.assert(
    fc.property(DAYS, day => {
      const { year, month, day: ofMonth } = temporal(day)

      assert.deepEqual(civilOf(day), { year, month, day: ofMonth })
      assert.equal(dayOf({ year, month, day: ofMonth }), day)
      assert.equal(weekdayOf(day), temporal(day).dayOfWeek)
    }),
  )
})

test("every day of four hundred years has a number and a name of its own", () => {
  let { year, month, day: ofMonth } = temporal(dayOf({ year: 1800, month: 1, day: 1 }))
  for (let day = dayOf({ year: 1800, month: 1, day: 1 }); year < 2200; day += 1) {
    assert.deepEqual(civilOf(day), { year, month, day: ofMonth })
    assert.equal(dayOf({ year, month, day: ofMonth }), day)
    ofMonth += 1
    if (ofMonth > new Date(Date.UTC(year, month, 0)).getUTCDate()) [month, ofMonth] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
})

test("months are added as Temporal adds them", () => {
  fc.assert(
    fc.property(DAYS, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const expected = temporal(day).add({ months }, { overflow: "constrain" })

      assert.equal(addMonths(day, months), EPOCH.until(expected, { largestUnit: "day" }).days)
    }),
  )
})

test("the last day of a month is that of Temporal", () => {
  fc.assert(
    fc.property(DAYS, day => {
      const { year, month, daysInMonth } = temporal(day)

      assert.deepEqual(civilOf(lastOfMonth(day)), { year, month, day: daysInMonth })
    }),
  )
})

test("a day is written as it is read", () => {
  const days = fc.integer({ min: dayOf({ year: 0, month: 1, day: 1 }), max: dayOf({ year: 9999, month: 12, day: 31 }) })

  fc.assert(fc.property(days, day => assert.equal(readDay(isoText(day)), day)))
})

for (const text of ["2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-1-1", "27-01-01", "", "2027-01-01 ", "x", "2027-01-01T00:00"]) {
  test(`“${text}” is no day`, () => {
    assert.equal(readDay(text), undefined)
  })
}

test("a leap day is a day in a leap year alone", () => {
  assert.equal(isoText(readDay("2028-02-29")!), "2028-02-29")
  assert.equal(readDay("2100-02-29"), undefined)
  assert.equal(isoText(addMonths(readDay("2028-02-29")!, 12)), "2029-02-28")
})

test("days are said in words", () => {
  assert.equal(dayText(readDay("2026-11-30")!), "Monday 30 November 2026")
  assert.deepEqual([0, 1, 12].map(daysText), ["0 days", "1 day", "12 days"])
})
