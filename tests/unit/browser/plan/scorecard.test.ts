import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"

import { cardSum, gapOf, isDated, zerosText, type Criterion, type Scoring } from "../../../../scripts/browser/plan/scorecard.ts"

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8")
/** The values of a field in a list of the vocabulary. */
const listed = (list: string, field: string) => [...read(`playbooks/vocabulary/${list}.yml`).matchAll(new RegExp(`^(?:- |  )${field}: (.+)$`, "gmu"))].map(([, value]) => value!)

const LINES = listed("criteria", "id")
const CRITERIA: readonly Criterion[] = LINES.map((id, place) => ({
  id,
  title: id,
  weight: Number(listed("criteria", "weight")[place]),
  atZero: id === "tried" ? "Try a repair first." : "",
}))
const SCORING: Scoring = {
  criteria: CRITERIA,
  bands: listed("bands", "id").map((id, place) => ({ id, title: id, least: Number(listed("bands", "least")[place]) })),
  highest: 4,
  talkOver: 15,
}

const marksOf = (...marks: (number | undefined)[]) => new Map(LINES.flatMap((id, place) => (marks[place] === undefined ? [] : [[id, marks[place]]])))
const sumOf = (...marks: (number | undefined)[]) => cardSum(SCORING, marksOf(...marks))
const bandOf = (...marks: number[]) => sumOf(...marks).band?.id

const cells = (line: string) => line.split("|").map(cell => cell.trim())

/** The marks on the page and in the lesson, by the heading of their column. */
function marksIn(path: string, column: string) {
  const lines = read(path).split("\n")
  const head = lines.findIndex(line => cells(line).includes(column) && /weight/iu.test(line))
  const place = cells(lines[head]!).indexOf(column)
  return marksOf(...lines.slice(head + 2, head + 12).map(line => Number.parseInt(cells(line)[place]!, 10)))
}

const LOTTE = marksIn("docs/deciding.md", "Lotte")
const MILAN = marksIn("docs/deciding.md", "Milan")

test("the case on the page comes to what the page says", () => {
  const [lotte, milan] = [cardSum(SCORING, LOTTE), cardSum(SCORING, MILAN)]

  assert.deepEqual([lotte.sum, lotte.score, lotte.band?.id], [79, 73, "object"])
  assert.deepEqual([milan.sum, milan.score, milan.band?.id], [55, 51, "reset"])
  assert.equal(lotte.most, 108)
})

test("the two on the page lie 22 points apart, and talk about conduct and margin first", () => {
  const gap = gapOf(SCORING, LOTTE, MILAN)!

  assert.deepEqual([gap.points, gap.mustTalk, gap.isSameBand], [22, true, false])
  assert.deepEqual(gap.differences.map(({ criterion }) => criterion.id), ["conduct", "margin", "fit", "trust", "time", "value", "harm"])
})

test("after their talk they lie 13 points apart, and still on two sides of a limit", () => {
  const later = [new Map(LOTTE).set("value", 1), new Map(MILAN).set("conduct", 3)] as const

  assert.deepEqual(later.map(marks => [cardSum(SCORING, marks).sum, cardSum(SCORING, marks).score]), [[77, 71], [63, 58]])
  assert.deepEqual([gapOf(SCORING, ...later)!.points, gapOf(SCORING, ...later)!.mustTalk], [13, true])
})

test("the case of the lesson comes to what the lesson says", () => {
  const lena = marksIn("playbooks/training/m2-decide-or-reset.md", "Lena, account lead")
  const sam = marksIn("playbooks/training/m2-decide-or-reset.md", "Sam, outside the team")

  const { points, isSameBand, mustTalk } = gapOf(SCORING, lena, sam)!

  assert.deepEqual([lena, sam].map(marks => cardSum(SCORING, marks).score), [50, 58])
  assert.deepEqual([points, isSameBand, mustTalk], [8, true, false])
})

test("ten marks of 3 give the score that the memo says", () => {
  const { sum, score, band } = sumOf(3, 3, 3, 3, 3, 3, 3, 3, 3, 3)

  assert.deepEqual([sum, score, band?.id], [81, 75, "end"])
})

test("no mark but 0 is the lowest score, and no mark but 4 the highest", () => {
  assert.deepEqual([sumOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0).score, bandOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)], [0, "keep"])
  assert.deepEqual([sumOf(4, 4, 4, 4, 4, 4, 4, 4, 4, 4).score, bandOf(4, 4, 4, 4, 4, 4, 4, 4, 4, 4)], [100, "end"])
})

test("a band begins at its limit, as the score is rounded", () => {
  // 42, 43, 64, 65, 80 and 81 of 108.
  assert.deepEqual([sumOf(4, 4, 3, 0, 0, 0, 1, 0, 0, 0).score, bandOf(4, 4, 3, 0, 0, 0, 1, 0, 0, 0)], [39, "keep"])
  assert.deepEqual([sumOf(4, 4, 3, 1, 0, 0, 0, 0, 0, 0).score, bandOf(4, 4, 3, 1, 0, 0, 0, 0, 0, 0)], [40, "reset"])
  assert.deepEqual([sumOf(4, 4, 4, 4, 2, 0, 1, 0, 0, 0).score, bandOf(4, 4, 4, 4, 2, 0, 1, 0, 0, 0)], [59, "reset"])
  assert.deepEqual([sumOf(4, 4, 4, 4, 2, 0, 1, 0, 0, 1).score, bandOf(4, 4, 4, 4, 2, 0, 1, 0, 0, 1)], [60, "object"])
  assert.deepEqual([sumOf(4, 4, 4, 4, 4, 3, 0, 0, 0, 3).score, bandOf(4, 4, 4, 4, 4, 3, 0, 0, 0, 3)], [74, "object"])
  assert.deepEqual([sumOf(4, 4, 4, 4, 4, 3, 0, 0, 0, 4).score, bandOf(4, 4, 4, 4, 4, 3, 0, 0, 0, 4)], [75, "end"])
})

test("a line without a mark is named, and there is no score until it has one", () => {
  const { missing, score, band, sum } = sumOf(4, undefined, 4, 4, 4, 4, 4, 4, 4, undefined)

  assert.deepEqual(missing.map(({ id }) => id), ["payment", "cost"])
  assert.deepEqual([score, band, sum], [undefined, undefined, 92])
})

test("a mark that is none is a line without a mark", () => {
  const strange = new Map([...LOTTE, ["margin", 5], ["payment", -1], ["conduct", 2.5], ["fit", Number.NaN]])

  assert.deepEqual(cardSum(SCORING, strange).missing.map(({ id }) => id), ["margin", "payment", "conduct", "fit"])
})

test("marks of lines that there are not change nothing", () => {
  assert.deepEqual(cardSum(SCORING, new Map(LOTTE).set("charm", 4)), cardSum(SCORING, LOTTE))
})

test("a card without lines has no score", () => {
  assert.equal(cardSum({ ...SCORING, criteria: [] }, new Map()).score, undefined)
})

test("two cards are compared only once both have a score", () => {
  assert.equal(gapOf(SCORING, LOTTE, marksOf(4)), undefined)
  assert.equal(gapOf(SCORING, marksOf(), marksOf()), undefined)
})

test("two that agree have nothing to talk about", () => {
  assert.deepEqual(gapOf(SCORING, LOTTE, LOTTE), { points: 0, isSameBand: true, mustTalk: false, differences: [] })
})

test("15 points apart is near enough, and 16 are not, where both point to the same", () => {
  const low = marksOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  const gaps = [0, 1].map(cost => gapOf(SCORING, low, marksOf(4, 0, 0, 0, 0, 0, 0, 0, 0, cost))!)

  assert.deepEqual(gaps.map(({ points, isSameBand, mustTalk }) => [points, isSameBand, mustTalk]), [[15, true, false], [16, true, true]])
})

test("one point apart on two sides of a limit is talked about", () => {
  const gap = gapOf(SCORING, marksOf(4, 4, 3, 0, 0, 0, 1, 0, 0, 0), marksOf(4, 4, 3, 1, 0, 0, 0, 0, 0, 0))!

  assert.deepEqual([gap.points, gap.mustTalk], [1, true])
})

test("where both say that no repair was tried, that is said whatever the scores are", () => {
  const untried = new Map(LOTTE).set("tried", 0)

  assert.deepEqual(zerosText(SCORING, [untried, untried]), ["Try a repair first."])
  assert.deepEqual(zerosText(SCORING, [untried, MILAN]), [])
})

test("a fact with a day or a number is dated, and an opinion is not", () => {
  assert.deepEqual(["Called on Sunday 4 May", "they are rude", ""].map(isDated), [true, false, false])
})
