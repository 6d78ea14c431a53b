/** elements: says on paper on which day it was printed, and for which case. Knows no DOM. */

import type { Summary } from "../../case/summary.ts"

/** The setting that lets paper name the open case; empty as long as the reader has not asked for it. */
export const PRINT_NAME = "print-name"

/** Say it: "Printed on 29 November 2026. Case: Clockmakers". A case that is not to be named leaves room for a pen; one for practice says so. */
export function printedText(now: Date, summary: Pick<Summary, "title" | "isPractice"> | undefined, isNamed: boolean): string {
  const day = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
  const said = `Printed on ${day}.`
  if (!summary) return said
  return `${said} ${summary.isPractice ? "Practice case" : "Case"}: ${isNamed ? summary.title : "____________________"}`
}
