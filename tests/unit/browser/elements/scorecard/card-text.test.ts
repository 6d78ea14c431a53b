import assert from "node:assert/strict"
import { test } from "node:test"

import { differencesText, gapText, missingText, sumText, undatedText } from "../../../../../scripts/browser/elements/scorecard/card-text.ts"
import { cardSum, gapOf, type Scoring } from "../../../../../scripts/browser/plan/scorecard.ts"

const TITLES = ["Margin", "Trust: advice heeded", "Payment", "Harm", "Cost"]
const SCORING: Scoring = {
  criteria: TITLES.map((title, place) => ({ id: title, title, weight: 5 - place, atZero: "" })),
  bands: [{ id: "keep", title: "keep the client", least: 0 }, { id: "end", title: "end", least: 50 }],
  highest: 4,
  talkOver: 15,
}
const marks = (...given: number[]) => new Map(given.map((mark, place) => [TITLES[place]!, mark]))
const gap = (one: readonly number[], other: readonly number[]) => gapOf(SCORING, marks(...one), marks(...other))!

test("a card says how many lines are marked, then what it comes to", () => {
  assert.equal(sumText(SCORING, cardSum(SCORING, marks())), "")
  assert.equal(sumText(SCORING, cardSum(SCORING, marks(4, 3))), "2 of 5 lines have a mark.")
  assert.equal(sumText(SCORING, cardSum(SCORING, marks(4, 4, 0, 0, 0))), "36 of 60, a score of 60. It points to: end.")
})

test("the lines without a mark are named", () => {
  assert.equal(missingText(cardSum(SCORING, marks(4, 3, 2, 1)).missing), "Not done: 1 line has no mark yet: Cost. An empty line is not a 0.")
  assert.equal(missingText(cardSum(SCORING, marks(4)).missing), "Not done: 4 lines have no mark yet: Trust, Payment, Harm, Cost. An empty line is not a 0.")
})

test("the gap says whether to talk", () => {
  assert.equal(gapText(gap([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])), "You agree to the point, and both point to the same.")
  assert.equal(gapText(gap([1, 1, 1, 1, 1], [1, 1, 1, 1, 2])), "You differ by 2 points, and both point to the same.")
  assert.equal(gapText(gap([0, 0, 0, 0, 0], [3, 0, 0, 0, 0])), "You differ by 25 points: talk before you decide.")
  assert.equal(gapText(gap([1, 2, 2, 2, 2], [2, 2, 2, 2, 2])), "You differ by 8 points, on two sides of a limit: talk before you decide.")
})

test("the lines that make most of the gap are named first, by what stands before their colon", () => {
  assert.equal(differencesText(gap([0, 0, 0, 0, 0], [1, 2, 0, 0, 3])), "Begin with Trust (0 and 2), Margin (0 and 1) and Cost (0 and 3): ask each other for the fact.")
  assert.equal(differencesText(gap([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])), "")
})

test("marks without a dated fact are named, or counted where they are many", () => {
  const facts = new Map(TITLES.map(title => [title, "since 2026"]))

  assert.equal(undatedText(SCORING, facts), "")
  assert.equal(undatedText(SCORING, new Map([...facts, ["Payment", "always late"]])), "No dated fact yet: Payment.")
  assert.equal(undatedText(SCORING, new Map()), "5 of 5 marks have no dated fact yet.")
})
