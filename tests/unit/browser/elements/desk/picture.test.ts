import assert from "node:assert/strict"
import { test } from "node:test"

import { array, assert as holds, boolean, integer, property, record } from "fast-check"

import { pictureOf } from "../../../../../scripts/browser/elements/desk/picture-layout.ts"

const dot = (day: number, isDone = false) => ({ day, isDone })

test("a note is filled once everything that stands on it is done", () => {
  const { notes } = pictureOf({ dots: [dot(100, true), dot(100), dot(150, true), dot(200)], gates: [], lastDay: 200, today: 120 })

  assert.deepEqual(notes.map(({ state }) => state), ["open", "done", "open"])
})

test("the last note before the last day is the high one, and what comes after it is the encore", () => {
  const { notes, lastDay } = pictureOf({ dots: [dot(100), dot(200), dot(230), dot(400)], gates: [], lastDay: 200, today: 120 })

  assert.deepEqual(notes.map(({ kind }) => kind), ["", "high", "encore", "encore"])
  assert.deepEqual(notes.map(({ x }) => x > lastDay), [false, false, true, true])
})

test("where nothing comes after the last day, it stands at the end", () => {
  const { lastDay, width } = pictureOf({ dots: [dot(100)], gates: [], lastDay: 200, today: 120 })

  assert.ok(width - lastDay < 10)
})

test("months are named as far as there is room", () => {
  // From January 2027 on: a year has room for some names only.
  const { months } = pictureOf({ dots: [dot(20_820)], gates: [], lastDay: 20_820 + 360, today: 20_820 })

  assert.ok(months.length > 4)
  assert.ok(months.slice(1).every(({ x }, place) => x - months[place]!.x >= 30))
})

test("whatever the days are, everything stands inside the picture, in its order, and no two notes on each other", () => {
  const day = integer({ min: 19_000, max: 23_000 })
  const pictured = record({ dots: array(record({ day, isDone: boolean() }), { maxLength: 500 }), gates: array(day, { maxLength: 15 }), lastDay: day, today: day })

  holds(
    property(pictured, given => {
      const { notes, gates, months, today, lastDay, width } = pictureOf(given)
      const all = [...notes.map(({ x }) => x), ...gates, ...months.map(({ x }) => x), today, lastDay]
      assert.ok(all.every(x => Number.isFinite(x) && x >= 0 && x <= width))
      assert.ok(notes.slice(1).every(({ x }, place) => x > notes[place]!.x))
    }),
  )
})
