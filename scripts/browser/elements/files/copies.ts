/**
 * elements: saves a case as a file at once, and opens one. Works from file:// and under the content policy.
 *
 * Saving is part of the script of every page: it must work where nothing else can be loaded any more.
 */

import type { Odd } from "../../case/record.ts"
import type { Entry } from "../../case/entry.ts"
import { fold } from "../../case/fold.ts"
import { caseFileName, caseFileTexts } from "../../papers/file/write.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"
import { rememberSaved } from "./saved.ts"

/** A case as it is to be saved. */
export interface Whole {
  readonly caseId: string
  readonly entries: readonly Entry[]
  readonly odd: readonly Odd[]
}

/** Save a copy of the open case, and say so. */
export function saveCopy(host: Host): Promise<string> {
  const { id, entries, odd } = host.openCase
  return save(host, { caseId: id, entries: [...entries.values()], odd })
}

/** Save a copy of any case of this browser, and say so. */
export async function saveCopyOf(host: Host, caseId: string): Promise<string> {
  if (caseId === host.openCase.id) return saveCopy(host)
  const { entries, odd } = await host.openCase.stored(caseId)
  return save(host, { caseId, entries: [...entries.values()], odd })
}

/** Open a saved copy, and say what came of it. */
export async function openCopy(host: Host, file: Blob): Promise<string> {
  try {
    const files = await host.part("files")
    return await files.open(file)
  } catch {
    return "Not opened. The page could not load what opens a copy. Check the connection, then try again. Nothing was changed."
  }
}

async function save(host: Host, whole: Whole): Promise<string> {
  if (!whole.entries.length) return "There is nothing to save yet."
  // A page that can load nothing more must still save; what was typed since was looked at when it was entered.
  const files = await host.part("files").catch(() => undefined)
  try {
    const { texts, said } = files ? await files.readied(whole) : { texts: await textsOf(whole, host.version), said: "" }
    const saved = handOver(texts)
    rememberSaved(host.settings, whole.caseId, { time: Date.now(), entries: whole.entries.length })
    return [saved, said].filter(Boolean).join(" ")
  } catch (error) {
    return `Not saved: ${error instanceof Error ? error.message : "the copy could not be written."} Leave this page open, and try again.`
  }
}

function handOver(texts: readonly string[]): string {
  const names = texts.map((_, place) => caseFileName(new Date(), "", texts.length > 1 ? place + 1 : 0))
  for (const [place, text] of texts.entries()) download(names[place] ?? "", text, "application/json")
  return `Saving a copy as ${names.join(" and ")}.`
}

/** Write a case as the texts of its files. */
export function textsOf({ caseId, entries, odd }: Whole, version: string): Promise<string[]> {
  const { title, opened } = fold(entries, new Map())
  return caseFileTexts({ caseId, title, opened, version, entries, odd })
}
