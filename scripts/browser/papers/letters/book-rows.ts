/** papers: the rows of a sheet of a workbook: copied, moved down, and made as high as their words. */

import type { Document, Element } from "@xmldom/xmldom"

import { wordsIn } from "./book-cell.ts"
import { childrenOf, elementsIn } from "./word-tree.ts"

const LINE_HEIGHT = 15
const LOSS = 1.1
const USUAL_WIDTH = 8

/** Return the number of a row, as its cells have it. */
export function numberOf(row: Element): number {
  return Number(row.getAttribute("r"))
}

/** Copy a row; what it reckons, it reckons of its own cells. */
export function copyOf(row: Element, number: number): Element {
  const copy = row.cloneNode(true) as Element
  for (const formula of elementsIn(copy, "f")) {
    formula.textContent = (formula.textContent ?? "").replaceAll(new RegExp(`([A-Z]+)${numberOf(row)}\\b`, "gu"), `$1${number}`)
  }
  renumber(copy, number)
  return copy
}

/** Let what stands below a row go down, and what reckons with the rows above it reckon with those that come. */
export function moveBelow(row: Element, by: number) {
  const home = row.parentNode as Element | null
  for (const below of home ? childrenOf(home).filter(one => numberOf(one) > numberOf(row)) : []) {
    for (const formula of elementsIn(below, "f")) formula.textContent = stretched(formula.textContent ?? "", numberOf(row), by)
    renumber(below, numberOf(below) + by)
  }
}

/** Let ranges that end in a row, or below it, end some rows later. */
export function stretched(text: string, last: number, by: number): string {
  return text.replaceAll(/(:\$?[A-Z]+\$?)(\d+)/gu, (whole, column: string, row: string) => (Number(row) >= last ? `${column}${Number(row) + by}` : whole))
}

function renumber(row: Element, number: number) {
  row.setAttribute("r", String(number))
  for (const cell of elementsIn(row, "c")) cell.setAttribute("r", `${columnOf(cell)}${number}`)
}

function columnOf(cell: Element): string {
  return (cell.getAttribute("r") ?? "").replace(/\d+$/u, "")
}

/** Make rows as high as their words: not every program does when it opens a file. */
export function fitHeights(sheet: Document) {
  const widths = widthsIn(sheet)
  for (const row of elementsIn(sheet, "row")) {
    const lines = elementsIn(row, "c").map(cell => linesIn(wordsIn(cell), widths.get(columnOf(cell)) ?? USUAL_WIDTH))
    const most = Math.max(1, ...lines)
    if (most > 1) raise(row, most * LINE_HEIGHT + 3)
  }
}

function raise(row: Element, height: number) {
  if (height <= Number(row.getAttribute("ht") ?? 0)) return
  row.setAttribute("ht", String(height))
  row.setAttribute("customHeight", "1")
}

function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LOSS) / width)), 0)
}

/** No sheet of ours has more columns than there are letters. */
function widthsIn(sheet: Document): ReadonlyMap<string, number> {
  const A = 65
  return new Map(elementsIn(sheet, "col").map(column => [String.fromCharCode(A - 1 + Number(column.getAttribute("min"))), Number(column.getAttribute("width"))]))
}
