import assert from "node:assert/strict"
import { test } from "node:test"

import { faultsText, verdictText } from "../../../../../scripts/browser/elements/training/faults-text.ts"

const found = { isMarked: true, isFault: true }
const missed = { isMarked: false, isFault: true }
const wrong = { isMarked: true, isFault: false }
const sound = { isMarked: false, isFault: false }

test("what was found is said with what was marked in vain", () => {
  assert.equal(faultsText([missed, sound]), "Nothing is marked yet. Mark the lines that are wrong, then check.")
  assert.equal(faultsText([found, missed, sound]), "You found 1 of 2 faults.")
  assert.equal(faultsText([found, missed, wrong]), "You found 1 of 2 faults. 1 line that you marked is sound.")
  assert.equal(faultsText([found, found, wrong, wrong]), "You found all 2 faults. 2 lines that you marked are sound.")
})

test("each line says what came of it, and a sound one that was left alone says nothing", () => {
  assert.deepEqual([found, missed, wrong, sound].map(verdictText), ["Found.", "Missed.", "This line is sound.", ""])
})
