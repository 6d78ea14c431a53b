import assert from "node:assert/strict"
import { test } from "node:test"

import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { decisionScored, SCORECARD, scoring } from "../../../../../scripts/browser/case/kinds/decision-scored.ts"
import { lineOf } from "../../../../../scripts/browser/case/kinds/registry-lines.ts"
import { idsAsNames } from "../../../../../scripts/browser/case/names.ts"
import { faultIn } from "../../../../../scripts/browser/case/record.ts"
import { cardsOf, scoredValue, type ScoredCard } from "../../../../../scripts/browser/case/scored.ts"
import { Browser, caseOf, entriesBy, erased, listOf, logOf, opened } from "../../given.ts"

const LOTTE = { name: "Lotte", marks: { margin: 4, tried: 0 }, facts: { margin: "A loss of 3,000 in 2026" }, score: 73 }
const MILAN = { name: "Milan", marks: { margin: 3 }, facts: {}, score: 51 }
const keep = (scorers: readonly ScoredCard[], ...stops: readonly string[]) => scoring(scorers, stops)

test("a case keeps both cards, and the last time counts", () => {
  const state = caseOf(keep([LOTTE, MILAN]), keep([LOTTE, { ...MILAN, score: 58 }], "court"))

  assert.deepEqual(cardsOf(state.scored!), [LOTTE, { ...MILAN, score: 58 }])
  assert.deepEqual(state.scored?.stops, ["court"])
})

test("the record says both scores, and that a stop comes first", () => {
  const write = entriesBy("writer01")
  const line = (scorers: readonly ScoredCard[], stops: readonly string[]) => lineOf(write("decision.scored", SCORECARD, scoredValue(scorers, stops)), idsAsNames(new Map()))

  assert.equal(line([LOTTE, MILAN], []), "scored “repair or end?”: Lotte 73, Milan 51")
  assert.equal(line([LOTTE, { ...MILAN, score: null }], ["people"]), "scored “repair or end?”: Lotte 73, Milan has no score yet; a stop or a hold comes first, so no score counts")
  assert.equal(line([], ["people"]), "scored “repair or end?”: nobody yet; a stop or a hold comes first, so no score counts")
})

test("taking it back brings the time before back", async () => {
  const page = await opened(new Browser())
  await page.add(keep([LOTTE, MILAN]))
  await page.add(keep([MILAN, LOTTE]))

  const said = page.undo(idsAsNames(page.entries), listOf(SCORECARD))

  assert.equal(said, "scored “repair or end?”: Milan 51, Lotte 73.")
  assert.deepEqual(page.state.scored?.names, ["Lotte", "Milan"])
})

test("what was erased is gone from the case and from the record", () => {
  const [entry] = logOf(keep([LOTTE, MILAN]))

  assert.equal(fold([erased(entry!)], new Map()).scored, undefined)
  assert.equal(lineOf(erased(entry!), idsAsNames(new Map())), "did something that was erased")
})

test("what is kept can be saved in a copy: it holds lists of words and numbers, and nothing deeper", () => {
  const [entry] = logOf(keep([LOTTE, MILAN], "people"))

  assert.equal(faultIn(entry!), "")
  assert.deepEqual(cardsOf(decisionScored.read(JSON.parse(JSON.stringify(entry!.value)))!), [LOTTE, MILAN])
})

test("cards from elsewhere are read as far as they are cards", () => {
  const strange = { lines: ["margin", "payment", "__proto__"], names: ["A"], scores: ["73"], marks: ["4", 2, 3], facts: ["", "On day 41"], stops: ["law", 3] }
  const read = decisionScored.read(strange)!

  assert.deepEqual(cardsOf(read), [{ name: "A", marks: Object.fromEntries([["payment", 2], ["__proto__", 3]]), facts: { payment: "On day 41" }, score: null }])
  assert.deepEqual(read.stops, ["law"])
})

test("what is no scorecard changes nothing", () => {
  for (const value of [true, [], { lines: "two" }, { names: 1 }, { scores: 73 }, { marks: { margin: 4 } }]) {
    assert.equal(decisionScored.read(value), undefined, JSON.stringify(value))
  }
})

test("a third scorer is left out", () => {
  assert.deepEqual(cardsOf(decisionScored.read({ names: ["A", "B", "C"] })!).map(({ name }) => name), ["A", "B"])
})
