/** case: `list.cleared`, every tick taken off a list at once. Its value names the items that had one. */

import type { Draft } from "../entry.ts"
import { heldId, tickItem } from "../items.ts"
import { readLines } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const listCleared: Kind<readonly string[]> = {
  name: "list.cleared",
  read: value => readLines(value),

  change(state, items, entry, retired) {
    for (const item of items) {
      const id = heldId(item, retired)
      if (state.done.has(id)) tickItem(state, id, false, entry)
    }
  },

  undo: {
    isReachedFrom: ({ id }, _, { target }) => target === id,
    line: items => `${ticks(items.length)} ${items.length === 1 ? "is" : "are"} back.`,
  },
}

/** Say it in the record. */
export const listClearedLine: Line<readonly string[]> = (items, { target }, names) => `took ${ticks(items.length)} off the list “${names.list(target)}”`

/** Take the ticks off the items of a list. */
export function clearing(list: string, items: readonly string[]): Draft {
  return { kind: listCleared.name, target: list, value: items }
}

function ticks(count: number): string {
  return count === 1 ? "1 tick" : `${count} ticks`
}
