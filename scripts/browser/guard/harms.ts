/**
 * guard: finds in a text what may not be written in an ending.
 *
 * Pure, and a guess: it knows phrases and no meaning, so it warns and never refuses. Which harms count in a case is for
 * the plan to say. Both ways to be wrong are measured on the sentences beside its test.
 */

import type { HarmsLibrary, PublishedHarm } from "../contract-harms.ts"
import { phraseIn, phrasesOf, type Phrase } from "./phrases.ts"
import { sentencesIn, type Sentence } from "./sentences.ts"

/** A harm with its phrases made ready; making them takes longer than looking for them. */
export interface Watched {
  readonly harm: PublishedHarm
  readonly phrases: readonly Phrase[]
  readonly but: readonly Phrase[]
}

export interface FoundHarm {
  readonly harm: PublishedHarm
  /** Where the words stand that gave it away. */
  readonly from: number
  readonly to: number
  /** Where their sentence stands, which better words would replace. */
  readonly sentence: { readonly from: number; readonly to: number }
}

/** Make harms ready to be looked for. */
export function watched(harms: readonly PublishedHarm[], families: HarmsLibrary["families"]): Watched[] {
  return harms.map(harm => ({ harm, phrases: phrasesOf(harm.phrases, families), but: phrasesOf(harm.but, families) }))
}

/** Find every harm in a text, each once in a sentence, in the order of the text. */
export function harmsIn(text: string, watching: readonly Watched[]): FoundHarm[] {
  return sentencesIn(text).flatMap(sentence => watching.flatMap(each => harmOf(sentence, each) ?? []))
}

function harmOf({ words, from, to }: Sentence, { harm, phrases, but }: Watched): FoundHarm | undefined {
  const found = phraseIn(words, phrases)
  const [first, last] = found ? [words[found.first], words[found.end - 1]] : []
  if (!first || !last || phraseIn(words, but)) return undefined
  return { harm, from: first.from, to: last.to, sentence: { from, to } }
}
