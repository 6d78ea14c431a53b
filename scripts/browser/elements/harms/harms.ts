/** elements: what the part that finds harms in a text does for the page. */

import type { HarmsLibrary } from "../../contract-harms.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Belonging, Watching } from "./watched-field.ts"

/** A field that is watched while somebody types into it. */
export interface WatchedWords {
  /** Say that the text belongs to another case or template. */
  belongs: (belonging: Belonging) => void
  /** Watch it no more. */
  rest: () => void
}

export interface Harms {
  /** Check a letter that is pasted in, in an element of the page. */
  check: (screen: HTMLElement, data: { plan: PlanLibrary; harms: HarmsLibrary }) => void
  /** Watch a field of a form, and show beside it what could harm. */
  watch: (harms: HarmsLibrary, watching: Watching) => WatchedWords
}
