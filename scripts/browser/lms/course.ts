/** lms: what a lesson is made of, and how far a learner has come in it. */

import { shareOf, type Answer, type Progress } from "./lms.ts"
import { DONE, type LearnerNotes } from "./learner-notes.ts"
import { keptText } from "./kept-text.ts"

export interface Asked {
  readonly id: string
  readonly words: string
  readonly right: string
}

/** A part to do: the text, a play by its id, or the quiz. */
export interface Part {
  readonly id: string
  readonly name: string
}

export interface Course {
  readonly lesson: string
  /** The share that passes, of 100. */
  readonly pass: number
  readonly parts: readonly Part[]
  readonly questions: readonly Asked[]
}

const QUIZ = "quiz"

/** Return the parts that are done: the text once it is ticked, a play at one of its ends too, the quiz once it passes. */
export function partsDone(course: Course, notes: LearnerNotes, pass: number): readonly Part[] {
  const { endings } = notes.kept(course.lesson)
  const isDone = (id: string) => notes.last(DONE, id) === true || endings.some(ending => ending.startsWith(`${id}-`))
  return course.parts.filter(({ id }) => (id === QUIZ ? isPassed(course, notes, pass) === true : isDone(id)))
}

/** Tell whether the best marking passes; undefined if there is none. The share that a learner reads is what counts. */
export function isPassed({ lesson }: Course, notes: LearnerNotes, pass: number): boolean | undefined {
  const { best } = notes.kept(lesson)
  return best && shareOf(best) >= pass
}

/** What else a report of progress needs. */
export interface Visit {
  readonly pass: number
  readonly room: number
  readonly place: string
  readonly seconds: number
}

/** Say how far a learner has come. */
export function progressOf(course: Course, notes: LearnerNotes, { pass, room, place, seconds }: Visit): Progress {
  const kept = notes.kept(course.lesson)
  const done = partsDone(course, notes, pass)
  const open = course.parts.filter(part => !done.includes(part))
  return {
    // A quiz that was marked and not passed is complete, and failed.
    isComplete: open.every(({ id }) => id === QUIZ && kept.best !== undefined),
    isPassed: isPassed(course, notes, pass),
    score: kept.best,
    partsDone: done.length,
    parts: course.parts.length,
    place,
    kept: keptText({ ...kept, place }, room),
    answers: answersOf(course, notes.marked),
    seconds,
  }
}

function answersOf({ lesson, questions }: Course, answers: Readonly<Record<string, string>>): readonly Answer[] {
  return questions.flatMap(({ id, words, right }) => {
    const chosen = answers[id.replace(`${lesson}-Q`, "")]
    return chosen === undefined ? [] : [{ id, words, chosen, right }]
  })
}
