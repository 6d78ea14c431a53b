/** elements: which words of the index stand for a word that was typed, and how nearly. */

import { distance } from "fastest-levenshtein"

import type { Beginning } from "../../contract-search.ts"
import { rootOf } from "./words.ts"

/** A word of the index: how nearly it is what was typed (1 is the word itself), and what it finds. */
export interface Match {
  word: string
  nearness: number
  pairs: readonly number[]
}

/** A word to look for; `nearness` is what it counts if it is found as it stands. */
export interface Sought {
  word: string
  nearness: number
  /** A word that means the same must be there itself: its own slips and beginnings lead astray. */
  exact: boolean
}

const OF_ONE_ROOT = 0.9
const BEGUN = 0.6
const SLIPPED = 0.4
const SHORTEST_BEGUN = 2
const SHORTEST_SLIP = 4
const SHORTEST_TWO_SLIPS = 7

/** Return the words of one beginning that stand for a word; slips only if nothing else does. */
export function matchesIn(words: Beginning["words"], sought: Sought): Match[] {
  const nearly = matchesBy(words, sought, sought.exact ? sameNearness : beginningNearness)
  return nearly.length || sought.exact ? nearly : matchesBy(words, sought, slipNearness)
}

/** Return the words that somebody who slipped may have meant, the nearest first. */
export function meantBy(word: string, all: readonly string[]): string[] {
  const near = all.map(other => ({ other, nearness: slipNearness(word, other) })).filter(({ nearness }) => nearness > 0)
  return near.sort((one, other) => other.nearness - one.nearness).map(({ other }) => other)
}

/** Tell whether a slip in a word can be seen: in a short one it makes another word. */
export function maySlip(word: string): boolean {
  return word.length >= SHORTEST_SLIP && !/\d/u.test(word)
}

function matchesBy(words: Beginning["words"], { word, nearness }: Sought, by: (word: string, other: string) => number): Match[] {
  const matches: Match[] = []
  for (const [other, pairs] of Object.entries(words)) {
    const near = by(word, other)
    if (near > 0) matches.push({ word: other, nearness: near * nearness, pairs })
  }
  return matches
}

function sameNearness(word: string, other: string): number {
  if (word === other) return 1
  return rootOf(word) === rootOf(other) ? OF_ONE_ROOT : 0
}

function beginningNearness(word: string, other: string): number {
  const isBegun = word.length >= SHORTEST_BEGUN && other.startsWith(word)
  return sameNearness(word, other) || (isBegun ? BEGUN * Math.sqrt(word.length / other.length) : 0)
}

/** Two slips are forgiven in a long word, one in a shorter one, none in a short one or in a figure. */
function slipNearness(word: string, other: string): number {
  if (!maySlip(word)) return 0
  const most = word.length < SHORTEST_TWO_SLIPS ? 1 : 2
  if (Math.abs(word.length - other.length) > most) return 0
  const slips = areSwapped(word, other) ? 1 : distance(word, other)
  return slips <= most ? SLIPPED / slips : 0
}

/** Tell whether two neighbours have changed places: the commonest slip of all. */
function areSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, place) => letter !== other[place])
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === other
}
