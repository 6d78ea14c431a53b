import assert from "node:assert/strict"
import { test } from "node:test"

import { countsOf, moved, readRhythm } from "../../../../scripts/browser/learning/boxes.ts"
import { KEPT, ONCE } from "../../../../scripts/browser/learning/kept.ts"
import { NEW_A_DAY, nextDay, roundOf } from "../../../../scripts/browser/learning/round.ts"
import { todayText } from "../../../../scripts/browser/elements/training/round-text.ts"
import { movedText } from "../../../../scripts/browser/elements/training/question-view.ts"
import { library, notebook, question, TODAY } from "./given-learning.ts"

const RHYTHM = [1, 3, 7, 14, 30]
const given = (isRight: boolean, day = TODAY) => ({ isRight, day, known: "M1-Q1 q1 ACC-01=a1" })

test("right moves a question one box on, up to the last, and wrong puts it back into the first", () => {
  const boxes: ReturnType<typeof moved>[] = []
  for (const isRight of [true, true, true, true, true, false]) boxes.push(moved(boxes.at(-1), given(isRight), RHYTHM))

  assert.deepEqual(boxes.map(({ box }) => box), [2, 3, 4, 5, 5, 1])
  assert.deepEqual(boxes.map(({ due }) => due), ["2027-05-24", "2027-05-28", "2027-06-04", "2027-06-20", "2027-06-20", "2027-05-22"])
  assert.equal(boxes.at(-1)?.first, TODAY)
})

test("a question that is answered wrong at first is asked again tomorrow, and is not learnt yet", () => {
  const card = moved(undefined, given(false), RHYTHM)

  assert.deepEqual(card, { box: 1, due: "2027-05-22", first: TODAY, last: TODAY, known: "" })
  assert.equal(movedText(card), "It lies in box 1 now, and comes back on 22 May 2027.")
})

test("the days of the boxes are those that the page names", () => {
  assert.deepEqual(readRhythm("1 3 7 14 30"), RHYTHM)
  assert.equal(readRhythm(""), undefined)
  assert.equal(readRhythm("1 x"), undefined)
})

test("nothing is asked before a lesson is chosen, and then a few new questions a day", async () => {
  const many = library({ questions: [1, 2, 3, 4, 5, 6, 7].map(number => question(`M1-Q${number}`, [])) })
  const notes = notebook()
  assert.equal(todayText(roundOf(many, notes, TODAY), { isChosen: false, next: "" }), "Choose a lesson below to begin.")

  await notes.enter(KEPT.chosen, ONCE, ["M1"])

  const asked = roundOf(many, notes, TODAY)
  assert.equal(asked.length, NEW_A_DAY)
  assert.equal(todayText(asked, { isChosen: true, next: "" }), "5 questions today: 5 are new.")
  for (const { question: one } of asked) await notes.enter(KEPT.boxed, one.id, { ...moved(undefined, given(true), RHYTHM) })
  assert.deepEqual(roundOf(many, notes, TODAY), [])
  assert.equal(nextDay(many, notes, "2027-05-22"), "2027-05-22")
  assert.deepEqual(roundOf(many, notes, "2027-05-22").map(one => one.question.id), ["M1-Q6", "M1-Q7"])
  assert.equal(roundOf(many, notes, "2027-05-24").length, 7)
})

test("a question that came back takes the place of no new one", async () => {
  const many = library({ questions: [1, 2, 3, 4, 5, 6, 7].map(number => question(`M1-Q${number}`, [])) })
  const notes = notebook()
  await notes.enter(KEPT.chosen, ONCE, ["M1"])
  const old = moved(undefined, given(true, "2027-05-10"), RHYTHM)

  await notes.enter(KEPT.boxed, "M1-Q1", { ...moved(old, given(true), RHYTHM) })

  assert.equal(roundOf(many, notes, TODAY).length, NEW_A_DAY)
})

test("what waits longest comes first, and a lesson that is no longer chosen is not asked", async () => {
  const notes = notebook()
  await notes.enter(KEPT.chosen, ONCE, ["M1", "M2"])
  await notes.enter(KEPT.boxed, "M1-Q1", { ...moved(undefined, given(true, "2027-05-10"), RHYTHM) })
  await notes.enter(KEPT.boxed, "M1-Q2", { ...moved(undefined, given(true, "2027-05-02"), RHYTHM) })
  await notes.enter(KEPT.boxed, "M2-Q1", { ...moved(undefined, given(true, TODAY), RHYTHM) })

  assert.deepEqual(roundOf(library(), notes, TODAY).map(one => one.question.id), ["M1-Q2", "M1-Q1"])
  await notes.enter(KEPT.chosen, ONCE, ["M2"])
  assert.deepEqual(roundOf(library(), notes, TODAY), [])
  assert.equal(todayText([], { isChosen: true, next: nextDay(library(), notes, "2027-05-22") }), "Nothing more today. The next question comes on 24 May 2027.")
})

test("an answer that is taken back leaves the question where it lay", async () => {
  const notes = notebook()
  await notes.enter(KEPT.chosen, ONCE, ["M1"])
  await notes.enter(KEPT.boxed, "M1-Q1", { ...moved(undefined, given(true), RHYTHM) })

  await notes.enter(KEPT.boxed, "M1-Q1", "")

  const [first] = roundOf(library(), notes, TODAY)
  assert.equal(first?.question.id, "M1-Q1")
  assert.equal(first?.card, undefined)
})

test("the boxes are counted", () => {
  const card = { box: 2, due: TODAY, first: TODAY, last: TODAY, known: "" }

  assert.deepEqual(countsOf([card, { ...card, box: 5 }, card], RHYTHM), [0, 2, 0, 0, 1])
})
