/** case: `item.done`, a tick on an item, or a tick taken off. The last word on an item counts. */

import type { Draft } from "../entry.ts"
import { currentId } from "../retired.ts"
import type { Kind } from "./kind.ts"

export const itemDone: Kind<boolean> = {
  name: "item.done",

  read: value => (typeof value === "boolean" ? value : undefined),

  change(state, isDone, entry, retired) {
    const item = currentId(entry.target, retired)
    if (!isDone) state.done.delete(item)
    else if (item) state.done.set(item, entry)
  },

  line: (isDone, { target }, names) => `${isDone ? "ticked" : "took the tick off"} “${names.item(target)}”`,

  undo: {
    isReachedFrom: ({ items }, _, { target }, retired) => items.has(currentId(target, retired)),
    line: (_, { target }, items) => `“${items.name(target)}” is ${items.isDone(target) ? "ticked again" : "not ticked any more"}.`,
  },
}

/** Tick an item, or take its tick off. */
export function tick(item: string, isDone: boolean): Draft {
  return { kind: itemDone.name, target: item, value: isDone }
}
