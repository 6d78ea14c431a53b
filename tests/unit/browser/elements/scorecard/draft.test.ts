import assert from "node:assert/strict"
import { test } from "node:test"

import { scoredValue } from "../../../../../scripts/browser/case/scored.ts"
import { draftOf, draftText, readDraft, scoredCard } from "../../../../../scripts/browser/elements/scorecard/draft.ts"
import type { Scoring } from "../../../../../scripts/browser/plan/scorecard.ts"

const SCORING: Scoring = {
  criteria: [{ id: "margin", title: "Margin", weight: 4, atZero: "" }, { id: "trust", title: "Trust", weight: 3, atZero: "" }],
  bands: [{ id: "keep", title: "keep", least: 0 }],
  highest: 4,
  talkOver: 15,
}
const LOTTE = { name: "Lotte", marks: new Map([["margin", 4], ["trust", 3]]), facts: new Map([["margin", "A loss in 2026"]]), isDone: true }
const BEGUN = { name: "", marks: new Map([["margin", 0]]), facts: new Map<string, string>(), isDone: false }
const BLANK = { name: "", marks: new Map<string, number>(), facts: new Map<string, string>(), isDone: false }

test("what is remembered comes back as it was, a mark of 0 too", () => {
  const text = draftText(SCORING, { cards: [LOTTE, BEGUN], stops: ["court"] })

  assert.deepEqual(readDraft(text), { cards: [LOTTE, BEGUN], stops: ["court"] })
})

test("two blank cards are nothing to remember, and one tick is", () => {
  assert.equal(draftText(SCORING, { cards: [BLANK, BLANK], stops: [] }), "")
  assert.notEqual(draftText(SCORING, { cards: [BLANK, BLANK], stops: ["law"] }), "")
})

test("what looks like a secret is not remembered, and the rest of the card is", () => {
  const card = { ...LOTTE, facts: new Map([["margin", "password: Tr0ub4dor&3xyz"], ["trust", "Refused on 4 May"]]) }
  const text = draftText(SCORING, { cards: [card, BLANK], stops: [] })

  assert.deepEqual(readDraft(text)?.cards[0]?.facts, new Map([["trust", "Refused on 4 May"]]))
})

test("what is nothing of ours is not read", () => {
  for (const text of ["", "{", "null", "[]", '{"lines":3}', '"scorecard"']) assert.equal(readDraft(text), undefined, text)
})

test("a card comes to its score, and to none while a mark is missing", () => {
  assert.deepEqual(scoredCard(SCORING, LOTTE), { name: "Lotte", marks: { margin: 4, trust: 3 }, facts: { margin: "A loss in 2026" }, score: 89 })
  assert.deepEqual(scoredCard(SCORING, BEGUN, "Second scorer"), { name: "Second scorer", marks: { margin: 0 }, facts: {}, score: null })
})

test("a card that the case keeps is done once it came to a score", () => {
  const { cards } = draftOf(scoredValue([scoredCard(SCORING, LOTTE), scoredCard(SCORING, BEGUN)], []))

  assert.deepEqual(cards.map(({ isDone }) => isDone), [true, false])
})
