import assert from "node:assert/strict"
import { test } from "node:test"

import { Notebook } from "../../../../../scripts/browser/case/notebook.ts"
import { lastScoreText } from "../../../../../scripts/browser/elements/training/quiz-text.ts"
import { roleSumText } from "../../../../../scripts/browser/elements/training/role-sum.ts"
import { clockText, STAGES, standingAt } from "../../../../../scripts/browser/elements/training/timing.ts"
import { readScore } from "../../../../../scripts/browser/learning/kept.ts"
import { Browser, MemoryTab } from "../../given-store.ts"

const NOON = Date.UTC(2027, 4, 21, 12)

const all = (mark: number) => new Map(["1", "2", "3", "4", "5", "6", "7", "8"].map(line => [line, mark]))

function notebook(browser: Browser) {
  return new Notebook(new MemoryTab(browser), () => NOON)
}

test("the last word on each thing counts, also after a reload", async () => {
  const browser = new Browser()
  const first = notebook(browser)
  await first.enter("quiz.answered", "M4-Q1", "a")
  await first.enter("quiz.answered", "M4-Q1", "b")
  await first.enter("quiz.answered", "M4-Q2", "a")

  const second = notebook(browser)
  await second.read()

  assert.equal(second.last("quiz.answered", "M4-Q1"), "b")
  assert.equal(second.last("quiz.answered", "M4-Q2"), "a")
  assert.equal(second.last("quiz.marked", "M4-Q1"), undefined)
})

test("an entry that follows one from a later clock still counts as the last", async () => {
  const browser = new Browser()
  await new Notebook(new MemoryTab(browser), () => NOON + 60_000).enter("play.path", "P1", ["a"])
  const behind = notebook(browser)
  await behind.read()

  await behind.enter("play.path", "P1", ["b"])

  assert.deepEqual(behind.last("play.path", "P1"), ["b"])
  const again = notebook(browser)
  await again.read()
  assert.deepEqual(again.last("play.path", "P1"), ["b"])
})

test("where nothing can be kept, it counts on this page, and is told", async () => {
  const browser = new Browser()
  browser.failure = new Error("forbidden")
  const notes = notebook(browser)
  await notes.read()

  const isKept = await notes.enter("quiz.answered", "M4-Q1", "a")

  assert.equal(isKept, false)
  assert.equal(notes.last("quiz.answered", "M4-Q1"), "a")
})

test("a strange record in the notebook changes nothing", async () => {
  const browser = new Browser()
  browser.put("notebook", [{ id: "x" }])
  const notes = notebook(browser)

  await notes.read()

  assert.equal(notes.last("quiz.answered", "x"), undefined)
})

test("a score that was kept is said with its day, and what is none is nothing", () => {
  assert.equal(lastScoreText({ right: 7, total: 8, day: "2027-05-21" }), "Last time, on 21 May 2027: 7 of 8 right.")
  assert.deepEqual(readScore({ right: 7, total: 8, day: "2027-05-21" }), { right: 7, total: 8, day: "2027-05-21", version: "", known: [] })
  for (const odd of [undefined, null, 7, "7", { right: "7", total: 8, day: "2027-05-21" }, { right: 7, total: 8, day: "May" }]) assert.equal(readScore(odd), undefined)
})

test("the clock of a role-play goes through its parts and ends", () => {
  assert.deepEqual(standingAt(0), { stage: 0, left: 120, isOver: false })
  assert.deepEqual(standingAt(119.9), { stage: 0, left: 1, isOver: false })
  assert.deepEqual(standingAt(120), { stage: 1, left: 600, isOver: false })
  assert.deepEqual(standingAt(20 * 60), { stage: STAGES.length - 1, left: 0, isOver: true })
  assert.deepEqual(standingAt(-5), { stage: 0, left: 120, isOver: false })
  assert.deepEqual([clockText(545), clockText(5), clockText(0)], ["9:05", "0:05", "0:00"])
})

test("a role-play passes with enough marks, every point and no automatic fail", () => {
  const given = { marks: all(3), lines: 8, most: 32, fails: [], met: 3, points: 3 }

  assert.equal(roleSumText(given), "24 of 32. Passed.")
  assert.equal(roleSumText({ ...given, met: 1 }), "24 of 32. 2 points under “passes when” are still open.")
  assert.equal(roleSumText({ ...given, met: 2 }), "24 of 32. 1 point under “passes when” is still open.")
  assert.equal(roleSumText({ ...given, marks: all(2) }), "16 of 32. It takes 22 to pass. Play it again within two weeks, with a friendly observer.")
  assert.equal(roleSumText({ ...given, marks: new Map([["1", 4]]) }), "7 lines have no mark yet.")
  assert.equal(roleSumText({ ...given, fails: ["Insulting anyone"] }), "The score is 0 of 32: insulting anyone. Play it again within two weeks.")
})
