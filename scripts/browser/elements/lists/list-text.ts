/** elements: says what happens to a list. Knows no DOM. */

import type { Question } from "../ask.ts"

/** Ask before a list with ticks is cleared. */
export function clearingQuestion(list: string, ticked: number): Question {
  return {
    title: "Clear this list?",
    paragraphs: [
      `“${list}” has ${ticked === 1 ? "1 tick" : `${ticked} ticks`}. Clearing takes every tick off.`,
      "A copy stays in the record of your case. The button Undo brings the ticks back.",
    ],
    choices: [
      ["clear", "Clear the list"],
      ["stay", "Keep the ticks"],
    ],
  }
}

/** Say what was cleared. */
export function clearedText(count: number): string {
  return count === 1 ? "Cleared: 1 tick is gone. Undo brings it back." : `Cleared: ${count} ticks are gone. Undo brings them back.`
}
