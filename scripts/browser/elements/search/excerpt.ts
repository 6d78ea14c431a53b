/** elements: the place in a text where the words that were found stand. */

import { rootOf, wordsIn } from "./words.ts"

/** A run of text; `isFound` marks a word that was found. */
export interface Run {
  text: string
  isFound: boolean
}

const LENGTH = 150
const BEFORE = 50
const RUNS = /[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu

/** Return the part of a text around the first of these words, in runs. */
export function excerpt(text: string, found: ReadonlySet<string>): Run[] {
  const runs = runsOf(text, found)
  const start = startOf(runs)
  const shown: Run[] = start ? [{ text: "… ", isFound: false }] : []
  let length = 0
  for (const run of runs.slice(start)) {
    if (length + run.text.length > LENGTH) return [...shown, { text: "…", isFound: false }]
    shown.push(run)
    length += run.text.length
  }
  return shown
}

/** Mark the words in a text that were found. */
export function runsOf(text: string, found: ReadonlySet<string>): Run[] {
  const roots = new Set([...found].map(word => rootOf(word)))
  const isFound = (run: string) => wordsIn(run).some(word => found.has(word) || roots.has(rootOf(word)))
  return (text.match(RUNS) ?? []).map(run => ({ text: run, isFound: isFound(run) }))
}

/** Begin at a word, not far before the first one that was found. */
function startOf(runs: readonly Run[]): number {
  let at = Math.max(runs.findIndex(run => run.isFound), 0)
  let length = 0
  while (at > 0 && length < BEFORE) {
    at -= 1
    length += runs[at]?.text.length ?? 0
  }
  return length < BEFORE ? 0 : at + (at % 2)
}
