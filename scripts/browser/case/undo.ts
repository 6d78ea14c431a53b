/** case: which entry the undo of a list takes back next. */

import type { Entry } from "./entry.ts"
import { inOrder } from "./fold.ts"
import { undoneIds } from "./kinds/entry-undone.ts"
import type { Items, List } from "./kinds/kind.ts"
import { kindOf } from "./kinds/registry.ts"
import type { Retired } from "./retired.ts"

/** Return the last entry of these devices that was done to the list and still holds; a colleague's work is never taken back. */
export function lastUndoable(
  entries: Iterable<Entry>,
  list: List,
  devices: ReadonlySet<string>,
  retired: Retired,
): Entry | undefined {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  return log.findLast(entry => !undone.has(entry.id) && devices.has(entry.device) && isReached(entry, list, retired))
}

/** Say what taking an entry back came to. */
export function undoneText(entry: Entry, items: Items): string {
  const kind = kindOf(entry)
  return kind?.undo?.line(kind.read(entry.value), entry, items) ?? ""
}

function isReached(entry: Entry, list: List, retired: Retired): boolean {
  const kind = kindOf(entry)
  const value = kind?.read(entry.value)
  return value !== undefined && (kind?.undo?.isReachedFrom(list, value, entry, retired) ?? false)
}
