/** elements: the views of the desk that lie in a part of their own. */

import type { Desk, Draw } from "./view.ts"

export type LaterView = "log" | "papers" | "facts"

/** Prepares each of them. */
export type LaterViews = Readonly<Record<LaterView, (desk: Desk) => Draw>>
