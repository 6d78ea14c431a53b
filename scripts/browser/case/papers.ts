/** case: what is known of one paper, and how a kind of entry changes it. */

import type { PaperState, State } from "./state.ts"

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
