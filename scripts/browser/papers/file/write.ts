/** papers: writes a case as a file, in slices. What could not be read back is put aside in it, so that it always opens. */

import type { Entry } from "../../case/entry.ts"
import { inOrder } from "../../case/fold.ts"
import { LARGEST_FILE, MOST_ENTRIES } from "../../case/limits.ts"
import { sortOut, type Odd } from "../../case/record.ts"
import { readLine } from "../../case/values.ts"
import { Slices } from "./slices.ts"

/** A case that is to be written. */
export interface Writable {
  readonly caseId: string
  readonly title: string
  readonly opened: string
  /** The version of the content now. */
  readonly version: string
  readonly entries: Iterable<Entry>
  readonly odd: readonly Odd[]
}

/** Signs and entries of one file: less than the reader takes, so that there is room for the head and for two bytes in a sign. */
const MOST_SIGNS = LARGEST_FILE / 2
const MOST_LINES = MOST_ENTRIES - 1_000

/** Write a case with every entry, whether this edition knows its kind or not. A case that is too large for one file comes in several, which unite when they are opened. */
export async function caseFileTexts({ caseId, title, opened, version, entries, odd }: Writable): Promise<string[]> {
  const sorted = sortOut(inOrder(entries))
  const head = {
    format: "highnote-case",
    schema: 1,
    version,
    case: { id: caseId, title: readLine(title) ?? "", opened: opened || new Date(0).toISOString() },
  }
  const aside = [...odd, ...sorted.odd].map(({ text }) => text).filter(text => text !== "")
  const asides = [...new Set(aside)].map(text => JSON.stringify(text))
  const files = inFiles(await linesOf(sorted.entries))
  return files.map((lines, place) => fileText(head, lines, place === 0 ? asides : []))
}

function fileText(head: object, lines: readonly string[], asides: readonly string[]): string {
  const lists = [`"entries": ${listText(lines)}`]
  if (asides.length) lists.push(`"aside": ${listText(asides)}`)
  return `${JSON.stringify(head, null, 1).replace(/\n\}$/u, ",")}\n ${lists.join(",\n ")}\n}\n`
}

/** Part lines into as many files as they need. */
function inFiles(lines: readonly string[]): string[][] {
  const files: string[][] = [[]]
  let room = MOST_SIGNS
  for (const line of lines) {
    if (room < line.length || (files.at(-1)?.length ?? 0) >= MOST_LINES) {
      files.push([])
      room = MOST_SIGNS
    }
    files.at(-1)?.push(line)
    room -= line.length
  }
  return files
}

/** Name a file by its day: a client's name must not end up in a list of downloads. `part` is its place among several. */
export function caseFileName(now: Date, ending = "", part = 0): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(number => String(number).padStart(2, "0"))
  return `high-note-${day.join("-")}${part ? `-part-${part}` : ""}.highnote.json${ending}`
}

async function linesOf(entries: readonly Entry[]): Promise<string[]> {
  const slices = new Slices()
  const lines: string[] = []
  for (const entry of entries) {
    lines.push(JSON.stringify(entry))
    if (slices.isDue) await slices.rest()
  }
  return lines
}

function listText(lines: readonly string[]): string {
  return lines.length ? `[\n  ${lines.join(",\n  ")}\n ]` : "[]"
}
