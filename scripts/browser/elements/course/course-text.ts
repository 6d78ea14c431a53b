/** elements: says how it stands with what a learner does in a course. Knows no DOM. */

import type { Score } from "../../lms/lms.ts"
import type { Standing } from "../../lms/session.ts"

const NOT_KEPT = "Your learning system did not keep your progress. Print your slip or take a picture of this page."

/** What each standing means, in calm words. */
export const STANDING_TEXT: Record<Standing, string> = {
  opening: "Asking your learning system for your record.",
  kept: "Your learning system keeps your progress. You can close this page at any time.",
  less: "Your learning system keeps your progress, but not each single answer.",
  refused: `Your learning system did not open your record. If this course is open in another window, close that one, then open this again. You can still read and answer here. ${NOT_KEPT}`,
  lost: NOT_KEPT,
  looking: "You are looking round or reviewing. Nothing that you do here is kept.",
  closed: "Your visit has ended, and your progress is kept. To go on, open the course again from your learning system.",
  alone: "This page is not connected to a learning system. You can read and answer everything; nothing is kept or sent.",
}

/** The standings that a learner must hear of at once. */
export const URGENT: ReadonlySet<Standing> = new Set<Standing>(["refused", "lost"])

/** Say what is done: "2 of 3 parts done: Learn, Play." */
export function doneText(done: readonly string[], all: number): string {
  const names = done.length ? `: ${done.join(", ")}` : ""
  return `${done.length} of ${all} ${all === 1 ? "part" : "parts"} done${names}.`
}

/** Say the best marking of the quiz; empty if there is none. */
export function scoreText(score: Score | undefined, isPassed: boolean | undefined): string {
  if (!score) return ""
  return `Quiz: ${score.right} of ${score.total} right. ${isPassed === true ? "Passed." : "Not passed yet."}`
}

/** Say who earned it; a learning system that names nobody leaves a line to write on. */
export function slipText(day: string): string {
  return `As of ${new Date(`${day}T12:00:00`).toLocaleDateString("en-GB", { dateStyle: "long" })}. Shown by the course itself; your learning system holds the record.`
}
