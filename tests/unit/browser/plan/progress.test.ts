import assert from "node:assert/strict"
import { test } from "node:test"

import { progressOf, progressText } from "../../../../scripts/browser/plan/progress.ts"

const ITEMS = [
  { id: "ACC-01", text: "List every account" },
  { id: "ACC-02", text: "Hand over the keys" },
]

const textAfter = (...done: string[]) => progressText(progressOf(ITEMS, new Set(done)))

test("progress is told by count and by what comes next", () => {
  assert.equal(textAfter(), "0 of 2 done. Next: List every account")
  assert.equal(textAfter("ACC-01"), "1 of 2 done. Next: Hand over the keys")
})

test("the next item is the first that is open, although a later one is done", () => {
  assert.equal(textAfter("ACC-02"), "1 of 2 done. Next: List every account")
})

test("a list that is done says so, and does not say that the case is closed", () => {
  assert.equal(textAfter("ACC-01", "ACC-02"), "All 2 done.")
})

test("ticks of other lists do not count", () => {
  assert.equal(textAfter("DAT-01"), "0 of 2 done. Next: List every account")
})

const gateText = (answered: string[], done: string[]) => {
  const questions = progressOf([{ id: "ACC-G1", text: "Can they sign in?" }, { id: "ACC-G2", text: "Did they say so?" }], new Set(answered))
  return progressText(questions, progressOf(ITEMS, new Set(done)))
}

test("the questions of a gate are answered", () => {
  assert.equal(gateText(["ACC-G1"], []), "1 of 2 answered yes. Next: Did they say so?")
})

test("a gate whose items are not done says so, although every answer is yes", () => {
  const all = ["ACC-G1", "ACC-G2"]

  assert.equal(gateText(all, []), "All 2 answered yes, but none of the 2 items before it is done.")
  assert.equal(gateText(all, ["ACC-01"]), "All 2 answered yes, but 1 of the 2 items before it is not done.")
  assert.equal(gateText(all, ["ACC-01", "ACC-02"]), "All 2 answered yes.")
})
