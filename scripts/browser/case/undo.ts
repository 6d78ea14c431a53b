/** case: which entry an undo takes back next. */

import { isErased, type Entry } from "./entry.ts"
import { inOrder } from "./fold.ts"
import { entryUndone, undoneIds } from "./kinds/entry-undone.ts"
import type { Items, List } from "./kinds/kind.ts"
import { kindOf } from "./kinds/registry.ts"
import type { Retired } from "./retired.ts"

/** Whose work an undo may take back, and where; without a list, everywhere. */
export interface Reach {
  /** What other devices did is a colleague's work, and is never taken back by this. */
  devices: ReadonlySet<string>
  list?: List | undefined
  retired: Retired
}

/** Return the last entry within reach that still holds; an undo itself is not taken back by another. */
export function lastUndoable(entries: Iterable<Entry>, reach: Reach): Entry | undefined {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  return log.findLast(entry => !undone.has(entry.id) && reach.devices.has(entry.device) && isReached(entry, reach))
}

/** Tell whether an entry can be taken back: it holds, and its kind lets it. */
export function isUndoable(entry: Entry): boolean {
  const kind = kindOf(entry)
  return !isErased(entry) && kind !== undefined && !kind.isFinal && kind.read(entry.value) !== undefined
}

/** Say what taking an entry back came to; `entryLine` is what the record said of it. */
export function undoneText(entry: Entry, items: Items, entryLine: string): string {
  const kind = kindOf(entry)
  return kind?.undo?.line?.(kind.read(entry.value), entry, items) ?? `${entryLine}.`
}

function isReached(entry: Entry, { list, retired }: Reach): boolean {
  const kind = kindOf(entry)
  if (!kind || !isUndoable(entry) || kind.name === entryUndone.name) return false
  const value = kind.read(entry.value)
  if (list) return kind.undo?.isReachedFrom(list, value, entry, retired) ?? false
  return kind.isBeside?.(value) !== true
}
