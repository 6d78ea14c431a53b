/** case: what is known of one item, and how a kind of entry changes it. */

import type { Entry } from "./entry.ts"
import { currentId, type Retired } from "./retired.ts"
import type { ItemState, State } from "./state.ts"

const UNTOUCHED: ItemState = {
  state: "to do", why: "", on: "", until: "", by: undefined, verified: undefined,
  due: "", movedBy: undefined, notes: [], proofs: [],
}

type Said = Pick<ItemState, "state" | "why" | "on" | "until">

/** Return what is known of an item; one of which nothing was said is to do. */
export function itemOf({ items }: Pick<State, "items">, id: string): ItemState {
  return items.get(id) ?? UNTOUCHED
}

/** Return the id under which a case knows an item: what replaces it today, or itself if nothing does. */
export function heldId(id: string, retired: Retired): string {
  return retired.has(id) ? currentId(id, retired) || id : id
}

/** Change what is known of an item. */
export function changeItem(state: State, id: string, change: Partial<ItemState>) {
  state.items.set(id, { ...itemOf(state, id), ...change })
}

/** Say how an item stands. Whoever checked it before has not checked this, unless it stays done. */
export function standItem(state: State, id: string, said: Said, by: Entry) {
  const before = itemOf(state, id)
  const verified = said.state === "done" && before.state === "done" ? before.verified : undefined
  state.items.set(id, { ...before, ...said, by, verified })
  if (said.state === "done") state.done.set(id, by)
  else state.done.delete(id)
}

/** Say that an item is done, or to do. */
export function tickItem(state: State, id: string, isDone: boolean, by: Entry) {
  standItem(state, id, { state: isDone ? "done" : "to do", why: "", on: "", until: "" }, by)
  // A box of a gate is answered by its tick; the last word counts.
  state.questions.delete(id)
}

/** Tell whether somebody else than the one who did an item would check it. Without names, devices tell people apart. */
export function isSecondPerson({ by }: ItemState, person: string, device: string): boolean {
  if (by === undefined) return false
  return by.person !== "" && person !== "" ? by.person.trim().toLowerCase() !== person.trim().toLowerCase() : by.device !== device
}
