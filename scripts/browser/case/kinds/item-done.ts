/** case: `item.done`, a tick on an item, or a tick taken off. The last word on an item counts, be it this or `item.state`. */

import type { Draft } from "../entry.ts"
import { heldId, tickItem } from "../items.ts"
import { undoOnItem, type Kind, type Line } from "./kind.ts"

export const itemDone: Kind<boolean> = {
  name: "item.done",

  read: value => (typeof value === "boolean" ? value : undefined),

  change(state, isDone, entry, retired) {
    tickItem(state, heldId(entry.target, retired), isDone, entry)
  },

  undo: {
    ...undoOnItem,
    line: (_, { target }, items) => `“${items.name(target)}” is ${items.isDone(target) ? "ticked again" : "not ticked any more"}.`,
  },
}

/** Say it in the record. */
export const itemDoneLine: Line<boolean> = (isDone, { target }, names) => `${isDone ? "ticked" : "took the tick off"} “${names.item(target)}”`

/** Tick an item, or take its tick off. */
export function tick(item: string, isDone: boolean): Draft {
  return { kind: itemDone.name, target: item, value: isDone }
}
