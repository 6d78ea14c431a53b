/** plan: how far a list of items is, and which one comes next. */

/** An item of a list, with the words that readers see. */
export interface Listed {
  id: string
  text: string
}

export interface Progress {
  done: number
  total: number
  next: Listed | undefined
}

/** Count the items that are done; the next one is the first that is not. */
export function progressOf(items: readonly Listed[], done: { has(id: string): boolean }): Progress {
  const left = items.filter(item => !done.has(item.id))
  return { done: items.length - left.length, total: items.length, next: left[0] }
}

/**
 * Say it: "3 of 12 done. Next: Prove that …".
 *
 * The questions of a gate are answered, not done; `guarded` is how far the items are that stand before the gate.
 */
export function progressText(progress: Progress, guarded?: Progress): string {
  const { total, next } = progress
  if (next) return `${countedText(progress, guarded !== undefined)}. Next: ${next.text}`
  return guarded?.next ? `All ${total} answered yes, but ${openText(guarded)}.` : `All ${total} ${wordOf(guarded !== undefined)}.`
}

/** Say how much is done, without a word on what is next: "3 of 12 done". */
export function countedText({ done, total }: Progress, isGate: boolean): string {
  return `${done} of ${total} ${wordOf(isGate)}`
}

function wordOf(isGate: boolean): string {
  return isGate ? "answered yes" : "done"
}

function openText({ done, total }: Progress): string {
  const open = total - done
  if (!done) return `none of the ${total} items before it is done`
  return `${open} of the ${total} items before it ${open === 1 ? "is" : "are"} not done`
}
