/** elements: says what a day of practice asks for. Knows no DOM. */

import type { Asked } from "../../learning/round.ts"
import { longDay } from "./today.ts"

/** Say what is asked today: "7 questions today: 1 has changed, 4 come back, 2 are new." */
export function todayText(asked: readonly Asked[], { isChosen, next }: { isChosen: boolean; next: string }): string {
  if (!asked.length) return restText(isChosen, next)
  const changed = asked.filter(({ change }) => change !== undefined).length
  const due = asked.filter(({ change, card }) => !change && card !== undefined).length
  const parts = [
    [changed, "has changed", "have changed"],
    [due, "comes back", "come back"],
    [asked.length - changed - due, "is new", "are new"],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
  return `${asked.length === 1 ? "1 question" : `${asked.length} questions`} today: ${said.join(", ")}.`
}

function restText(isChosen: boolean, next: string): string {
  if (!isChosen) return "Choose a lesson below to begin."
  return next ? `Nothing more today. The next question comes on ${longDay(next)}.` : "Nothing is asked: the lessons that you chose have no questions."
}
