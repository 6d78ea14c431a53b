import assert from "node:assert/strict"
import { test } from "node:test"

import { assert as holds, property, string } from "fast-check"

import { keptText, NOTHING, readKept, type Kept } from "../../../../scripts/browser/lms/kept-text.ts"

const FULL: Kept = {
  parts: ["learn", "P2"],
  answers: { 1: "a", 12: "c" },
  best: { right: 7, total: 8 },
  last: { right: 6, total: 8, day: "2027-03-08" },
  ways: { P2: ["01a", "04c"], P4: [] },
  endings: ["P2-E1"],
  place: "quiz",
}

test("what is kept is read again as it was", () => {
  assert.deepEqual(readKept(keptText(FULL, 4096)), FULL)
  assert.deepEqual(readKept(keptText(NOTHING, 4096)), NOTHING)
})

test("it is short, and has no sign that a system could lose", () => {
  assert.match(keptText(FULL, 4096), /^[ -~]{1,90}$/u)
})

test("where there is little room, what is done outlives the answers, and these the ways", () => {
  const [all, less] = [FULL, { ...FULL, ways: {} }].map(kept => keptText(kept, 4096).length)

  assert.deepEqual(readKept(keptText(FULL, all! - 1)), { ...FULL, ways: {} })
  assert.deepEqual(readKept(keptText(FULL, less! - 1)), { ...FULL, ways: {}, answers: {} })
  assert.equal(keptText(FULL, 3), "")
})

test("64 answers, every play and all endings have room in SCORM 1.2 many times over", () => {
  const answers = Object.fromEntries(Array.from({ length: 64 }, (_, at) => [at + 1, "d"]))
  const ways = Object.fromEntries(["P1", "P2", "P4"].map(play => [play, Array.from({ length: 20 }, (_, at) => `${at + 10}c`)]))

  assert.ok(keptText({ ...FULL, answers, ways }, 4096).length < 1000)
})

test("whatever a system gives back is read without an error", () => {
  holds(property(string(), text => {
    readKept(text)
    readKept(`1|${text}`)
  }))
})
