/** case: `list.cleared`, every tick taken off a list at once. Its value names the items that had one. */

import type { Draft } from "../entry.ts"
import { currentId } from "../retired.ts"
import type { Kind } from "./kind.ts"

export const listCleared: Kind<readonly string[]> = {
  name: "list.cleared",

  read(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === "string") : undefined
  },

  change(state, items, _, retired) {
    for (const item of items) state.done.delete(currentId(item, retired))
  },

  line: (items, { target }, names) => `took ${ticks(items.length)} off the list “${names.list(target)}”`,

  undo: {
    isReachedFrom: ({ id }, _, { target }) => target === id,
    line: items => `${ticks(items.length)} ${items.length === 1 ? "is" : "are"} back.`,
  },
}

/** Take the ticks off the items of a list. */
export function clearing(list: string, items: readonly string[]): Draft {
  return { kind: listCleared.name, target: list, value: items }
}

function ticks(count: number): string {
  return count === 1 ? "1 tick" : `${count} ticks`
}
