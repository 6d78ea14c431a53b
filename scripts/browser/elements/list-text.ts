/** elements: says what happened to a list. Knows no DOM. */

import type { Entry } from "../case/entry.ts"

/** Say what an undo took back: the item it was about, and whether that is ticked now. */
export function undoneText(entry: Entry, item: string, isDone: boolean): string {
  if (Array.isArray(entry.value)) return `Undone: ${ticks(entry.value.length)} back.`
  return `Undone: “${item}” is ${isDone ? "ticked again" : "not ticked any more"}.`
}

/** Say what was cleared. */
export function clearedText(count: number): string {
  return `Cleared: ${ticks(count)} gone. Undo brings ${count === 1 ? "it" : "them"} back.`
}

function ticks(count: number): string {
  return count === 1 ? "1 tick is" : `${count} ticks are`
}
