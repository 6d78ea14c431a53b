/** elements: what the form of one paper asks for and shows: its blanks in the order of the text, and the paper as it would be now. Knows no page. */

import type { State } from "../../case/state.ts"
import type { PaperField, PapersLibrary, PaperText } from "../../contract-papers.ts"
import { clausesOf, standingIn, type ClauseGroup } from "../../papers/letters/clauses.ts"
import { filled, type Words } from "../../papers/letters/fill.ts"
import type { FilledLetter, FilledPaper } from "../../papers/letters/filled.ts"
import { keptFor, wordsOfCase } from "../../papers/letters/known.ts"
import type { WritingForm } from "../../papers/letters/writing-form.ts"
import type { Scene } from "./view.ts"

/** A paper with everything that its form and its files are made from. */
export interface Filling {
  readonly text: PaperText
  readonly paper: FilledPaper
  readonly words: Words
  /** The names of all parts that stand only in some cases. */
  readonly terms: ReadonlySet<string>
  readonly clauses: readonly ClauseGroup[]
}

/** What a reader types stands in the paper at once, before it is kept. */
export interface Ground {
  readonly fields: PapersLibrary["fields"]
  readonly state: Pick<State, "clauses">
  readonly known: Scene["plan"]["known"]
  readonly kept: (field: string) => string
  readonly form: WritingForm
}

/** Fill a paper with what is known; of one letter alone, the clauses of that letter. */
export function fillingOf(text: PaperText, { fields, state: { clauses }, known, kept, form }: Ground): Filling {
  const words = wordsOfCase(fields, kept, form)
  const groups = clausesOf(text, { known, clauses })
  const terms = new Set(groups.flatMap(({ parts }) => parts.map(({ id }) => id)))
  return { text, words, terms, clauses: groups, paper: filled(text, words, standingIn(groups)) }
}

/** Return what the case keeps for the blanks of papers. */
export function keptIn(state: State): (field: string) => string {
  return field => keptFor(field, state)
}

/** Return the clauses of one letter of a paper. */
export function clausesIn({ text }: Filling, letter: number, ground: Ground): readonly ClauseGroup[] {
  const letters = text.letters.slice(letter, letter + 1)
  return clausesOf({ ...text, letters }, { known: ground.known, clauses: ground.state.clauses })
}

/** Return the blanks of a letter in the order of its text. */
export function blanksOf({ asked }: FilledLetter, fields: readonly PaperField[]): readonly PaperField[] {
  const known = new Map(fields.map(field => [field.id, field]))
  return asked.flatMap(id => known.get(id) ?? [])
}

/** Say how far a letter is. */
export function countsText({ asked, open }: Pick<FilledLetter, "asked" | "open">): string {
  if (open.length === 0) return "Every blank is filled."
  return `${asked.length - open.length} of ${asked.length} blanks are filled.`
}
