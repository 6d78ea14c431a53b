import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { addDays, nextThursday } from "../../../../scripts/browser/papers/session-days.ts"
import { invitationText, meetingsOf, sessionCalendar } from "../../../../scripts/browser/papers/session-files.ts"
import { agendaOf, clockOf, endOf, minuteOf, needsOf, sessionOf, sessionsOf, SIZES, sumOf, type Unit } from "../../../../scripts/browser/papers/session.ts"

function unit(id: string, minutes: number, more: Partial<Unit> = {}): Unit {
  return { id, title: `About ${id}`, minutes, url: `https://site.example/${id}/`, isPlay: false, hasCards: false, steps: [{ title: "Talk", minutes: 10 }, { title: "Do", minutes: minutes - 10 }], sheets: [], ...more }
}

const M1 = unit("M1", 35)
const P1 = unit("P1", 20, { isPlay: true, steps: [] })
const M4 = unit("M4", 90, { hasCards: true })
const titles = (blocks: readonly { title: string }[]) => blocks.map(({ title }) => title)

test("a session takes exactly the time that it was given, whatever stands in it", () => {
  const units = fc.array(fc.integer({ min: 11, max: 130 }).map(minutes => unit("M9", minutes)), { maxLength: 9 })
  fc.assert(fc.property(units, fc.constantFrom(60, 90, 210), (list, minutes) => {
    const blocks = sessionOf(list, minutes)

    assert.equal(sumOf(blocks), minutes)
    assert.ok(blocks.every(block => block.minutes > 0))
  }))
})

test("an agenda goes from its start to its end without a gap", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(60, 90, 210), (start, minutes) => {
    const blocks = sessionOf([M1, P1, M4], minutes)
    const lines = agendaOf(blocks, clockOf(start)).filter(({ isStep }) => !isStep)

    for (const [place, line] of lines.entries()) {
      const next = lines[place + 1]?.at ?? endOf(blocks, clockOf(start))
      assert.equal(clockOf(minuteOf(line.at) + line.minutes), next)
    }
    assert.equal(lines[0]?.at, clockOf(start))
  }))
})

test("an hour holds what fits, with a welcome, an end and time in hand", () => {
  assert.deepEqual(titles(sessionOf([M1, P1, M4], 60)), ["Welcome: why we are here", "About M1", "Questions, and time in hand", "One sentence that each person takes away"])
  assert.deepEqual(titles(sessionOf([M4], 90)), ["About M4"])
})

test("half a day has a break before the work gets too long", () => {
  const blocks = sessionOf([M1, P1, M4], 210)

  assert.deepEqual(titles(blocks), ["Welcome: why we are here", "About M1", "About P1", "Break", "About M4", "Questions, and time in hand", "One sentence that each person takes away"])
})

test("seven weeks are a lesson a week, and no more than seven", () => {
  const many = Array.from({ length: 9 }, (_, place) => unit(`M${place + 1}`, 40))
  const sessions = sessionsOf([P1, ...many], "weeks")

  assert.equal(sessions.length, 7)
  assert.deepEqual(sessions.map(sumOf), Array.from({ length: 7 }, () => 40))
  const days = meetingsOf(sessions, { day: "2027-05-20", start: "09:30", place: "" }).map(({ day }) => day)
  assert.deepEqual([days[0], days[1], days[6]], ["2027-05-20", "2027-05-27", "2027-07-01"])
})

test("a size without any lesson has no session, or one of spare time", () => {
  assert.deepEqual(sessionsOf([], "weeks"), [])
  for (const { id, minutes } of SIZES) assert.equal(sessionsOf([], id).reduce((sum, blocks) => sum + sumOf(blocks), 0), minutes)
})

test("a step begins inside its lesson", () => {
  const lines = agendaOf(sessionOf([M1], 60), "23:50")

  assert.deepEqual(lines.slice(0, 4).map(({ at, title, isStep }) => [at, title, isStep]), [
    ["23:50", "Welcome: why we are here", false],
    ["23:55", "About M1", false],
    ["23:55", "Talk", true],
    ["00:05", "Do", true],
  ])
})

test("who needs what follows the number of people", () => {
  const needs = needsOf(sessionOf([M4, P1], 210), 7)

  assert.deepEqual(needs, [
    "You, and a clock that everyone can see.",
    "M4: the pack for you, 7 sheets for the learners, and the answer key kept apart.",
    "M4: 3 sets of role-play cards, cut, and 9 score sheets.",
    "P1: a screen for all, or 3 printed copies, one for three people.",
  ])
  assert.match(needsOf([], 13)[0]!, /second trainer/u)
})

test("an invitation says when, where and what, and lets people say no", () => {
  const text = invitationText(meetingsOf(sessionsOf([M4], "ninety"), { day: "2027-05-20", start: "09:30", place: "Room 4" }), url => url)

  assert.ok(text.startsWith("Subject: Training: About M4\n"))
  assert.ok(text.includes("When: Thursday 20 May 2027, 09:30 to 11:00\nWhere: Room 4\n"))
  assert.ok(text.includes("- About M4: https://site.example/M4/"))
  assert.ok(text.includes("choose what you would like to do"))
})

test("a calendar has the times of the wall, wherever the device stands", () => {
  const text = sessionCalendar(meetingsOf(sessionsOf([M4], "ninety"), { day: "2027-05-20", start: "09:30", place: "Room 4" }), new Date(0))

  assert.match(text, /^DTSTART:20270520T093000\r$/mu)
  assert.match(text, /^DTEND:20270520T110000\r$/mu)
  assert.match(text, /^LOCATION:Room 4\r$/mu)
})

test("days are counted across months, and the first proposal is a Thursday to come", () => {
  assert.equal(addDays("2027-12-31", 1), "2028-01-01")
  assert.equal(nextThursday("2027-05-20"), "2027-05-27")
  assert.equal(nextThursday("2027-05-21"), "2027-05-27")
})
