/** documents: opens a saved copy into the case on the page. A refusal changes nothing. */

import type { Schema } from "@cfworker/json-schema"

import type { Entry } from "../case/entry.ts"
import { contradiction, type Log } from "../case/merge.ts"
import type { OpenCase } from "../case/open-case.ts"
import { LARGEST, readCaseFile, Refused, type ReadFile } from "./read-case-file.ts"

/** Asks the reader whether to leave the open case for the one in the file. */
export type AskToSwitch = (theirs: ReadFile["case"]) => Promise<boolean>

/** Open a copy and say what came of it. */
export async function openCopy(file: Blob, schema: Schema, ours: OpenCase, askToSwitch: AskToSwitch): Promise<string> {
  try {
    if (file.size > LARGEST) throw new Refused(`The file is larger than ${LARGEST / 1_000_000} MB.`)
    return await taken(readCaseFile(await textOf(file), schema), ours, askToSwitch)
  } catch (error) {
    if (error instanceof Refused) return `Not opened. ${error.message} Nothing was changed.`
    throw error
  }
}

async function textOf(file: Blob): Promise<string> {
  return file.text().catch(() => {
    throw new Refused("The browser could not read the file.")
  })
}

async function taken(theirs: ReadFile, ours: OpenCase, askToSwitch: AskToSwitch): Promise<string> {
  await ours.settled()
  const isSame = theirs.case.id === ours.id
  const known = isSame ? ours.entries : await storedIn(ours, theirs.case.id)
  refuseContradictions(known, theirs.entries)
  if (isSame) return mergedText(await ours.receive([...theirs.entries.values()]))
  if (ours.entries.size && !(await askToSwitch(theirs.case))) return "Not opened. Nothing was changed."
  await ours.switchTo(theirs.case.id, [...known.values(), ...theirs.entries.values()])
  return `Opened the case “${theirs.case.title}”.`
}

async function storedIn(ours: OpenCase, caseId: string): Promise<Log> {
  // Where the browser cannot be read, the case lives in memory, and there is nothing to unite it with.
  return ours.stored(caseId).catch(() => new Map<string, Entry>())
}

function refuseContradictions(known: Log, theirs: Log) {
  const entry = contradiction(known, theirs.values())
  if (!entry) return
  const day = entry.time.slice(0, 10)
  throw new Refused(`The copy and this browser tell different things about one entry of ${day}, so one of them was changed by hand.`)
}

function mergedText(added: number): string {
  if (added === 0) return "Opened the copy. Everything in it was here already."
  return `Opened the copy. ${added} ${added === 1 ? "entry was" : "entries were"} new here.`
}
