/** plan: what is known of a case, facet by facet, and which questions are still open. */

import type { Answer, Facet } from "../contract.ts"
import { judge, type Judgement } from "./conditions.ts"
import { NOT_SURE, type Given } from "./given.ts"

/** The answers of a facet, and how they are known: as the reader gave them, in doubt, by the dates, or by other answers. */
export interface Answered {
  readonly ids: readonly string[]
  readonly how: "given" | "not sure" | "dates" | "not asked"
}

/** What is known, by facet; a facet that is not in it is not known. */
export type Known = ReadonlyMap<string, Answered>

export interface ReadAnswers {
  readonly known: Known
  /** The facets that are asked and have no answer, in the order in which they are asked. */
  readonly open: readonly Facet[]
  /** Whether what counts for a question waits for another one: whether it is asked. */
  readonly isWaiting: boolean
  /** A sentence about each answer that could not be used. */
  readonly refused: readonly string[]
}

/** What the dates say of a facet, and whether an answer of the reader is worth less. */
export interface FromDates {
  readonly facet: string
  readonly answer: string
  readonly isCertain: boolean
}

/**
 * Read the answers. One counts only if its question is asked: what it depends on must be known and hold.
 * So an answer that is added never unsettles another one.
 */
export function readAnswers(facets: readonly Facet[], answers: Given["answers"], fromDates: FromDates | undefined): ReadAnswers {
  const known = new Map<string, Answered>()
  const open: Facet[] = []
  const refused = unknownFacets(facets, answers)
  let isWaiting = false
  for (const facet of facets) {
    const given = givenTo(facet, answers)
    const { verdict } = judge(facet.ask_when, known)
    const isAsked = verdict === "holds"
    if (isAsked) refused.push(...refusals(facet, given))
    else isWaiting ||= waits(facet, given, verdict)
    const answered = isAsked ? answeredOf(facet, given, fromDates) : supposed(facet, verdict)
    if (answered) known.set(facet.id, answered)
    else if (isAsked) open.push(facet)
  }
  return { known, open, isWaiting, refused }
}

function givenTo({ id }: Facet, answers: Given["answers"]): readonly string[] {
  return Object.hasOwn(answers, id) ? (answers[id] ?? []) : []
}

/** Tell whether what counts for a question that is not asked depends on an answer that is missing. */
function waits({ not_asked }: Facet, given: readonly string[], verdict: Judgement["verdict"]): boolean {
  return given.length > 0 || (verdict === "open" && not_asked.length > 0)
}

/** Return what counts for a question that another answer makes needless. */
function supposed({ not_asked }: Facet, verdict: Judgement["verdict"]): Answered | undefined {
  return verdict === "fails" && not_asked.length ? { ids: not_asked, how: "not asked" } : undefined
}

function answeredOf(facet: Facet, given: readonly string[], fromDates: FromDates | undefined): Answered | undefined {
  const dated = fromDates?.facet === facet.id ? fromDates : undefined
  if (dated?.isCertain === true) return { ids: [dated.answer], how: "dates" }
  const ids = usable(facet, given)
  if (given.includes(NOT_SURE)) return { ids: [...new Set([...ids, ...facet.not_sure])], how: "not sure" }
  if (ids.length) return { ids, how: "given" }
  return dated && { ids: [dated.answer], how: "dates" }
}

/** Return the answers that the facet has; of one that takes a single answer, none if there are several. */
function usable({ answers, many }: Facet, given: readonly string[]): readonly string[] {
  const ids = answers.map(answer => answer.id).filter(id => given.includes(id))
  return many || ids.length < 2 ? ids : []
}

function refusals(facet: Facet, given: readonly string[]): string[] {
  const strange = given.filter(id => id !== NOT_SURE && !answerOf(facet, id))
  const sentences = strange.map(id => `“${id}” is no answer to “${facet.question}”, so it does not count.`)
  const named = given.filter(id => answerOf(facet, id))
  if (!facet.many && named.length > 1) sentences.push(`“${facet.question}” takes one answer and has ${named.length}, so none of them counts.`)
  return sentences
}

function unknownFacets(facets: readonly Facet[], answers: Given["answers"]): string[] {
  const ids = new Set(facets.map(facet => facet.id))
  return Object.keys(answers)
    .filter(id => !ids.has(id))
    .map(id => `There is no question “${id}”, so its answer does not count.`)
}

/** Return an answer of a facet; undefined if it has no such answer. */
export function answerOf(facet: Facet | undefined, id: string): Answer | undefined {
  return facet?.answers.find(answer => answer.id === id)
}
