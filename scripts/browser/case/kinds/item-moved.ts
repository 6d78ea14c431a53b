/** case: `item.moved`, an item is due on another day than the plan says. The last word counts; an empty day is the plan's. */

import type { Draft } from "../entry.ts"
import { changeItem, heldId } from "../items.ts"
import { spokenDay } from "../spoken-day.ts"
import { readDay } from "../values.ts"
import { undoOnItem, type Kind, type Line } from "./kind.ts"

export const itemMoved: Kind<string> = {
  name: "item.moved",
  read: value => readDay(value),

  change(state, due, entry, retired) {
    changeItem(state, heldId(entry.target, retired), { due, movedBy: due ? entry : undefined })
  },

  undo: undoOnItem,
}

/** Say it in the record. */
export const itemMovedLine: Line<string> = (due, { target }, names) => `moved “${names.item(target)}” to ${spokenDay(due) || "the day of the plan"}`

/** Move an item to a day such as 2026-11-30, or with an empty text back to that of the plan. */
export function moving(item: string, day: string): Draft {
  return { kind: itemMoved.name, target: item, value: day }
}
