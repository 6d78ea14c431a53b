/** case: `client.asked`, a page that was made for the client: what it lists, so that what comes back can be held against it. */

import { RECEIPT_PARTS, type Asked, type ReceiptRow } from "../after-end.ts"
import { columnsOf, rowsOf, type Columns } from "../columns.ts"
import type { Draft } from "../entry.ts"
import { asLine, oneOf, partsReader, readDay, readLine, readLines } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

type Value = Pick<Asked, "day" | "parts" | "left" | "digest"> & Columns<"part" | "text">

const CELLS = ["part", "text"] as const
const readPart = oneOf(RECEIPT_PARTS)

export const clientAsked: Kind<Value> = {
  name: "client.asked",
  hasWords: true,
  read: partsReader<Value>({ day: readDay, parts: readLines, left: readLines, digest: readLine, part: readLines, text: readLines }),

  change(state, { day, parts, left, digest, ...columns }, entry) {
    const rows = rowsOf(CELLS, columns).flatMap(({ part, text }): ReceiptRow[] => {
      const read = readPart(part)
      return read ? [{ part: read, text }] : []
    })
    state.asked = [...state.asked, { number: entry.target, day, parts, rows, left, digest, by: entry }]
  },
}

/** Say it in the record. */
export const clientAskedLine: Line<Value> = ({ parts, text }, { target }) => {
  const lists = text.length ? `, with ${text.length === 1 ? "1 line" : `${text.length} lines`} to sign for` : ""
  return `made a page for the client, number ${target} (${parts.join(", ")})${lists}`
}

/** Note that a page was made, under its number. */
export function asking(number: string, { day, parts, rows, left, digest }: Omit<Asked, "number" | "by">): Draft {
  return { kind: clientAsked.name, target: asLine(number), value: { day, parts: [...parts], left: [...left], digest, ...columnsOf(CELLS, rows) } }
}
