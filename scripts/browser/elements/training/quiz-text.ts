/** elements: says what a self-marked quiz comes to. Knows no DOM. */

import { ownPart } from "../../case/entry.ts"

/** What a quiz came to, and on which day. */
export interface Score {
  readonly right: number
  readonly total: number
  readonly day: string
}

/** Say the result: "7 of 8 right, 88 %. Passed." The share that readers see is the one that counts. */
export function quizText(right: number, total: number, pass: number): string {
  const share = total ? Math.round((right / total) * 100) : 0
  const passed = share >= pass
  const verdict = passed ? "Passed." : `Not passed yet: it takes ${pass} %. Change your answers, then mark them again.`
  return `${right} of ${total} right, ${share} %. ${verdict}`
}

/** Say what it came to when it was marked last. */
export function lastScoreText({ right, total, day }: Score): string {
  const date = new Date(`${day}T12:00:00`).toLocaleDateString("en-GB", { dateStyle: "long" })
  return `Last time, on ${date}: ${right} of ${total} right.`
}

/** Read a score that was kept; undefined if it is none. */
export function readScore(kept: unknown): Score | undefined {
  const [right, total, day] = [ownPart(kept, "right"), ownPart(kept, "total"), ownPart(kept, "day")]
  const isScore = typeof right === "number" && typeof total === "number" && typeof day === "string" && /^\d{4}-\d\d-\d\d$/u.test(day)
  return isScore ? { right, total, day } : undefined
}
