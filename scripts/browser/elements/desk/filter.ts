/** elements: which items of a case a reader wants to see. */

import type { State } from "../../case/state.ts"
import type { Day } from "../../plan/days.ts"
import { isLate, isOpen, type Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

export interface Filter {
  readonly isOpen: boolean
  readonly isLate: boolean
  /** A role, or `MINE`; empty for everybody. */
  readonly who: string
  /** Empty for all. */
  readonly level: string
  readonly text: string
}

export const NO_FILTER: Filter = { isOpen: false, isLate: false, who: "", level: "", text: "" }
export const MINE = "mine"

/** Count what a filter asks for. */
export function asksOf({ isOpen: open, isLate: late, who, level, text }: Filter): number {
  return [open, late, who !== "", level !== "", text.trim() !== ""].filter(Boolean).length
}

/** Return what a filter lets through. */
export function filtered({ rows, state, today }: Scene, filter: Filter, person: string): readonly Row[] {
  const tests = testsOf(filter, state, person)
  return tests.length ? rows.filter(row => tests.every(test => test(row, today))) : rows
}

type Test = (row: Row, today: Day) => boolean

function testsOf(filter: Filter, state: State, person: string): readonly Test[] {
  const roles = rolesOf(filter.who, state, person)
  const words = filter.text.toLowerCase().split(/\s+/u).filter(word => word !== "")
  return [
    ...(filter.isOpen ? [isOpen] : []),
    ...(filter.isLate ? [isLate] : []),
    ...(filter.level === "" ? [] : [(row: Row) => row.level === filter.level]),
    ...(roles ? [(row: Row) => roles.has(row.owner)] : []),
    ...(words.length ? [(row: Row) => hasWords(row, words)] : []),
  ]
}

/** Return the roles of somebody; undefined for everybody. */
function rolesOf(who: string, { roles }: State, person: string): ReadonlySet<string> | undefined {
  if (who === "") return undefined
  if (who !== MINE) return new Set([who])
  return new Set(rolesOfPerson(roles, person))
}

/** Return the roles that a person has in a case. */
export function rolesOfPerson(roles: ReadonlyMap<string, string>, person: string): string[] {
  const name = person.trim().toLowerCase()
  return name === "" ? [] : [...roles].filter(([, who]) => who.trim().toLowerCase() === name).map(([role]) => role)
}

function hasWords({ id, text, item }: Row, words: readonly string[]): boolean {
  const said = [id, text, item.why, item.on, ...item.notes.map(note => note.text), ...item.proofs.map(proof => proof.text)].join(" ").toLowerCase()
  return words.every(word => said.includes(word))
}
