/** papers: writes a table that Excel, Numbers and LibreOffice open, and in which nothing is a formula. */

import Papa from "papaparse"

/** Without it, Excel takes the file for one of its old alphabets. */
const MARK = "\uFEFF"
/** What programs take for a formula. The library's own sign for it overlooks a text of several lines. */
const FORMULA = /^[=+\-@\t\r]/u

/** Write a table with the names of its columns. What begins like a formula is kept from being one. */
export function csvText(fields: readonly string[], data: readonly (readonly string[])[]): string {
  return `${MARK}${Papa.unparse({ fields: [...fields], data: data.map(row => [...row]) }, { escapeFormulae: FORMULA })}\r\n`
}
