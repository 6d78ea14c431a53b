/** papers: the lists of a receipt: what was handed over and removed, what is outstanding, and what is taken as it is. */

import type { ReceiptPart, ReceiptRow } from "../../case/after-end.ts"
import type { State } from "../../case/state.ts"

/** A list: the blanks that it is filled from, and its words. */
export interface ReceiptList {
  readonly part: ReceiptPart
  readonly fields: readonly string[]
  readonly title: string
  /** What the client can say to each of its lines; the first is what we hope for. */
  readonly answers: readonly string[]
}

/** The lists, in their order. */
export const RECEIPT_LISTS: readonly ReceiptList[] = [
  { part: "delivered", fields: ["property_list"], title: "Handed over to you", answers: ["I have it", "It is missing", "It does not open or work"] },
  { part: "removed", fields: ["access_removed"], title: "Removed or ended", answers: ["I agree", "I see it differently"] },
  { part: "outstanding", fields: ["work_not_done", "access_remaining"], title: "Still outstanding", answers: ["I agree", "I see it differently"] },
  { part: "accepted", fields: ["accepted_as_is"], title: "Taken as it is", answers: ["I accept it", "I do not accept it"] },
]

/** Write lines such as "nothing" where a list is empty on purpose. */
const NOTHING = /^(?:nothing|none|n\/a|-)\.?$/iu
const MOST_ROWS = 200

/** Return the lines of a receipt: each line of its blanks is one thing. */
export function receiptRows({ fields }: Pick<State, "fields">): readonly ReceiptRow[] {
  const rows = RECEIPT_LISTS.flatMap(({ part, fields: names }) => names.flatMap(name => linesOf(fields.get(name) ?? "").map(text => ({ part, text }))))
  return rows.slice(0, MOST_ROWS)
}

/** Return the things of a blank, one on each line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(line => line.replace(/^\s*[-*•]\s+/u, "").trim())
  return lines.filter(line => line !== "" && !NOTHING.test(line))
}
