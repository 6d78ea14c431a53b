import assert from "node:assert/strict"
import { test } from "node:test"

import { comparedWays, sceneAfter, seenText, stepsOf, stepsTo, wayText, type Play } from "../../../../../scripts/browser/elements/training/path.ts"

const turn = (id: string, to: string, outcome: string) => ({ id, words: `choose ${id}`, to, outcome, follows: `after ${id}` })
const PLAY: Play = [
  { id: "P1-01", title: "The call", turns: [turn("p1-01-a", "P1-02", "well"), turn("p1-01-b", "P1-E2", "badly"), turn("p1-01-c", "P1-02", "mixed")], outcome: "" },
  { id: "P1-02", title: "The date", turns: [turn("p1-02-a", "P1-E1", "well"), turn("p1-02-b", "P1-E2", "mixed")], outcome: "" },
  { id: "P1-E1", title: "Clear", turns: [], outcome: "well" },
  { id: "P1-E2", title: "Cold", turns: [], outcome: "badly" },
]

test("a way leads where its choices lead", () => {
  const steps = stepsOf(PLAY, ["p1-01-a", "p1-02-b"])

  assert.deepEqual(steps.map(({ scene }) => scene.id), ["P1-01", "P1-02"])
  assert.equal(sceneAfter(PLAY, steps)?.id, "P1-E2")
  assert.equal(sceneAfter(PLAY, [])?.id, "P1-01")
  assert.equal(sceneAfter([], []), undefined)
})

test("a way that was kept is gone as far as the play still allows", () => {
  assert.equal(stepsOf(PLAY, ["p1-01-a", "p1-09-z", "p1-02-a"]).length, 1)
  assert.equal(stepsOf(PLAY, ["p1-02-a"]).length, 0)
  assert.equal(stepsOf(PLAY, ["p1-01-b", "p1-02-a"]).length, 1)
})

test("going back to a scene keeps the way up to it", () => {
  const steps = stepsOf(PLAY, ["p1-01-a", "p1-02-b"])

  assert.deepEqual(stepsTo(PLAY, steps, PLAY[1]!).map(one => one.turn.id), ["p1-01-a"])
  assert.deepEqual(stepsTo(PLAY, steps, PLAY[0]!), [])
  assert.equal(stepsTo(PLAY, steps, PLAY[3]!), steps)
  assert.deepEqual(stepsTo(PLAY, [], PLAY[1]!), [])
})

test("beside a choice stands the best of the others", () => {
  const [first, second] = comparedWays(stepsOf(PLAY, ["p1-01-c", "p1-02-a"]))

  assert.deepEqual(first, { title: "The call", went: "choose p1-01-c", isWell: false, other: PLAY[0]!.turns[0] })
  assert.deepEqual(second, { title: "The date", went: "choose p1-02-a", isWell: true, other: PLAY[1]!.turns[1] })
})

test("the end says how the way went, and how many endings were seen", () => {
  assert.equal(wayText(stepsOf(PLAY, ["p1-01-c", "p1-02-a"])), "You made 2 choices. 1 of them helped.")
  assert.equal(wayText(stepsOf(PLAY, ["p1-01-a", "p1-02-a"])), "You made 2 choices. All of them helped.")
  assert.equal(seenText(1, 2), "You have seen 1 of 2 endings.")
  assert.equal(seenText(2, 2), "You have now seen all 2 endings.")
})
