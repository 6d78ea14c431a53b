/** guard: finds a phrase in the words of a sentence. How phrases are written is read by the build. */

import type { HarmsLibrary, PhraseSlot } from "../contract-harms.ts"
import type { Word } from "./sentences.ts"

/** One of the choices of a slot: words that follow each other. */
type Choice = readonly string[]

interface Slot {
  readonly choices: readonly Choice[]
  readonly gap: number
  readonly optional: boolean
}

export type Phrase = readonly Slot[]

/** The words from one place up to another. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** Prepare phrases: a family becomes the words that it stands for. */
export function phrasesOf(written: readonly (readonly PhraseSlot[])[], families: HarmsLibrary["families"]): Phrase[] {
  return written.map(slots => slots.map(({ words, gap, optional }) => ({ choices: words.flatMap(word => choicesOf(word, families)), gap, optional })))
}

function choicesOf(word: string, families: HarmsLibrary["families"]): Choice[] {
  const wordings = word.startsWith("$") ? (families[word.slice(1)] ?? []) : [word]
  return wordings.map(wording => wording.split(" "))
}

/** Find where one of some phrases stands first; undefined if none does. */
export function phraseIn(words: readonly Word[], phrases: readonly Phrase[]): Stretch | undefined {
  for (let first = 0; first < words.length; first += 1) {
    for (const phrase of phrases) {
      const end = endOf(words, first, phrase)
      if (end !== undefined) return { first, end }
    }
  }
  return undefined
}

/** Return where a phrase ends that begins at a place; `gap` is what an optional slot that was left out hands on. */
function endOf(words: readonly Word[], at: number, [slot, ...rest]: Phrase, gap = 0): number | undefined {
  if (!slot) return at
  const widest = Math.max(slot.gap, gap)
  for (let place = at; place <= Math.min(at + widest, words.length); place += 1) {
    for (const choice of slot.choices) {
      const end = stands(words, place, choice) ? endOf(words, place + choice.length, rest) : undefined
      if (end !== undefined) return end
    }
  }
  return slot.optional ? endOf(words, at, rest, widest) : undefined
}

function stands(words: readonly Word[], at: number, choice: Choice): boolean {
  return choice.every((wanted, place) => {
    const said = words[at + place]?.said
    return said !== undefined && (wanted.endsWith("*") ? said.startsWith(wanted.slice(0, -1)) : said === wanted)
  })
}
