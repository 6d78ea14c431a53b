/** plan: the open question that is worth most: its answer would take most items away. */

import type { Clause, Facet } from "../contract.ts"
import type { Known } from "./answers.ts"
import { judge } from "./conditions.ts"

/** A question that is open, and what answering it can do. */
export interface OpenQuestion {
  readonly facet: Facet
  /** How many items the answer that takes most away would take. */
  readonly most: number
  /** How many items go whatever the answer is. */
  readonly least: number
}

/** What a plan asks for: the conditions of its items, what is open, and how one more answer would be read. */
export interface Asked {
  readonly open: readonly Facet[]
  readonly conditions: readonly (readonly Clause[])[]
  /** What would be known with one more answer; undefined if that would be this answer alone. */
  readonly knownWith: ((facet: string, answer: string) => Known) | undefined
}

/** Count for each open facet what its answers would take from the items that are there. */
export function openQuestions({ open, conditions, knownWith }: Asked): readonly OpenQuestion[] {
  const byFacet = clausesByFacet(conditions)
  return open.map(facet => {
    const clauses = byFacet.get(facet.id) ?? []
    const taken = facet.answers.map(({ id }) => {
      const known = knownWith?.(facet.id, id)
      return known ? countFailing(conditions, known) : clauses.filter(own => own.some(clause => failsBy(clause, id))).length
    })
    // Several answers together keep what any of them keeps, so nothing is sure to go.
    return { facet, most: Math.max(0, ...taken), least: facet.many || !taken.length ? 0 : Math.min(...taken) }
  })
}

function countFailing(conditions: readonly (readonly Clause[])[], known: Known): number {
  return conditions.filter(clauses => judge(clauses, known).failing.length).length
}

/** Choose the question that takes most away; of equal ones the first that is asked, undefined if none takes anything. */
export function nextQuestion(questions: readonly OpenQuestion[]): OpenQuestion | undefined {
  const most = Math.max(0, ...questions.map(question => question.most))
  return most === 0 ? undefined : questions.find(question => question.most === most)
}

/** Map each facet to what the items ask of it, one list of clauses for each item that asks something. */
function clausesByFacet(conditions: readonly (readonly Clause[])[]): ReadonlyMap<string, readonly (readonly Clause[])[]> {
  const byFacet = new Map<string, (readonly Clause[])[]>()
  for (const clauses of conditions) {
    for (const facet of new Set(clauses.map(clause => clause.facet))) {
      const own = clauses.filter(clause => clause.facet === facet)
      const known = byFacet.get(facet)
      if (known) known.push(own)
      else byFacet.set(facet, [own])
    }
  }
  return byFacet
}

/** Tell whether one answer alone makes a clause fail. */
function failsBy({ answers, barred }: Clause, answer: string): boolean {
  return answers.includes(answer) === barred
}
