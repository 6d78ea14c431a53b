/** case: `case.rechecked`, what somebody found who looked again 7, 30 or 90 days after the last day. Each look starts from blank boxes. */

import { RECHECK_ANSWERS, type Recheck, type RecheckLine } from "../after-end.ts"
import { columnsOf, rowsOf, type Columns } from "../columns.ts"
import type { Draft } from "../entry.ts"
import { asText, oneOf, partsReader, readDay, readLines, readText } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

type Value = Pick<Recheck, "day" | "words"> & Columns<Cell>
type Cell = (typeof CELLS)[number]

const CELLS = ["item", "answer", "more"] as const
const readAnswer = oneOf(RECHECK_ANSWERS)

export const caseRechecked: Kind<Value> = {
  name: "case.rechecked",
  hasWords: true,
  read: partsReader<Value>({ day: readDay, words: readText, item: readLines, answer: readLines, more: readLines }),

  change(state, { day, words, ...columns }, entry) {
    state.rechecks.set(entry.target, { day, words, lines: linesIn(columns), by: entry })
  },
}

function linesIn(columns: Columns<Cell>): readonly RecheckLine[] {
  return rowsOf(CELLS, columns).flatMap(({ item, answer, more }): RecheckLine[] => {
    const read = readAnswer(answer)
    return read ? [{ item, answer: read, words: more }] : []
  })
}

/** Say it in the record. */
export const caseRecheckedLine: Line<Value> = ({ words, ...columns }, { target }, names) => {
  const lines = linesIn(columns)
  const off = lines.filter(({ answer }) => answer === "no").map(({ item, words: more }) => `“${names.item(item)}”${more ? ` (${more})` : ""}`)
  const held = lines.filter(({ answer }) => answer === "yes").length
  return `looked again after ${target} days: ${held} of ${lines.length} hold${off.length ? `; these do not: ${off.join(", ")}` : ""}${words ? `; “${words}”` : ""}`
}

/** Note what a look came to; `round` is the number of days. */
export function rechecking(round: number, { day, lines, words }: Omit<Recheck, "by">): Draft {
  const rows = lines.map(({ item, answer, words: more }) => ({ item, answer, more: asText(more) }))
  return { kind: caseRechecked.name, target: String(round), value: { day, words: asText(words), ...columnsOf(CELLS, rows) } }
}
