/** lms: the port to a learning system: what it says when a course begins, and what it is told. Each standard fills it. */

/** While somebody browses or reviews, nothing counts. */
export type Mode = "normal" | "browse" | "review"

/** What a learning system says when a course begins. */
export interface Begun {
  readonly mode: Mode
  /** The share of right answers that passes there, of 100; undefined where that is left to the course. */
  readonly pass: number | undefined
  /** What it kept of the last visit; empty on a first one. */
  readonly kept: string
}

/** One answered question of the quiz. */
export interface Answer {
  readonly id: string
  readonly words: string
  readonly chosen: string
  readonly right: string
}

export interface Score {
  readonly right: number
  readonly total: number
}

/** What the learner has done so far. */
export interface Progress {
  /** Every part is done, and the quiz is marked. */
  readonly isComplete: boolean
  /** Whether the best marking of the quiz passes; undefined where none is marked, or nothing is asked. */
  readonly isPassed: boolean | undefined
  readonly score: Score | undefined
  readonly partsDone: number
  readonly parts: number
  /** The part that is open. */
  readonly place: string
  readonly kept: string
  /** The answers as they were marked last. */
  readonly answers: readonly Answer[]
  /** How long this visit has lasted. */
  readonly seconds: number
}

export interface Lms {
  /** How many signs of a visit it keeps. */
  readonly room: number
  /** Whether there is something to tell at all. */
  readonly isThere: boolean
  /** Open the record; rejects with Refused. */
  begin(): Promise<Begun>
  /** Tell what was done, and have it kept; rejects with Refused. What was told before is not told again. */
  tell(progress: Progress): Promise<void>
  /** Tell the last, if anything counts, and close the record; rejects with Refused. Nothing is waited for in between. */
  end(progress: Progress | undefined): Promise<void>
}

/** A learning system refused something; the message says what, for whoever looks after it. */
export class Refused extends Error {}

/** It kept the progress, and refused single answers. */
export class LeftOut extends Refused {}

/** The quiz counts where one is there: then being done means having passed it too. */
export function isDone({ isComplete, isPassed }: Progress): boolean {
  return isComplete && isPassed !== false
}

/** Return the share of right answers in hundredths: the share that a learner reads is the one that counts. */
export function shareOf({ right, total }: Score): number {
  return total ? Math.round((right / total) * 100) : 0
}
