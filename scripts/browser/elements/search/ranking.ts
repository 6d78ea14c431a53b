/** elements: what is best for the words that were typed. Knows numbers of finds, not what they say. */

import type { SearchTable } from "../../contract-search.ts"
import type { Match } from "./matches.ts"

/** What the page as a whole says of a word counts a little for each of its parts, and the other way round. */
const OF_PAGE = 0.15
const OF_PARTS = 0.6
/** From one page come so many before others have their turn. */
const MOST_OF_PAGE = 2
const KNOWN = 0.9
/** What has fewer of the words than this share of the best is no answer. */
const ENOUGH = 0.6
const LISTS: ReadonlySet<string> = new Set(["list", "author"])

/** How much each find has of one word. */
type Scores = ReadonlyMap<number, number>

/** A word that was typed: how much it tells, and how much each find has of it. */
export interface Asked {
  rarity: number
  scores: Scores
}

/** Return what each find has of a word, by all words of the index that stand for it. */
export function askedFor(matches: readonly Match[], size: number): Asked {
  const scores = new Map<number, number>()
  for (const { nearness, pairs } of matches) {
    let find = 0
    for (let at = 0; at < pairs.length; at += 2) {
      find += pairs[at] ?? 0
      // A weight is told as the power of two that it is, and its root is what counts.
      const score = nearness * Math.SQRT2 ** (pairs[at + 1] ?? 0)
      if (score > (scores.get(find) ?? 0)) scores.set(find, score)
    }
  }
  return { rarity: rarityOf(matches, size), scores }
}

/** Return the numbers of what answers, the best first; what has every word comes before what has some. */
export function ranked(asked: readonly Asked[], table: SearchTable): number[] {
  const firsts = table.pages.map(page => page.firsts[0] ?? 0)
  const whole = asked.length > 1 ? asked.map(word => ({ ...word, scores: withPages(word.scores, table, firsts) })) : asked
  const all = new Set(whole.flatMap(({ scores }) => [...scores.keys()]))
  const some = [...all].map(find => scoredFind(find, whole, firsts))
  const most = some.reduce((had, one) => Math.max(had, one.had), 0)
  const scored = some.filter(one => one.had >= ENOUGH * most)
  scored.sort((one, other) => other.score - one.score || one.find - other.find)
  return inTurns(scored)
}

/** Return the number of the page that a find stands on: the last one whose first find is not behind it. */
export function pageOf(find: number, firsts: readonly number[]): number {
  let [low, high] = [0, firsts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((firsts[middle] ?? 0) <= find) low = middle
    else high = middle - 1
  }
  return low
}

/** A word that stands in few places tells more, one that stands in none tells nothing; one that is only begun tells no more than the whole word. */
function rarityOf(matches: readonly Match[], size: number): number {
  const known = matches.filter(({ nearness }) => nearness >= KNOWN)
  const counted = known.length ? known : matches
  if (!counted.length) return 0
  const places = counted.reduce((sum, { pairs }) => sum + pairs.length / 2, 0)
  return Math.log(1 + size / (places + 1))
}

/** Let each page have some of the best that one of its parts has; a register has too many for that. */
function withPages(scores: Scores, { pages }: SearchTable, firsts: readonly number[]): Scores {
  const whole = new Map(scores)
  for (const [find, score] of scores) {
    const page = pageOf(find, firsts)
    const first = firsts[page] ?? 0
    if (!LISTS.has(pages[page]?.kind ?? "")) whole.set(first, Math.max(whole.get(first) ?? 0, OF_PARTS * score))
  }
  return whole
}

function scoredFind(find: number, asked: readonly Asked[], firsts: readonly number[]) {
  const page = pageOf(find, firsts)
  let [score, had, all] = [0, 0, 0]
  for (const { rarity, scores } of asked) {
    const one = scores.get(find) ?? OF_PAGE * (scores.get(firsts[page] ?? 0) ?? 0)
    score += rarity * one
    had += one ? rarity : 0
    all += rarity
  }
  return { find, page, had: had / all, score: score * (had / all) ** 2 }
}

/** Put the third find of a page, and all after it, behind those of other pages. */
function inTurns(scored: readonly { find: number; page: number }[]): number[] {
  const taken = new Map<number, number>()
  const [first, later]: [number[], number[]] = [[], []]
  for (const { find, page } of scored) {
    const count = taken.get(page) ?? 0
    taken.set(page, count + 1)
    ;(count < MOST_OF_PAGE ? first : later).push(find)
  }
  return [...first, ...later]
}
