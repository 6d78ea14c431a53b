/** learning: five boxes of questions, after Leitner. Right moves a question one box on, wrong puts it back into the first. */

import { isoText, readDay } from "../plan/days.ts"
import type { Card } from "./kept.ts"

/** After how many days a question in each box is asked again, from the first box on. */
export type Rhythm = readonly number[]

/** Read the rhythm that the page names; undefined if it names none. */
export function readRhythm(text: string): Rhythm | undefined {
  const days = text.trim().split(/\s+/u).map(Number)
  return days.every(day => Number.isInteger(day) && day > 0) ? days : undefined
}

/** An answer that was given: whether it was right, on which day, and what the question meant then. */
export interface Given {
  readonly isRight: boolean
  readonly day: string
  readonly known: string
}

/** Move a question after an answer; one that lies in no box yet begins in the first. What it means is learnt by a right answer alone. */
export function moved(card: Card | undefined, { isRight, day, known }: Given, rhythm: Rhythm): Card {
  const { box: from, first, known: before } = card ?? { box: 1, first: day, known: "" }
  const box = isRight ? Math.min(from + 1, rhythm.length) : 1
  return { box, due: after(day, rhythm[box - 1] ?? 1), first, last: day, known: isRight ? known : before }
}

/** Return the day that comes so many days after another. */
export function after(day: string, count: number): string {
  const read = readDay(day)
  return read === undefined ? day : isoText(read + count)
}

/** Count the questions in each box. */
export function countsOf(cards: Iterable<Card>, rhythm: Rhythm): number[] {
  const counts = rhythm.map(() => 0)
  for (const { box } of cards) {
    const place = Math.min(box, rhythm.length) - 1
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
