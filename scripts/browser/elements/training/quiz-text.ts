/** elements: says what a self-marked quiz comes to. Knows no DOM. */

import type { Score } from "../../learning/kept.ts"
import { longDay } from "./today.ts"

/** How many questions there are, how many have an answer, and how many a right one; `pass` is the share that it takes. */
export interface Marked {
  readonly right: number
  readonly answered: number
  readonly total: number
  readonly pass: number
}

/** Say the result: "7 of 8 right, 88 %. Passed." Nobody is told that they failed before they have answered everything. */
export function quizText({ right, answered, total, pass }: Marked): string {
  if (answered === 0) return "Nothing is answered yet. Choose an answer, then mark it."
  if (answered < total) return `${answered} of ${total} answered, and ${rightText(right, answered)}. Answer the rest, then mark them again.`
  // The share that readers see is the one that counts.
  const share = Math.round((right / total) * 100)
  const verdict = share >= pass ? "Passed." : `Not passed yet: it takes ${pass} %. Change your answers, then mark them again.`
  return `${right} of ${total} right, ${share} %. ${verdict}`
}

function rightText(right: number, answered: number): string {
  if (right === 0) return "none of these is right yet"
  if (right === answered) return answered === 1 ? "it is right" : "all of these are right"
  return `${right} of these ${right === 1 ? "is" : "are"} right`
}

/** Say what it came to when it was marked last. */
export function lastScoreText({ right, total, day }: Pick<Score, "right" | "total" | "day">): string {
  return `Last time, on ${longDay(day)}: ${right} of ${total} right.`
}
