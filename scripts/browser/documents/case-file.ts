/** documents: the file in which a reader saves a case. Its limits are in scripts/highnote/model/case_file.py. */

import { inOrder } from "../case/fold.ts"
import type { Entry } from "../case/entry.ts"
import type { OpenCase } from "../case/open-case.ts"

export interface CaseFile {
  format: "highnote-case"
  schema: 1
  version: string
  case: { id: string; title: string; opened: string }
  entries: Entry[]
}

/** Write a case as a file that keeps every entry, whether this edition knows its kind or not. */
export function caseFileText({ id, state, entries }: Pick<OpenCase, "id" | "state" | "entries">, version: string): string {
  const { title, opened } = state
  const file: CaseFile = {
    format: "highnote-case",
    schema: 1,
    version,
    case: { id, title, opened: opened || new Date(0).toISOString() },
    entries: inOrder(entries.values()),
  }
  return JSON.stringify(file, null, 1)
}

/** Name the file by its day: a client's name must not end up in a list of downloads. */
export function caseFileName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0"))
  return `high-note-${day.join("-")}.highnote.json`
}
