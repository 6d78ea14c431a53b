/** elements: says what somebody has learnt. Knows no DOM. */

import { dayOf, isDone, type Standing } from "../../learning/progress.ts"
import { longDay } from "./today.ts"

/** Say how a lesson or a play stands: "Done on 21 May 2027. Quiz, 7 of 8 right." */
export function standingText(standing: Standing): string {
  const day = dayOf(standing)
  const on = day === "" ? "" : ` on ${longDay(day)}`
  const done = isDone(standing) ? `Done${on}.` : "Begun."
  return `${done} ${howText(standing)}.`
}

/** Say how it was earned, in one line. */
export function howText({ earned }: Standing): string {
  return earned.map(({ how }) => how).join("; ")
}

/** Say how far a track is. */
export function leftText(done: number, steps: number): string {
  return done >= steps ? "All of it is done." : `${done} of ${steps} done.`
}
