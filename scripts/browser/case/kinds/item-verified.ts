/** case: `item.verified`, a second person has checked an item that is done. It ends when the item is not done any more. */

import type { Draft } from "../entry.ts"
import { changeItem, heldId, itemOf } from "../items.ts"
import { undoOnItem, type Kind, type Line } from "./kind.ts"

export const itemVerified: Kind<boolean> = {
  name: "item.verified",
  read: value => (typeof value === "boolean" ? value : undefined),

  change(state, isVerified, entry, retired) {
    const id = heldId(entry.target, retired)
    if (itemOf(state, id).state === "done") changeItem(state, id, { verified: isVerified ? entry : undefined })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemVerifiedLine: Line<boolean> = (isVerified, { target }, names) => `${isVerified ? "checked" : "took back the check of"} “${names.item(target)}”`

/** Say that a done item was checked, or take that back. Ask `isSecondPerson` before. */
export function verifying(item: string, isVerified: boolean): Draft {
  return { kind: itemVerified.name, target: item, value: isVerified }
}
