/** learning: chooses what is asked today: what has changed, what is due, and a few new ones. */

import { readLines } from "../case/values.ts"
import type { LearningLibrary, LearningQuestion } from "../contract-learning.ts"
import { KEPT, ONCE, readCard, readDeclared, readScore, type Card, type Lookup } from "./kept.ts"
import { changeSince, itemsById, type Change } from "./known.ts"

/** So many new questions are asked on one day, as a house default. */
export const NEW_A_DAY = 5

/** Why a question is asked today. */
export interface Asked {
  readonly question: LearningQuestion
  readonly card: Card | undefined
  readonly change: Change | undefined
}

/** Return the lessons whose questions the reader practises. */
export function chosenIn(notes: Lookup): readonly string[] {
  return readLines(notes.last(KEPT.chosen, ONCE)) ?? []
}

/** Return where each question lies, by its id. */
export function cardsIn({ questions }: LearningLibrary, notes: Lookup): ReadonlyMap<string, Card> {
  return new Map(questions.flatMap(({ id }) => {
    const card = readCard(notes.last(KEPT.boxed, id))
    return card ? [[id, card] as const] : []
  }))
}

/** Say what has changed since it was learnt, in the order of the lessons: in a box, in a quiz, or by the learner's word. */
export function changesSince({ questions, items }: LearningLibrary, notes: Lookup): readonly Change[] {
  const by = itemsById(items)
  return questions.flatMap(question => changeSince(lastKnown(question, notes), question, by) ?? [])
}

/** Choose today's questions: changed ones first, then those that wait longest, then new ones of the chosen lessons. */
export function roundOf(library: LearningLibrary, notes: Lookup, today: string): readonly Asked[] {
  const chosen = new Set(chosenIn(notes))
  const cards = cardsIn(library, notes)
  const changed = new Map(changesSince(library, notes).map(change => [change.question.id, change]))
  const asked = library.questions.map(question => ({ question, card: cards.get(question.id), change: changed.get(question.id) }))
  const due = asked.filter(({ question, card, change }) => !change && card !== undefined && card.due <= today && chosen.has(question.lesson))
  const begun = [...cards.values()].filter(({ first }) => first === today).length
  const fresh = asked.filter(one => !one.change && !one.card && chosen.has(one.question.lesson))
  return [
    ...asked.filter(({ change }) => change !== undefined),
    ...due.toSorted((one, other) => (one.card?.due ?? "").localeCompare(other.card?.due ?? "")),
    ...fresh.slice(0, Math.max(0, NEW_A_DAY - begun)),
  ]
}

/** Return the next day on which something is asked; empty if nothing is. */
export function nextDay(library: LearningLibrary, notes: Lookup, tomorrow: string): string {
  const chosen = new Set(chosenIn(notes))
  const cards = cardsIn(library, notes)
  const questions = library.questions.filter(({ lesson }) => chosen.has(lesson))
  if (questions.some(({ id }) => !cards.has(id))) return tomorrow
  return questions.map(({ id }) => cards.get(id)?.due ?? "").toSorted()[0] ?? ""
}

/** Return what a question meant when it was last learnt; empty if it was not, or before this was kept. */
function lastKnown({ id, lesson }: LearningQuestion, notes: Lookup): string {
  const card = readCard(notes.last(KEPT.boxed, id))
  const learnt = [readScore(notes.last(KEPT.marked, lesson)), readDeclared(notes.last(KEPT.declared, lesson))]
  const lines = learnt.flatMap(one => (one ? one.known.filter(line => line.startsWith(`${id} `)).map(known => ({ known, day: one.day })) : []))
  // On one day the box is asked last: an answer there says that the change was seen.
  const all = card ? [...lines, { known: card.known, day: card.last }] : lines
  return all.filter(({ known }) => known !== "").reduce((last, one) => (one.day >= last.day ? one : last), { known: "", day: "" }).known
}
