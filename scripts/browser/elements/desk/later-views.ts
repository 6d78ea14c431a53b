/** elements: the views of the desk that lie in parts of their own: those of the open case, and those of all cases. */

import type { Desk, Draw } from "./view.ts"

export type CaseView = "log" | "papers" | "facts"
export type SheetViewId = "sheet" | "print"
export type EndView = "client" | "close" | "look"
export type CasesView = "cases" | "changes" | "who" | "register"

/** Prepares each of them. */
export type LaterViews<Id extends string> = Readonly<Record<Id, (desk: Desk) => Draw>>
