/** papers: fills the list of a sheet of a workbook: a row for each of the case's, with room for more below them. */

import type { Document, Element } from "@xmldom/xmldom"

import { aloneIn, currencyOf, isReckoned, wordsIn, write, writeText, type CellWords } from "./book-cell.ts"
import { copyOf, moveBelow, numberOf } from "./book-rows.ts"
import type { BookStyles } from "./book-styles.ts"
import type { Words } from "./fill.ts"
import { elementsIn, removed } from "./word-tree.ts"

/** The rows of a list to go on with: what stands between its heads and its totals. The last one is empty. */
export interface List {
  readonly rows: readonly Element[]
  readonly spare: Element
}

/** What stands in a row, by the places of its cells; undefined where the case knows nothing. */
type Values = readonly (CellWords | undefined)[]

/** Find the list of a sheet: its filter reaches over it. */
export function listIn(sheet: Document): List | undefined {
  const [, top = "", last = ""] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(elementsIn(sheet, "autoFilter")[0]?.getAttribute("ref") ?? "") ?? []
  const rows = elementsIn(sheet, "row").filter(row => numberOf(row) > Number(top) && numberOf(row) <= Number(last))
  const spare = rows.at(-1)
  return top !== "" && spare ? { rows, spare } : undefined
}

/** Fill it: examples give way to the rows of the case. Returns how many rows came to those that were there. */
export function fillList({ rows, spare }: List, words: Words, styles: BookStyles): number {
  const asked = rows.find(row => columnsIn(row).some(({ column }) => column !== ""))
  const values = asked ? valuesOf(columnsIn(asked), words) : []
  if (!values.length) {
    for (const row of rows) if (row !== asked && wordsIn(row) !== "") replace(row, spare)
    return 0
  }
  const added = Math.max(values.length - rows.length, 0)
  if (added) moveBelow(spare, added)
  lay(values, { rows, spare }, styles)
  return added
}

function columnsIn(row: Element): readonly { readonly field: string; readonly column: string }[] {
  return elementsIn(row, "c").map(cell => aloneIn(wordsIn(cell)))
}

function valuesOf(columns: ReturnType<typeof columnsIn>, words: Words): readonly Values[] {
  const { field = "" } = columns.find(({ column }) => column !== "") ?? {}
  const kept = words.keptRowsFor(field)
  const placeOf = columns.map(({ column }) => (column === "" ? undefined : words.placeOf(field, column)))
  return words.rowsFor(field).map((row, number) => placeOf.map(place => (place === undefined ? undefined : { text: row[place] ?? "", kept: kept[number]?.[place] ?? "" })))
}

/** Rows that only show how to fill the table become room to write in. */
function replace(row: Element, spare: Element) {
  row.parentNode?.insertBefore(copyOf(spare, numberOf(row)), row)
  removed(row)
}

function lay(values: readonly Values[], { rows, spare }: List, styles: BookStyles) {
  const [home, behind, last] = [spare.parentNode, spare.nextSibling, numberOf(spare)]
  const first = last - rows.length + 1
  const count = Math.max(values.length, rows.length)
  const isAdded = (values[0] ?? []).map((_, place) => isOneCurrency(values, place))
  for (const row of rows) removed(row)
  for (let place = 0; place < count; place += 1) {
    const row = copyOf(spare, first + place)
    for (const [at, cell] of elementsIn(row, "c").entries()) fillListCell(cell, values[place]?.[at], { isAdded: isAdded[at] === true, styles })
    home?.insertBefore(row, behind)
  }
}

/** Sums of two currencies have no total: they stay words. */
function isOneCurrency(values: readonly Values[], place: number): boolean {
  return new Set(values.map(row => currencyOf(row[place]?.kept ?? "")).filter(currency => currency !== "")).size === 1
}

function fillListCell(cell: Element, value: CellWords | undefined, { isAdded, styles }: { readonly isAdded: boolean; readonly styles: BookStyles }) {
  if (value === undefined || value.text === "" || isReckoned(cell)) return
  if (currencyOf(value.kept) !== "" && !isAdded) writeText(cell, value.text)
  else write(cell, value, styles)
}
