/** case: which entry the next undo takes back. */

import { isErased, type Entry } from "./entry.ts"
import { inOrder, undoneIds } from "./fold.ts"
import { currentIds, type Retired } from "./retired.ts"

/** What an undo may reach: one list, its items, and what was done in this browser; never a colleague's work. */
export interface Scope {
  list: string
  items: ReadonlySet<string>
  devices: ReadonlySet<string>
}

/** Return the last entry in the scope that still holds, if there is one. */
export function lastUndoable(entries: Iterable<Entry>, scope: Scope, retired: Retired): Entry | undefined {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  return log.findLast(entry => {
    const holds = !undone.has(entry.id) && !isErased(entry) && scope.devices.has(entry.device)
    return holds && isInScope(entry, scope, retired)
  })
}

function isInScope({ kind, target }: Entry, { list, items }: Scope, retired: Retired): boolean {
  if (kind === "list.cleared") return target === list
  return kind === "item.done" && currentIds(target, retired).some(id => items.has(id))
}
