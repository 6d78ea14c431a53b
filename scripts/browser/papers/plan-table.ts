/** papers: a plan as a table that Excel, Numbers and LibreOffice open. */

import { isoText } from "../plan/days.ts"
import type { Row } from "../plan/rows.ts"
import { bySaid, notesText } from "./item-text.ts"
import { becauseText, dueText, offText } from "./plan-text.ts"
import { csvText } from "./table.ts"
import { ownerOf, type Takeaway } from "./takeaway.ts"

const FIELDS = ["First day", "Last day", "When", "What", "Id", "Who", "Phase", "Level", "Why", "After", "Note", "Page"]
/** What a case knows of an item. */
const STANDING = ["State", "Reason", "Waits for", "Until", "Said by", "Said on", "Verified by", "Notes", "Proof"]

/** Write a plan as a table with a line for each item, and how it stands in a case. */
export function tableText(takeaway: Takeaway): string {
  const { rows, followed } = takeaway
  const data = rows.map(row => plannedCells(row, takeaway).concat(followed ? standingCells(row) : []))
  const fields = followed ? [...FIELDS, ...STANDING] : FIELDS
  return csvText(fields, data)
}

function plannedCells(row: Row, takeaway: Takeaway): string[] {
  const { library, addressOf } = takeaway
  const { id, text, level, url, because, after } = row
  const [days, why] = [dayCells(row), because.length ? becauseText(because) : ""]
  return [...days, text, id, ownerOf(row, library), phaseOf(row, takeaway), level, why, after.join(", "), remarkOf(row), url === "" ? "" : addressOf(url)]
}

function dayCells({ due }: Row): string[] {
  return due ? [isoText(due.first), isoText(due.last), dueText(due)] : ["", "", ""]
}

function phaseOf({ phase }: Row, { plan }: Takeaway): string {
  return plan.phases.find(({ id }) => id === phase)?.title ?? phase
}

function remarkOf({ due, warnings }: Row): string {
  return [due ? offText(due) : "", ...warnings.map(({ text }) => text)].filter(text => text !== "").join(" ")
}

function standingCells({ item: { state, why, on, until, by, verified, notes, proofs } }: Row): string[] {
  return [state, why, on, until, by?.person ?? "", by?.time.slice(0, 10) ?? "", verified ? bySaid(verified) : "", notesText(notes), notesText(proofs)]
}
