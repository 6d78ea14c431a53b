/** case: `decision.scored`, the cards of two people who asked whether to repair or to end, and what beats every score. */

import type { Draft } from "../entry.ts"
import { cardsOf, scoredValue, type ScoredCard, type ScoredValue } from "../scored.ts"
import { partsReader, readLines, readNumbers } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

/** What an undo of the scorecard reaches. */
export const SCORECARD = "scorecard"

export const decisionScored: Kind<ScoredValue> = {
  name: "decision.scored",
  hasWords: true,

  read: partsReader<ScoredValue>({ lines: readLines, names: readLines, scores: readNumbers, marks: readNumbers, facts: readLines, stops: readLines }),

  change(state, value, entry) {
    state.scored = { ...value, by: entry }
  },

  undo: { isReachedFrom: ({ id }, _, { target }) => target === id },
}

export const decisionScoredLine: Line<ScoredValue> = value => {
  const scores = cardsOf(value).map(({ name, score }) => `${name} ${score ?? "has no score yet"}`).join(", ")
  const comesFirst = value.stops.length ? "; a stop or a hold comes first, so no score counts" : ""
  return `scored “repair or end?”: ${scores === "" ? "nobody yet" : scores}${comesFirst}`
}

/** Keep the cards; `stops` are the ids of what beats every score. */
export function scoring(scorers: readonly ScoredCard[], stops: readonly string[]): Draft {
  return { kind: decisionScored.name, target: SCORECARD, value: scoredValue(scorers, stops) }
}
