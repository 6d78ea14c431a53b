import assert from "node:assert/strict"
import { test } from "node:test"

import { keepingText } from "../../../../scripts/browser/elements/keeping-text.ts"
import { clearedText, undoneText } from "../../../../scripts/browser/elements/list-text.ts"
import { quizText } from "../../../../scripts/browser/elements/quiz-text.ts"
import { entriesBy } from "../given.ts"

const write = entriesBy("writer01")

test("keeping is said as it goes", () => {
  assert.equal(keepingText({ is: "unused" }), "")
  assert.equal(keepingText({ is: "keeping" }), "Keeping…")
  assert.equal(keepingText({ is: "kept" }), "Kept in this browser.")
})

test("what is not kept is said calmly, with what to do", () => {
  for (const reason of ["forbidden", "full", "older", "blocked", "silent", "broken"] as const) {
    const text = keepingText({ is: "unkept", reason })

    assert.match(text, /^Not kept: /)
    assert.match(text, /save a copy|Close or reload/i)
    assert.doesNotMatch(text, /error|fail|!|sorry/i)
  }
})

test("an undo says what it took back", () => {
  assert.equal(undoneText(write("item.done", "ACC-01", true), "Hand over the keys", false), "Undone: “Hand over the keys” is not ticked any more.")
  assert.equal(undoneText(write("item.done", "ACC-01", false), "Hand over the keys", true), "Undone: “Hand over the keys” is ticked again.")
  assert.equal(undoneText(write("list.cleared", "ACC", ["ACC-01", "ACC-02"]), "", true), "Undone: 2 ticks are back.")
  assert.equal(undoneText(write("list.cleared", "ACC", ["ACC-01"]), "", true), "Undone: 1 tick is back.")
})

test("a clearing says how to bring the ticks back", () => {
  assert.equal(clearedText(1), "Cleared: 1 tick is gone. Undo brings it back.")
  assert.equal(clearedText(5), "Cleared: 5 ticks are gone. Undo brings them back.")
})

test("a quiz is passed by the share that is shown", () => {
  assert.equal(quizText(7, 8, 80), "7 of 8 right, 88 %. Passed.")
  assert.equal(quizText(4, 5, 80), "4 of 5 right, 80 %. Passed.")
  assert.equal(quizText(5, 8, 80), "5 of 8 right, 63 %. Not passed yet: it takes 80 %. Change your answers, then mark them again.")
  assert.equal(quizText(0, 0, 80), "0 of 0 right, 0 %. Not passed yet: it takes 80 %. Change your answers, then mark them again.")
})
