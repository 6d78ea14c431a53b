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

/** Say it: "3 of 12 done. Next: Prove that …". The questions of a gate are answered, not done. */
export function progressText({ done, total, next }: Progress, isGate = false): string {
  const word = isGate ? "answered yes" : "done"
  return next ? `${done} of ${total} ${word}. Next: ${next.text}` : `All ${total} ${word}.`
}
