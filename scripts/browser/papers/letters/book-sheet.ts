/** papers: fills one sheet of a workbook: the rows of its list, and its blanks. */

import type { Document, Element } from "@xmldom/xmldom"

import { aloneIn, wordsIn, write, writeText } from "./book-cell.ts"
import { fillList, listIn } from "./book-list.ts"
import { fitHeights, numberOf, stretched } from "./book-rows.ts"
import type { BookStyles } from "./book-styles.ts"
import { openText } from "./filled.ts"
import type { Words } from "./fill.ts"
import { plainLines } from "./plain.ts"
import { elementsIn } from "./word-tree.ts"

const BEGINS = "[{{ "
const BLANK = /\[\{\{ ([a-z0-9_]+)(\.[a-z0-9_]+)? \}\}\]/gu
/** What says where a list ends, beside its totals. */
const ENDS = [["autoFilter", "ref"], ["dataValidation", "sqref"], ["dimension", "ref"]] as const // prettier-ignore

/** A list that became longer: the row that was its last, and how many came. */
export interface Longer {
  readonly last: number
  readonly added: number
}

/** Fill it; says if its list became longer. */
export function fillSheet(sheet: Document, words: Words, styles: BookStyles): Longer | undefined {
  const list = listIn(sheet)
  const last = list ? numberOf(list.spare) : 0
  // Found first: what the rows of a case say may look like a blank.
  const blanks = elementsIn(sheet, "c").filter(cell => wordsIn(cell).includes(BEGINS))
  const added = list ? fillList(list, words, styles) : 0
  for (const cell of blanks) fillBlank(cell, words, styles)
  fitHeights(sheet)
  if (added === 0) return undefined
  for (const [name, attribute] of ENDS) {
    for (const element of elementsIn(sheet, name)) element.setAttribute(attribute, stretched(element.getAttribute(attribute) ?? "", last, added))
  }
  return { last, added }
}

function fillBlank(cell: Element, words: Words, styles: BookStyles) {
  const text = wordsIn(cell)
  const { field, column } = aloneIn(text)
  const written = field === "" || column !== "" ? "" : words.wordsFor(field)
  if (written === "") return writeText(cell, text.replaceAll(BLANK, (_, name: string, inList?: string) => shownIn(name, inList === undefined ? words.wordsFor(name) : "", words)))
  cell.setAttribute("s", styles.plain(cell.getAttribute("s") ?? "0"))
  write(cell, { text: plainLines(written).join("\n"), kept: words.keptFor(field) }, styles)
}

/** A blank among other words, or one of a list without rows. */
function shownIn(field: string, text: string, words: Words): string {
  return text === "" ? openText(words.labelOf(field)) : plainLines(text).join(" ")
}
