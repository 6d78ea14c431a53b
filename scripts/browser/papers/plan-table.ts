/** papers: a plan as a table that Excel, Numbers and LibreOffice open. */

import Papa from "papaparse"

import { isoText } from "../plan/days.ts"
import type { PlannedItem } from "../plan/plan.ts"
import { becauseText, dueText, offText } from "./plan-text.ts"
import { ownerOf, type Takeaway } from "./takeaway.ts"

const FIELDS = ["First day", "Last day", "When", "What", "Id", "Who", "Phase", "Level", "Why", "After", "Note", "Page"]
/** Without it, Excel takes the file for one of its old alphabets. */
const MARK = "\uFEFF"

/** Write a plan as a table with a line for each item. What begins like a formula is kept from being one. */
export function tableText(takeaway: Takeaway): string {
  const data = takeaway.plan.items.map(planned => rowOf(planned, takeaway))
  return `${MARK}${Papa.unparse({ fields: FIELDS, data }, { escapeFormulae: true })}\r\n`
}

function rowOf(planned: PlannedItem, { plan, library, addressOf }: Takeaway): string[] {
  const { item, due, because, after, warnings } = planned
  const phase = plan.phases.find(({ id }) => id === item.phase)?.title ?? item.phase
  const note = [offText(due), ...warnings.map(({ text }) => text)].filter(text => text !== "").join(" ")
  return [
    isoText(due.first),
    isoText(due.last),
    dueText(due),
    item.text,
    item.id,
    ownerOf(planned, library),
    phase,
    item.level,
    becauseText(because),
    after.join(", "),
    note,
    addressOf(item.url),
  ]
}
