/** elements: makes files of a plan, and says what came of it. */

import { emptyState } from "../../case/state.ts"
import { planFileName, type Paper, type Takeaway } from "../../papers/takeaway.ts"
import { rowsOf } from "../../plan/rows.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"

const TYPES: Readonly<Record<Paper, string>> = { ics: "text/calendar", csv: "text/csv", md: "text/markdown" }

/** Save a plan that no case follows as a file. */
export async function savePaper(host: Host, paper: Paper, takeaway: Omit<Takeaway, "rows" | "followed">): Promise<string> {
  try {
    const papers = await host.part("plan-papers")
    const name = planFileName(takeaway.today, paper)
    download(name, papers[paper]({ ...takeaway, rows: rowsOf(takeaway.plan, emptyState()) }), TYPES[paper])
    return `Saving the plan as ${name}.`
  } catch {
    return "Not saved. The page could not load what makes the file. Check the connection, then try again."
  }
}

/** Copy the address of the page, which holds the plan. */
export async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href)
    return "The link is copied."
  } catch {
    return "The browser did not let the link be copied. Copy the address of this page instead."
  }
}
