/** papers: the file in which a reader saves a case. Its limits are in scripts/highnote/model/case_file.py. */

import type { Sink } from "../case/carrier.ts"
import type { Entry } from "../case/entry.ts"
import { fold, inOrder } from "../case/fold.ts"
import { sortOut } from "../case/record.ts"

export interface CaseFile {
  format: "highnote-case"
  schema: 1
  version: string
  case: { id: string; title: string; opened: string }
  entries: Entry[]
}

/** Carry a case out into new files; `save` gets the text of each, `version` is that of the content. */
export function caseFileSink(version: string, save: (text: string) => void): Sink {
  return {
    append(caseId, records) {
      save(caseFileText(caseId, sortOut(records).entries, version))
      return Promise.resolve(false)
    },
  }
}

/** Write a case as a file that keeps every entry, whether this edition knows its kind or not. */
export function caseFileText(id: string, entries: Iterable<Entry>, version: string): string {
  const log = inOrder(entries)
  const { title, opened } = fold(log, new Map())
  const file: CaseFile = {
    format: "highnote-case",
    schema: 1,
    version,
    case: { id, title, opened: opened || new Date(0).toISOString() },
    entries: log,
  }
  return JSON.stringify(file, null, 1)
}

/** Name the file by its day: a client's name must not end up in a list of downloads. */
export function caseFileName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0"))
  return `high-note-${day.join("-")}.highnote.json`
}
