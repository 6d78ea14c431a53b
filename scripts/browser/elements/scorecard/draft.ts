/** elements: turns cards into what a case keeps and into what this browser remembers until then, and back. Knows no page. */

import { ownPart } from "../../case/entry.ts"
import { decisionScored } from "../../case/kinds/decision-scored.ts"
import { cardsOf, scoredValue, type ScoredCard, type ScoredValue } from "../../case/scored.ts"
import { secretIn } from "../../guard/guard.ts"
import { cardSum, type Scoring } from "../../plan/scorecard.ts"
import type { Filled } from "./card.ts"

/** Both cards and the boxes that are ticked. */
export interface Draft {
  readonly cards: readonly Filled[]
  readonly stops: readonly string[]
}

/** Turn a card into what a case keeps, by the name that its scorer is called. */
export function scoredCard(scoring: Scoring, { marks, facts, ...card }: Filled, name = card.name): ScoredCard {
  return { name, marks: Object.fromEntries(marks), facts: Object.fromEntries(facts), score: cardSum(scoring, marks).score ?? null }
}

/** Turn what a case keeps into cards; one that came to a score is done, unless it is said otherwise. */
export function draftOf(value: ScoredValue, done = value.scores.map(score => score !== null)): Draft {
  const cards = cardsOf(value).map(({ name, marks, facts }, place) => ({
    name,
    marks: new Map(Object.entries(marks)),
    facts: new Map(Object.entries(facts)),
    isDone: done[place] === true,
  }))
  return { cards, stops: value.stops }
}

/** Write what is to be remembered; what looks like a secret is left out. */
export function draftText(scoring: Scoring, { cards, stops }: Draft): string {
  if (!stops.length && cards.every(isEmpty)) return ""
  const scorers = cards.map(({ name, marks, facts, isDone }) => {
    const kept = new Map([...facts].filter(([, fact]) => !secretIn(fact)))
    return scoredCard(scoring, { name, marks, facts: kept, isDone })
  })
  return JSON.stringify({ ...scoredValue(scorers, stops), done: cards.map(({ isDone }) => isDone) })
}

/** Read what was remembered; undefined if it is nothing of ours. */
export function readDraft(text: string): Draft | undefined {
  const raw = parsed(text)
  const read = decisionScored.read(raw)
  const done: unknown = ownPart(raw, "done")
  return read && draftOf(read, Array.isArray(done) ? done.map(one => one === true) : [])
}

function isEmpty({ name, marks, facts }: Filled): boolean {
  return name === "" && !marks.size && !facts.size
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
