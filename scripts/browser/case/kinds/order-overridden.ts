/** case: `order.overridden`, an item is done although something should come first, and somebody said why. */

import type { Draft } from "../entry.ts"
import { heldId } from "../items.ts"
import { asText, partsReader, readLines, readText } from "../values.ts"
import { quoted, undoOnItem, type Kind, type Line } from "./kind.ts"

interface OrderValue {
  why: string
  over: readonly string[]
}

export const orderOverridden: Kind<OrderValue> = {
  name: "order.overridden",
  hasWords: true,
  read: partsReader<OrderValue>({ why: readText, over: readLines }),

  change(state, { why, over }, entry, retired) {
    state.overrides.set(heldId(entry.target, retired), { why, over, by: entry })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const orderOverriddenLine: Line<OrderValue> = ({ why, over }, { target }, names) => `went on with “${names.item(target)}” before ${over.join(", ") || "its time"}${quoted(why)}`

/** Go on with an item all the same; `over` are the ids of what speaks against it. */
export function orderOverriding(item: string, why: string, over: readonly string[]): Draft {
  return { kind: orderOverridden.name, target: item, value: { why: asText(why), over: [...over] } }
}
