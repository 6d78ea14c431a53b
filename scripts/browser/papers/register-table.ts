/** papers: the register of endings as a table that Excel, Numbers and LibreOffice open. No names are in it. */

import Papa from "papaparse"

/** Without it, Excel takes the file for one of its old alphabets. */
const MARK = "\uFEFF"

/** Write a table with a line for each ending. What begins like a formula is kept from being one. */
export function registerText(fields: readonly string[], data: readonly (readonly string[])[]): string {
  return `${MARK}${Papa.unparse({ fields: [...fields], data: data.map(row => [...row]) }, { escapeFormulae: true })}\r\n`
}
