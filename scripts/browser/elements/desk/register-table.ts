/** elements: the columns of the register's table, and the cells of a row in words. */

import type { PlanLibrary } from "../../contract.ts"
import { isoText } from "../../plan/days.ts"
import { REGISTER_COLUMNS } from "./register-columns.ts"
import type { RegisterRow } from "./register-row.ts"

const UNKNOWN = "not known"
/** What stands in a column of its own already. */
const SHOWN = new Set(["ending_code", "register-received", "register-return"])
const ASKED = [...REGISTER_COLUMNS.values()].filter(({ id }) => !SHOWN.has(id))

/** The heads of the columns. */
export const REGISTER_HEADS: readonly string[] = [
  "Code",
  "Who ended it",
  "Stated reason",
  "Root cause",
  "Days of notice",
  "Last day of service",
  "Days from the first sign",
  "Items late",
  "Gates passed with an open question",
  "Back",
  "Introductions that they made",
  ...ASKED.map(({ label }) => label),
]

/** Write a row as the cells of a table. */
export function registerCells(row: RegisterRow, library: PlanLibrary): readonly string[] {
  return [
    row.code,
    labelOf("initiator", row.endedBy, library),
    reasonCell(row.stated, library),
    reasonCell(row.cause, library),
    countCell(row.noticeDays),
    row.lastDay === undefined ? UNKNOWN : isoText(row.lastDay),
    countCell(row.days),
    String(row.late),
    String(row.gates),
    row.isBack ? "yes" : "not yet",
    String(row.referrals),
    ...ASKED.map(({ id }) => textCell(row.told.get(id))),
  ]
}

/** Name a reason, such as "R06 The client does not pay". */
export function reasonCell(reason: string, library: PlanLibrary): string {
  return reason === "" ? UNKNOWN : `${reason} ${labelOf("reason", reason, library)}`
}

/** Name the answer of a facet. */
export function labelOf(facet: string, answer: string, { facets }: PlanLibrary): string {
  if (answer === "") return UNKNOWN
  return facets.find(({ id }) => id === facet)?.answers.find(({ id }) => id === answer)?.label ?? answer
}

function countCell(count: number | undefined): string {
  return count === undefined ? UNKNOWN : String(count)
}

function textCell(text = ""): string {
  return text === "" ? UNKNOWN : text
}
