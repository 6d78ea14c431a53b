/** learning: writes what somebody has learnt as a file, and reads such a file with care. What is no learning of ours is left out. */

import { ownPart, type Entry } from "../case/entry.ts"
import { sortOut } from "../case/record.ts"
import { isKept } from "./kept.ts"

const FORMAT = "highnote-training"
const EDITION = 1
/** More than thirty years of questions, every day. */
const MOST = 100_000

/** Why a file was not opened, in a sentence that a reader can act on. */
export class NotOpened extends Error {}

/** What a file holds: its entries, and how many records of it were left out. */
export interface Copied {
  readonly entries: readonly Entry[]
  readonly left: number
}

/** Write entries as the text of a file. */
export function copyText(entries: readonly Entry[], version: string): string {
  return `${JSON.stringify({ format: FORMAT, edition: EDITION, version, entries }, null, 1)}\n`
}

/** Name the file, by the day. */
export function copyName(day: string): string {
  return `high-note-training-${day}.json`
}

/** Read the text of a file; throws NotOpened. */
export function readCopy(text: string): Copied {
  const raw = parsed(text)
  if (ownPart(raw, "format") !== FORMAT) throw new NotOpened("This file is no copy of a training. A case is opened under “Your case”.")
  if (Number(ownPart(raw, "edition")) > EDITION) throw new NotOpened("The copy was saved by a newer edition of this site. Reload the page, then open it again.")
  const records = ownPart(raw, "entries")
  if (!Array.isArray(records) || records.length > MOST) throw new NotOpened("The file is damaged: it holds no list of entries.")
  const entries = sortOut(records).entries.filter(({ kind, value }) => isKept(kind, value))
  return { entries, left: records.length - entries.length }
}

function parsed(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text)
    return raw
  } catch {
    throw new NotOpened("This file cannot be read: it is no JSON, or only a part of it.")
  }
}
