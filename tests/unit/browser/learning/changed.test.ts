import assert from "node:assert/strict"
import { test } from "node:test"

import { KEPT } from "../../../../scripts/browser/learning/kept.ts"
import { changeText } from "../../../../scripts/browser/learning/known.ts"
import { standingText } from "../../../../scripts/browser/elements/training/learnt-text.ts"
import { dayOf, isDone, isEarned, progressOf, versionOf } from "../../../../scripts/browser/learning/progress.ts"
import { changesSince, roundOf } from "../../../../scripts/browser/learning/round.ts"
import { item, knownOf, library, notebook, question, TODAY } from "./given-learning.ts"

const VERSION = "2027.05.01-aaaaaaaa"
const BEFORE = library()
/** The next edition: one item means something else, and nothing else is new. */
const NOW = library({ items: [item("ACC-01", "a1"), item("ACC-02", "b2"), item("MON-01", "c1")] })

async function passed(lesson = "M1") {
  const notes = notebook()
  await notes.enter(KEPT.marked, lesson, { right: 2, total: 2, day: "2027-05-02", version: VERSION, known: knownOf(BEFORE, lesson) })
  return notes
}

test("only the questions come back whose items changed since the quiz was passed", async () => {
  const notes = await passed()

  assert.deepEqual(changesSince(BEFORE, notes), [])
  const changes = changesSince(NOW, notes)
  assert.deepEqual(changes.map(one => one.question.id), ["M1-Q2"])
  assert.deepEqual(changes.map(changeText), ["ACC-02 has changed since you learnt this."])
  assert.deepEqual(roundOf(NOW, notes, TODAY).map(one => one.question.id), ["M1-Q2"])
})

test("a changed question is learnt anew by a right answer in a box", async () => {
  const notes = await passed()
  const [, known = ""] = knownOf(NOW, "M1")
  await notes.enter(KEPT.boxed, "M1-Q2", { box: 1, due: "2027-05-22", first: TODAY, last: TODAY, known: "" })
  assert.equal(changesSince(NOW, notes).length, 1)

  await notes.enter(KEPT.boxed, "M1-Q2", { box: 2, due: "2027-05-24", first: TODAY, last: TODAY, known })

  assert.deepEqual(changesSince(NOW, notes), [])
})

test("an item that took another's place, and a right answer that is another one, bring a question back", async () => {
  const notes = await passed()
  const other = library({
    questions: [question("M1-Q1", ["ACC-09"]), question("M1-Q2", ["ACC-02"], "q2"), question("M1-Q3", ["ACC-01"])],
    items: [item("ACC-02", "b1"), item("ACC-09", "z1")],
  })

  const changes = changesSince(other, notes)

  assert.deepEqual(changes.map(changeText), ["ACC-09 has changed since you learnt this.", "The question or its right answer is another one now."])
})

test("what was never learnt, and what was learnt before this was kept, has not changed", async () => {
  const notes = notebook()
  await notes.enter(KEPT.marked, "M1", { right: 2, total: 2, day: "2027-05-02" })

  assert.deepEqual(changesSince(NOW, notes), [])
})

test("a lesson is done by its quiz, a play by one of its endings, and anything by its learner's word", async () => {
  const notes = await passed()
  await notes.enter(KEPT.ended, "P1-E1", { day: "2027-05-03", version: VERSION })
  await notes.enter(KEPT.scored, "RP1", { marks: [4, 4], ticked: [], sum: 26, most: 32, passed: true, day: "2027-05-04", version: "v" })
  assert.deepEqual(progressOf(BEFORE, notes).map(isDone), [true, false, true])

  await notes.enter(KEPT.declared, "M2", { day: "2027-05-05", version: VERSION, known: knownOf(BEFORE, "M2") })

  const [m1, m2, p1] = progressOf(NOW, notes)
  assert.ok(m1 && m2 && p1)
  assert.deepEqual(m1.earned, [{ how: "Quiz, 2 of 2 right", day: "2027-05-02", version: VERSION }])
  assert.deepEqual(m2.earned.map(({ how }) => how), ["RP1, 26 of 32", "Self-declared"])
  assert.deepEqual(p1.earned.map(({ how }) => how), ["Played, 1 of 2 endings seen"])
  assert.deepEqual([m1, m2, p1].map(isDone), [true, true, true])
  assert.deepEqual([m1, m2, p1].map(isEarned), [true, false, true])
  assert.equal(standingText(m2), "Done on 5 May 2027. RP1, 26 of 32; Self-declared.")
  assert.deepEqual([dayOf(m2), versionOf(m2)], ["2027-05-05", VERSION])
  assert.deepEqual([m1.changes.length, m2.changes.length], [1, 1])
})

test("a quiz and a role-play that were not passed are nothing done", async () => {
  const notes = notebook()
  await notes.enter(KEPT.scored, "RP1", { marks: [1, 1], ticked: [], sum: 8, most: 32, passed: false, day: TODAY, version: "v" })
  await notes.enter(KEPT.marked, "M1", { right: 1, total: 2, day: TODAY })

  assert.deepEqual(progressOf(BEFORE, notes).flatMap(({ earned }) => earned), [])
})
