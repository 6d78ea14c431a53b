/** elements: the words that the papers of a case need, those that most of them need first. Knows no page. */

import type { State } from "../../case/state.ts"
import type { PaperField, PapersLibrary } from "../../contract-papers.ts"
import type { Plan } from "../../plan/plan.ts"
import { isFromDates } from "../../papers/letters/known.ts"
import { casePapers } from "./papers-list.ts"

export interface CaseField {
  readonly field: PaperField
  readonly value: string
  /** The ids of the templates that need it. */
  readonly papers: readonly string[]
}

/** Return the fields that the papers of a case need, and those that are filled; what the dates fill is not among them. */
export function caseFields(papers: PapersLibrary, plan: Plan, state: State): readonly CaseField[] {
  const users = new Map<string, string[]>()
  for (const { template } of casePapers(papers, plan, state)) {
    for (const id of template.fields) users.set(id, [...(users.get(id) ?? []), template.id])
  }
  const wanted = papers.fields.filter(({ id }) => (users.has(id) || state.fields.has(id)) && !isFromDates(id))
  const all = wanted.map(field => ({ field, value: state.fields.get(field.id) ?? "", papers: users.get(field.id) ?? [] }))
  // What as many papers need stays in the order of the vocabulary: the sort is stable.
  return all.sort((one, other) => other.papers.length - one.papers.length)
}

/** Return the fields that have every word that is looked for. */
export function foundFields(fields: readonly CaseField[], query: string): readonly CaseField[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(word => word !== "")
  return fields.filter(({ field, value, papers }) => {
    const words = `${field.label} ${field.help} ${value} ${papers.join(" ")}`.toLowerCase()
    return wanted.every(word => words.includes(word))
  })
}
