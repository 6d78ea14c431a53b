/**
 * case: what the log asks of a kind of entry. Each kind has a module beside this one, and `registry.ts` lists them.
 *
 * An entry whose value cannot be read changes nothing: it was erased, or comes from an edition that writes it otherwise.
 */

import type { Entry } from "../entry.ts"
import { currentId, type Retired } from "../retired.ts"
import type { State } from "../state.ts"

/** What readers call the things that entries are about, by their ids. */
export interface Names {
  item(id: string): string
  list(id: string): string
  entry(id: string): string
  /** The question of a facet, a hold, a floor or a gate. */
  question(id: string): string
  answer(question: string, id: string): string
  role(id: string): string
  /** A blank of a template. */
  field(id: string): string
  template(id: string): string
  phase(id: string): string
  reason(id: string): string
}

/** A list that a reader sees, with the items in it. */
export interface List {
  id: string
  items: ReadonlySet<string>
}

/** The items as they are now, by any id they had. */
export interface Items {
  name(id: string): string
  isDone(id: string): boolean
}

export interface Kind<Value = unknown> {
  readonly name: string
  /** Read the value; undefined if it is none of this kind. */
  read(value: unknown): Value | undefined
  /** Change the state. */
  change?(state: State, value: Value, entry: Entry, retired: Retired): void
  /** Change the state by what is left of an entry that was erased; without it, nothing is. */
  changeErased?(state: State, entry: Entry): void
  /** Tell whether it was entered beside what the reader did; an undo passes over it then. */
  isBeside?(value: Value): boolean
  /** It stays, whatever undo points to it. */
  readonly isFinal?: true
  /** It holds words of a person, which can be erased. */
  readonly hasWords?: true
  /** How the undo of a list takes it back; without it, none does. */
  readonly undo?: Undo<Value>
}

/** Says in the record what was done, after the name of who did it. */
export type Line<Value = unknown> = (value: Value, entry: Entry, names: Names) => string

export interface Undo<Value> {
  /** Tell whether it was done to the list or to an item in it. */
  isReachedFrom(list: List, value: Value, entry: Entry, retired: Retired): boolean
  /** Say what taking it back came to; without it, the line of the record says it. */
  line?(value: Value, entry: Entry, items: Items): string
}

/** The undo of what was done to an item. */
export const undoOnItem: Undo<unknown> = {
  isReachedFrom: ({ items }, _, { target }, retired) => items.has(currentId(target, retired)),
}

/** Say words in the record behind what was done; empty where there are none. */
export function quoted(words: string): string {
  return words === "" ? "" : `: “${words}”`
}
