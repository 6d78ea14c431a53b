/** elements: what the form that closes a case holds, and where its blanks stand. */

import type { Sheet } from "./blank-view.ts"
import type { KeptPeriods } from "./kept-periods-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk } from "./view.ts"

export interface CloseForm {
  readonly desk: Desk
  readonly periods: KeptPeriods
  /** What is typed in the form, in the row for the register, and of what stays. */
  readonly typed: Typed
  readonly columns: Typed
  readonly remains: Typed
  readonly fault: string
  readonly remainsFault: string
  readonly refuseRemains: (fault: string) => void
  readonly close: () => void
}

/** Return where the blanks of the form stand. */
export function sheetOf({ typed, desk }: CloseForm): Sheet {
  return { id: "closing", typed, changed: () => desk.redraw() }
}
