/** elements: reads which list a sheet of paper is, from the text of its code. Knows no DOM. */

import type { PaperSheet } from "../../contract-papers.ts"

export interface SheetAddress {
  readonly sheet: PaperSheet
  /** The version that it was printed from. */
  readonly version: string
}

/** How the address of a list looks, with what its file is named after. */
const FORMS: readonly (readonly [form: RegExp, fileOf: (name: string) => string])[] = [
  [/(?:^|\/)sheets\/#role-([a-z]+)-([0-9a-f]{8})$/u, role => `print/role-${role}`],
  [/(?:^|\/)([a-z]+\/[\w-]+\/)#sheet-([0-9a-f]{8})$/u, page => `print/${slugOf(page)}`],
]

/** Read it; undefined if it is no list of this site. The address before the path does not matter: a copy may lie anywhere. */
export function readSheetAddress(text: string, sheets: readonly PaperSheet[]): SheetAddress | undefined {
  for (const [form, fileOf] of FORMS) {
    const [, name, version = ""] = form.exec(text) ?? []
    const sheet = name === undefined ? undefined : sheets.find(({ file }) => file === fileOf(name))
    if (sheet) return { sheet, version }
  }
  return undefined
}

const GATE_FORM = /(?:^|\/)[a-z]+\/([\w-]+)\/#gate-[a-z]+$/u

/** Read which gate a pause card is; undefined if it is none of this site. */
export function readGateAddress(text: string, sheets: readonly PaperSheet[]): PaperSheet | undefined {
  const [, slug = ""] = GATE_FORM.exec(text) ?? []
  return sheets.find(({ file }) => slug !== "" && file === `print/gate-${slug}`)
}

/** Tell whether a sheet is the list of a role. */
export function isOfRole({ file }: PaperSheet): boolean {
  return file.startsWith("print/role-")
}

/** Tell whether an item stands on a sheet; `url` is the address of the item from the site's root. A role's list has those of all phases that it owns. */
export function standsOn(sheet: PaperSheet, { url, owner }: { readonly url: string; readonly owner: string }): boolean {
  if (isOfRole(sheet)) return owner === sheet.id && url.startsWith("phases/")
  return sheet.file === `print/${slugOf(url)}`
}

function slugOf(url: string): string {
  return url.split("/")[1] ?? ""
}
