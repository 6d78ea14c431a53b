/**
 * case: what two people gave to "repair or end?".
 *
 * An entry holds lists of words and numbers and nothing deeper, so marks and facts stand in lists beside the names of
 * the lines.
 */

import type { Entry } from "./entry.ts"
import { asLine, asText } from "./values.ts"

/** The cards as an entry holds them; `scores` are those that the marks came to then. */
export interface ScoredValue {
  readonly lines: readonly string[]
  readonly names: readonly string[]
  readonly scores: Numbers
  /** Those of the first scorer for each line, then those of the second. */
  readonly marks: Numbers
  readonly facts: readonly string[]
  /** The ids of what beats every score. */
  readonly stops: readonly string[]
}

export interface Scored extends ScoredValue {
  readonly by: Entry
}

/** The card of one scorer: marks and facts by the id of their line, and the score that they came to then; null for none. */
export interface ScoredCard {
  readonly name: string
  readonly marks: Readonly<Record<string, number>>
  readonly facts: Readonly<Record<string, string>>
  readonly score: number | null
}

const MOST_SCORERS = 2

/** Numbers, null where there is none. */
type Numbers = readonly (number | null)[]

/** Write cards as the value of an entry. */
export function scoredValue(scorers: readonly ScoredCard[], stops: readonly string[]): ScoredValue {
  const lines = [...new Set(scorers.flatMap(({ marks, facts }) => [...Object.keys(marks), ...Object.keys(facts)]))]
  return {
    lines,
    names: scorers.map(({ name }) => asLine(name)),
    scores: scorers.map(({ score }) => score),
    marks: scorers.flatMap(({ marks }) => lines.map(line => marks[line] ?? null)),
    facts: scorers.flatMap(({ facts }) => lines.map(line => asText(facts[line] ?? ""))),
    stops,
  }
}

/** Return the cards that an entry holds. */
export function cardsOf({ lines, names, scores, marks, facts }: ScoredValue): ScoredCard[] {
  return names.slice(0, MOST_SCORERS).map((name, place) => ({
    name,
    marks: byLine(lines, marks.slice(place * lines.length), null),
    facts: byLine(lines, facts.slice(place * lines.length), ""),
    score: scores[place] ?? null,
  }))
}

/** Put what was given under the name of its line; what was not given is left out. */
function byLine<Value>(lines: readonly string[], given: readonly (Value | null)[], none: Value | null): Readonly<Record<string, Value>> {
  const pairs = lines.map((line, place) => [line, given[place] ?? none] as const)
  return Object.fromEntries(pairs.filter((pair): pair is [string, Value] => pair[1] !== none))
}
