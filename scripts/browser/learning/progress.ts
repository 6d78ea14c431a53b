/** learning: what somebody has done of the training, when, with which content, and how it was earned. */

import type { LearningLibrary, LearningUnit } from "../contract-learning.ts"
import { KEPT, readDeclared, readEnded, readRoleResult, readScore, type Lookup } from "./kept.ts"
import type { Change } from "./known.ts"
import { changesSince } from "./round.ts"

/** How something was earned. */
export interface Earned {
  /** In words: "Quiz, 7 of 8 right". */
  readonly how: string
  /** Such as 2027-05-21; empty where it was not kept. */
  readonly day: string
  /** The version of the content; empty where it was not kept. */
  readonly version: string
}

/** How a lesson or a play stands. */
export interface Standing {
  readonly unit: LearningUnit
  /** Everything that was earned; nothing means that it is still to do. */
  readonly earned: readonly Earned[]
  readonly isDeclared: boolean
  /** Its questions that have changed since they were learnt. */
  readonly changes: readonly Change[]
}

/** Return how each lesson and each play stands, in their order. */
export function progressOf(library: LearningLibrary, notes: Lookup): readonly Standing[] {
  const changes = changesSince(library, notes)
  return library.units.map(unit => {
    const declared = readDeclared(notes.last(KEPT.declared, unit.id))
    const own = declared ? [{ how: "Self-declared", day: declared.day, version: declared.version }] : []
    return {
      unit,
      earned: [...quizOf(unit, notes), ...rolePlaysOf(unit, notes), ...endingsOf(unit, notes), ...own],
      isDeclared: declared !== undefined,
      changes: changes.filter(({ question }) => question.lesson === unit.id),
    }
  })
}

/** Tell whether a lesson or a play is done, by a quiz, by a play or by the learner's word. */
export function isDone(standing: Standing): boolean {
  return standing.isDeclared || isEarned(standing)
}

/** Tell whether it was earned here: a role-play alone is a part of its lesson. */
export function isEarned({ earned, isDeclared, unit }: Standing): boolean {
  return earned.length - (isDeclared ? 1 : 0) > earned.filter(({ how }) => unit.role_plays.some(id => how.startsWith(`${id},`))).length
}

/** Return the last day on which something of it was earned; empty if none is known. */
export function dayOf({ earned }: Standing): string {
  return earned.map(({ day }) => day).toSorted().at(-1) ?? ""
}

/** Return the version of the content on that day. */
export function versionOf(standing: Standing): string {
  return standing.earned.find(({ day, version }) => version !== "" && day === dayOf(standing))?.version ?? ""
}

/** A quiz counts once it was passed. */
function quizOf({ id, passes }: LearningUnit, notes: Lookup): Earned[] {
  const score = readScore(notes.last(KEPT.marked, id))
  const share = score ? Math.round((score.right / score.total) * 100) : 0
  // A quiz without questions was never passed, and its share is none.
  if (!score || !(share >= passes)) return []
  return [{ how: `Quiz, ${score.right} of ${score.total} right`, day: score.day, version: score.version }]
}

function rolePlaysOf({ role_plays }: LearningUnit, notes: Lookup): Earned[] {
  return role_plays.flatMap(id => {
    const result = readRoleResult(notes.last(KEPT.scored, id))
    return result?.passed === true ? [{ how: `${id}, ${result.sum} of ${result.most}`, day: result.day, version: result.version }] : []
  })
}

/** A play is done once one of its endings was reached. */
function endingsOf({ endings }: LearningUnit, notes: Lookup): Earned[] {
  const seen = endings.map(id => readEnded(notes.last(KEPT.ended, id))).filter(ended => ended !== undefined)
  const last = seen.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1)
  return last ? [{ how: `Played, ${seen.length} of ${endings.length} endings seen`, ...last }] : []
}
