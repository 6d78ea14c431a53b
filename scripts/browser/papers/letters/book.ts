/**
 * papers: fills the workbook of a register, which is the one that is downloaded without a case.
 *
 * A blank in it reads `[{{ client_name }}]`. The same words make the same bytes in every browser.
 */

import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom"

import { stretched } from "./book-rows.ts"
import { fillSheet } from "./book-sheet.ts"
import { BookStyles, counted } from "./book-styles.ts"
import type { Words } from "./fill.ts"
import { elementsIn } from "./word-tree.ts"
import { unzipped, zipped, type Files } from "./zip.ts"

const STYLES = "xl/styles.xml"
const BOOK = "xl/workbook.xml"
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/u

/** Fill it. */
export function filledBook(xlsx: Uint8Array, words: Words): Uint8Array<ArrayBuffer> {
  const files = unzipped(xlsx)
  const [look, book] = [readXml(files[STYLES]), readXml(files[BOOK])]
  const sheets = filledSheets(files, { words, styles: new BookStyles(look), book })
  counted(look)
  return zipped({ ...files, ...sheets, [STYLES]: xmlBytes(look), [BOOK]: xmlBytes(book) })
}

function filledSheets(files: Files, { words, styles, book }: { readonly words: Words; readonly styles: BookStyles; readonly book: Document }): Files {
  const sheets = Object.keys(files).flatMap(name => {
    const [, number] = SHEET.exec(name) ?? []
    return number === undefined ? [] : [[name, Number(number)] as const]
  })
  return Object.fromEntries(
    sheets.map(([name, number]) => {
      const sheet = readXml(files[name])
      const longer = fillSheet(sheet, words, styles)
      const filter = longer && filterIn(book, number)
      if (longer && filter) filter.textContent = stretched(filter.textContent ?? "", longer.last, longer.added)
      return [name, xmlBytes(sheet)]
    }),
  )
}

/** Return what the workbook says of the filter of a sheet: it repeats where the list ends. */
function filterIn(book: Document, sheet: number): Element | undefined {
  return elementsIn(book, "definedName").find(name => name.getAttribute("name") === "_xlnm._FilterDatabase" && name.getAttribute("localSheetId") === String(sheet - 1))
}

function readXml(bytes: Uint8Array = new Uint8Array()): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml")
}

function xmlBytes(tree: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(tree))
}
