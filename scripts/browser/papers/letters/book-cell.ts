/** papers: one cell of a workbook: its words, and how words, days and sums get into it. No words ever become a formula. */

import type { Element } from "@xmldom/xmldom"

import { readDay } from "../../plan/days.ts"
import type { BookStyles } from "./book-styles.ts"
import { elementsIn, childrenOf, removed } from "./word-tree.ts"

/** Excel counts days from the end of 1899, and takes 1900 for a leap year. */
const FIRST_DAY = -25_569
const ALONE = /^\[\{\{ ([a-z0-9_]+)(?:\.([a-z0-9_]+))? \}\}\]$/u
const MONEY = /^([A-Z]{3}) (-?\d{1,15}(?:\.\d{2})?)$/u

/** What goes into a cell: its words, and what they are kept as, if they stand there alone. */
export interface CellWords {
  readonly text: string
  readonly kept: string
}

/** Return the words of a cell; a number has none. */
export function wordsIn(cell: Element): string {
  return elementsIn(cell, "t").map(one => one.textContent ?? "").join("")
}

/** Return the blank that fills a cell alone, and the column if it is one of a list; both empty for other words. */
export function aloneIn(text: string): { readonly field: string; readonly column: string } {
  const [, field = "", column = ""] = ALONE.exec(text) ?? []
  return { field, column }
}

/** Tell whether a cell reckons. */
export function isReckoned(cell: Element): boolean {
  return elementsIn(cell, "f").length > 0
}

/** Return the currency of a sum as it is kept, empty if it is none. */
export function currencyOf(kept: string): string {
  return MONEY.exec(kept)?.[1] ?? ""
}

/** Write into a cell: a day and a sum as numbers where its look shows them so, everything else as text. */
export function write(cell: Element, { text, kept }: CellWords, styles: BookStyles) {
  const style = cell.getAttribute("s") ?? "0"
  const day = styles.isDay(style) ? readDay(kept) : undefined
  const [, currency = "", sum] = styles.isSum(style) ? (MONEY.exec(kept) ?? []) : []
  if (day !== undefined) writeNumber(cell, String(day - FIRST_DAY))
  else if (sum !== undefined) {
    cell.setAttribute("s", styles.inCurrency(style, currency))
    writeNumber(cell, sum)
  } else writeText(cell, text)
}

/** Write words. */
export function writeText(cell: Element, text: string) {
  emptied(cell)
  if (text === "") return
  cell.setAttribute("t", "inlineStr")
  const inner = child(child(cell, "is"), "t")
  inner.setAttribute("xml:space", "preserve")
  inner.textContent = text
}

function writeNumber(cell: Element, number: string) {
  emptied(cell)
  cell.setAttribute("t", "n")
  child(cell, "v").textContent = number
}

function emptied(cell: Element) {
  for (const part of childrenOf(cell)) removed(part)
  cell.setAttribute("t", "n")
}

function child(parent: Element, name: string): Element {
  const made = parent.ownerDocument?.createElementNS(parent.namespaceURI, name)
  if (!made) throw new Error("a cell belongs to no sheet")
  parent.appendChild(made)
  return made
}
