/** papers: a list of a case as a text that people can read and change by hand: a line for each row, its cells parted by bars. */

import { plainLine, plainLines } from "./plain.ts"

export type Row = readonly string[]

const BETWEEN = " | "

/** Read the rows; each has so many cells. What stands in one line without bars is the first cell. */
export function rowsIn(text: string, columns: number): readonly Row[] {
  const lines = plainLines(text).filter(line => line.trim() !== "")
  return lines.map(line => {
    const cells = cellsIn(line)
    const rest = cells.slice(columns - 1).join(BETWEEN)
    return [...cells.slice(0, columns - 1), rest, ...Array.from({ length: columns }, () => "")].slice(0, columns)
  })
}

/** A bar of the words themselves has a backslash before it. */
function cellsIn(line: string): string[] {
  const cells = [""]
  for (const [sign] of line.matchAll(/\\[\\|]|[\s\S]/gu)) {
    if (sign === "|") cells.push("")
    else cells.push((cells.pop() ?? "") + sign.replace(/^\\(?=.)/u, ""))
  }
  return cells.map(cell => cell.trim())
}

/** Write the rows as a case keeps text, without spaces at its ends; a row without any words is left out. */
export function rowsText(rows: readonly Row[]): string {
  return rows
    .map(row => row.map(plainLine))
    .filter(row => row.some(cell => cell !== ""))
    .map(row => row.map(cell => cell.replaceAll(/[\\|]/gu, "\\$&")).join(BETWEEN))
    .join("\n")
    .trim()
}
