import assert from "node:assert/strict"
import { test } from "node:test"

import { REASONS } from "../../../../scripts/browser/case/carrier.ts"
import { keepingText } from "../../../../scripts/browser/elements/lists/keeping-text.ts"
import { clearedText, clearingQuestion } from "../../../../scripts/browser/elements/lists/list-text.ts"
import { quizText } from "../../../../scripts/browser/elements/training/quiz-text.ts"

const quizOf = (right: number, answered: number, total: number) => quizText({ right, answered, total, pass: 80 })

test("keeping is said as it goes", () => {
  assert.equal(keepingText({ is: "unused" }), "")
  assert.equal(keepingText({ is: "keeping" }), "Keeping…")
  assert.equal(keepingText({ is: "kept" }), "Kept in this browser.")
})

test("what is not kept is said calmly, with what to do", () => {
  for (const reason of REASONS) {
    const text = keepingText({ is: "unkept", reason })

    assert.match(text, /^Not kept: /u)
    assert.match(text, /save a copy|Close or reload/iu)
    assert.doesNotMatch(text, /error|fail|!|sorry/iu)
  }
})

test("a clearing is asked about with the name of the list and what it has", () => {
  assert.equal(clearingQuestion("Access", 1).paragraphs[0], "“Access” has 1 tick. Clearing takes every tick off.")
  assert.equal(clearingQuestion("Access", 3).paragraphs[0], "“Access” has 3 ticks. Clearing takes every tick off.")
})

test("a clearing says how to bring the ticks back", () => {
  assert.equal(clearedText(1), "Cleared: 1 tick is gone. Undo brings it back.")
  assert.equal(clearedText(5), "Cleared: 5 ticks are gone. Undo brings them back.")
})

test("a quiz is passed by the share that is shown", () => {
  assert.equal(quizOf(7, 8, 8), "7 of 8 right, 88 %. Passed.")
  assert.equal(quizOf(4, 5, 5), "4 of 5 right, 80 %. Passed.")
  assert.equal(quizOf(5, 8, 8), "5 of 8 right, 63 %. Not passed yet: it takes 80 %. Change your answers, then mark them again.")
  assert.equal(quizOf(0, 0, 8), "Nothing is answered yet. Choose an answer, then mark it.")
  assert.equal(quizOf(1, 1, 8), "1 of 8 answered, and it is right. Answer the rest, then mark them again.")
  assert.equal(quizOf(1, 3, 8), "3 of 8 answered, and 1 of these is right. Answer the rest, then mark them again.")
  assert.equal(quizOf(3, 3, 8), "3 of 8 answered, and all of these are right. Answer the rest, then mark them again.")
  assert.equal(quizOf(0, 3, 8), "3 of 8 answered, and none of these is right yet. Answer the rest, then mark them again.")
  assert.equal(quizOf(2, 3, 8), "3 of 8 answered, and 2 of these are right. Answer the rest, then mark them again.")
})
