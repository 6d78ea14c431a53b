/** case: `item.added`, an item of this case alone. The last word on it counts; one without text is taken out. */

import type { Draft } from "../entry.ts"
import { spokenDay } from "../spoken-day.ts"
import type { OwnItem } from "../state.ts"
import { asLine, partsReader, readDay, readLine } from "../values.ts"
import { undoOnItem, type Kind, type Line } from "./kind.ts"

export type OwnItemValue = Omit<OwnItem, "by">

export const itemAdded: Kind<OwnItemValue> = {
  name: "item.added",
  hasWords: true,
  read: partsReader<OwnItemValue>({ text: readLine, owner: readLine, due: readDay, phase: readLine }),

  change(state, item, entry) {
    if (item.text) state.own.set(entry.target, { ...item, by: entry })
    else state.own.delete(entry.target)
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemAddedLine: Line<OwnItemValue> = ({ text, due }, { target }, names) => {
  return text ? `added the item “${text}”${due ? `, due ${spokenDay(due)}` : ""}` : `took out the item “${names.item(target)}”`
}

/** Add an item, or change one that was added, under an id such as own-k3v9x0ab. Without text it is taken out. */
export function adding(id: string, { text, owner, due, phase }: OwnItemValue): Draft {
  return { kind: itemAdded.name, target: id, value: { text: asLine(text), owner, due, phase } }
}
