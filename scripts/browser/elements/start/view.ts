/** elements: what every part of the guide draws from, and what it can ask for. */

import type { Summary } from "../../case/summary.ts"
import type { CalendarName, PlanLibrary } from "../../contract.ts"
import type { Day } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import type { Paper } from "../../papers/takeaway.ts"
import { hrefOf } from "../href.ts"
import type { GuideState } from "./guide-state.ts"

export interface View {
  /** The address of the site's root, with a slash behind it. */
  readonly root: string
  readonly library: PlanLibrary
  readonly state: GuideState
  readonly today: Day
  /** The three answers are there, so another one changes a plan. */
  readonly isPlanned: boolean
  /** The name of the calendar that counts; empty if only weekends do. */
  readonly calendarName: string
  /** The name of the calendar that the device suggests; empty if it suggests none. */
  readonly deviceCalendar: string
  /** The calendars that can be chosen; none until they are asked for. */
  readonly calendars: readonly CalendarName[]
  /** What is chosen or typed on this screen and not yet given; undefined if nothing is. */
  readonly draft: readonly string[] | undefined
  /** What is wrong with it, in a sentence; empty if nothing is. */
  readonly fault: string
  /** What was done last, in words; empty if nothing was. */
  readonly said: string
  /** What the plan left out is unfolded. */
  readonly isLeftOutShown: boolean
  /** What was told before that; undefined if there is nothing to go back to. */
  readonly undo: GuideState | undefined
  /** What came of taking the plan away; empty if it was not. */
  readonly saved: string
  /** Why the plan was not kept as a case, in a sentence; empty if nothing is wrong. */
  readonly keepFault: string
  /** The open case, if it has ticks and no plan yet; undefined otherwise. */
  readonly ticked: Summary | undefined
  /** What a reader has to know about the address that led here; empty if nothing. */
  readonly note: string
  /** Make the plan of what was told, or of what could be told. */
  readonly planOf: (state: GuideState) => Plan
  /** Go on to what is told now; its screen comes into view and has the focus. */
  readonly go: (state: GuideState, said?: string) => void
  /** Look at the same in another way; nothing moves. */
  readonly look: (state: GuideState) => void
  /** Choose or type something without giving it. */
  readonly choose: (draft: readonly string[]) => void
  /** Say what is wrong with what was given. */
  readonly refuse: (fault: string) => void
  readonly showLeftOut: () => void
  readonly print: () => void
  readonly save: (paper: Paper) => void
  readonly copyLink: () => void
  /** Keep the plan as a case under a title, in the one that was ticked if it goes on with that, and lead to the desk. */
  readonly keep: (title: string, goesOn: boolean) => void
}

/** Return the address of a page of the site. */
export function pageOf({ root }: View, url: string): string {
  return hrefOf(root, url)
}
