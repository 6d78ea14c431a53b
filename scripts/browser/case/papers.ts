/** case: what is known of a paper and its clauses, and how a kind of entry changes it. */

import type { Entry } from "./entry.ts"
import type { CHANNELS, State } from "./state.ts"

/** In or out as the reader chose; empty as the answers say. */
export const CLAUSE_CHOICES = ["in", "out", ""] as const
export type ClauseChoice = (typeof CLAUSE_CHOICES)[number]

export interface PaperState {
  drafted: Entry | undefined
  sent: readonly Sent[]
  signed: readonly Signed[]
}

export interface Sent {
  day: string
  to: string
  channel: (typeof CHANNELS)[number]
  by: Entry
}

export interface Signed {
  day: string
  who: string
  by: Entry
}

const UNTOUCHED: PaperState = { drafted: undefined, sent: [], signed: [] }

/** Return what is known of a paper, by the id of its template. */
export function paperOf({ papers }: Pick<State, "papers">, template: string): PaperState {
  return papers.get(template) ?? UNTOUCHED
}

/** Change what is known of a paper. */
export function changePaper(state: State, template: string, change: (paper: PaperState) => Partial<PaperState>) {
  const paper = paperOf(state, template)
  state.papers.set(template, { ...paper, ...change(paper) })
}
