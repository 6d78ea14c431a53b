/** case: `item.state`, how an item stands: to do, doing, waiting, done or not applicable. The last word counts. */

import type { Draft } from "../entry.ts"
import { heldId, standItem } from "../items.ts"
import { spokenDay } from "../spoken-day.ts"
import { ITEM_STANDINGS, type ItemStanding } from "../state.ts"
import { asLine, asText, oneOf, partsReader, readDay, readLine, readText } from "../values.ts"
import { undoOnItem, type Kind, type Line } from "./kind.ts"

interface Stand {
  state: ItemStanding
  why: string
  on: string
  until: string
}

export const itemState: Kind<Stand> = {
  name: "item.state",
  hasWords: true,
  read: partsReader<Stand>({ state: oneOf(ITEM_STANDINGS), why: readText, on: readLine, until: readDay }),

  change(state, stand, entry, retired) {
    standItem(state, heldId(entry.target, retired), stand, entry)
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemStateLine: Line<Stand> = (stand, { target }, names) => {
  const reason = stand.why ? `, because: “${stand.why}”` : ""
  return `set “${names.item(target)}” to ${standText(stand)}${reason}`
}

function standText({ state, on, until }: Stand): string {
  if (state !== "waiting") return state
  return `waiting${on ? ` for ${on}` : ""}${until ? ` until ${spokenDay(until)}` : ""}`
}

/** Say how an item stands, and as far as it matters why, on whom it waits, and until when. */
export function standing(item: string, state: ItemStanding, more: Partial<Omit<Stand, "state">> = {}): Draft {
  const { why = "", on = "", until = "" } = more
  return { kind: itemState.name, target: item, value: { state, why: asText(why), on: asLine(on), until } }
}
