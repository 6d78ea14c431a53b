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

test("the questions of a gate are answered", () => {
  assert.equal(progressText(progressOf(ITEMS, new Set(["ACC-01"])), true), "1 of 2 answered yes. Next: Hand over the keys")
  assert.equal(progressText(progressOf(ITEMS, new Set(["ACC-01", "ACC-02"])), true), "All 2 answered yes.")
})
