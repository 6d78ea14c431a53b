/** elements: what a view of the desk draws from, and what it can ask for. */

import type { TemplateResult } from "lit-html"

import type { Draft } from "../../case/entry.ts"
import type { ItemState, State } from "../../case/state.ts"
import type { PlanLibrary } from "../../contract.ts"
import type { Day } from "../../plan/days.ts"
import type { Given } from "../../plan/given.ts"
import type { Plan } from "../../plan/plan.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import type { MovedOn } from "./followed.ts"
import type { Place } from "./place.ts"
import type { Row } from "../../plan/rows.ts"

/** The open case as it is now; after each change there is another. */
export interface Scene {
  /** Empty while no case is open. */
  readonly caseId: string
  readonly state: State
  /** The content as the case follows it. */
  readonly library: PlanLibrary
  readonly given: Given
  readonly plan: Plan
  /** What today's content has otherwise than the one that the case follows; undefined if nothing. */
  readonly movedOn: MovedOn | undefined
  /** The items of the plan and the case's own, by date. */
  readonly rows: readonly Row[]
  readonly today: Day
  readonly place: Place
  /** The address of the site's root, with a slash behind it. */
  readonly root: string
  /** It goes onto paper now: nothing may stay folded. */
  readonly isPrinting: boolean
}

/** What every view can ask of the desk. */
export interface Desk {
  readonly host: Host
  /** Draw again: a view has changed something of its own, such as what is unfolded. Then give the focus to what a selector finds. */
  redraw: (focus?: string) => void
  /** Enter what was done into the case, and say it aloud beside its undo; throws an error with a sentence if it holds a secret. */
  enter: (said: string, ...drafts: readonly Draft[]) => void
  /** Say why words are not kept, and the right way; empty if they hold no secret. */
  refusalOf: (words: string) => string
  /** Say something aloud. */
  say: (text: string) => void
  /** Lead to an address of the desk, such as #plan/ACC-02; its heading or what is meant gets the focus. */
  go: (address: string) => void
  /** The name or the initials of the reader, empty if they gave none. */
  readonly person: string
  /** Tell whether the reader is somebody else than the one who did an item. */
  isSecond: (item: ItemState) => boolean
}

/** Draws a view, with a heading of the id "desk-heading". */
export type Draw = (scene: Scene) => TemplateResult

/** A view of the desk. It is made once for each page, so it can hold what is unfolded or typed in it. */
export interface View {
  /** Its address behind the #. */
  readonly id: string
  /** Its words on the tab; empty if no tab leads to it. */
  readonly tab: string
  /** It makes sense without an open case, too. */
  readonly isForAll?: true
  /** Prepare it when it is first asked for; one that lies in a part of its own loads it, and rejects if that fails. */
  readonly make: (desk: Desk) => Promise<Draw>
}

/** Return the address of a page of the site. */
export function pageAt({ root }: Pick<Scene, "root">, url: string): string {
  return hrefOf(root, url)
}
