/** elements: reads which list a sheet of paper is, from the text of its code. Knows no DOM. */

import type { PaperSheet } from "../../contract-papers.ts"

export interface SheetAddress {
  readonly sheet: PaperSheet
  /** The version that it was printed from. */
  readonly version: string
}

const FORM = /(?:^|\/)([a-z]+\/[\w-]+\/)#sheet-([0-9a-f]{8})$/u

/** Read it; undefined if it is no list of this site. The address before the path does not matter: a copy may lie anywhere. */
export function readSheetAddress(text: string, sheets: readonly PaperSheet[]): SheetAddress | undefined {
  const [, page = "", version = ""] = FORM.exec(text) ?? []
  const sheet = sheets.find(({ file }) => page !== "" && file === `print/${slugOf(page)}`)
  return sheet && { sheet, version }
}

const GATE_FORM = /(?:^|\/)[a-z]+\/([\w-]+)\/#gate-[a-z]+$/u

/** Read which gate a pause card is; undefined if it is none of this site. */
export function readGateAddress(text: string, sheets: readonly PaperSheet[]): PaperSheet | undefined {
  const [, slug = ""] = GATE_FORM.exec(text) ?? []
  return sheets.find(({ file }) => slug !== "" && file === `print/gate-${slug}`)
}

/** Tell whether an item stands on a sheet; `url` is the address of the item from the site's root. */
export function standsOn({ file }: PaperSheet, url: string): boolean {
  return file === `print/${slugOf(url)}`
}

function slugOf(url: string): string {
  return url.split("/")[1] ?? ""
}
