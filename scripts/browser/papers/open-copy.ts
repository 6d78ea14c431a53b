/** papers: opens a saved copy into the case on the page. A refusal changes nothing. */

import type { Schema } from "@cfworker/json-schema"

import type { Source } from "../case/carrier.ts"
import type { Entry } from "../case/entry.ts"
import { fold } from "../case/fold.ts"
import { lineOf } from "../case/kinds/registry-lines.ts"
import { contradiction, type Entries } from "../case/merge.ts"
import { idsAsNames } from "../case/names.ts"
import type { OpenCase } from "../case/open-case.ts"
import { sortOut } from "../case/record.ts"
import type { State } from "../case/state.ts"
import { caseFileSource, LARGEST, Refused } from "./read-case-file.ts"

/** Asks the reader whether to leave the open case for the one in the copy. */
export type AskToSwitch = (theirs: State) => Promise<boolean>

/** Open a copy and say what came of it. */
export async function openCopy(file: Blob, schema: Schema, ours: OpenCase, askToSwitch: AskToSwitch): Promise<string> {
  try {
    if (file.size > LARGEST) throw new Refused(`The file is larger than ${LARGEST / 1_000_000} MB.`)
    return await openFrom(caseFileSource(await textOf(file), schema), ours, askToSwitch)
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

async function openFrom(source: Source, ours: OpenCase, askToSwitch: AskToSwitch): Promise<string> {
  const [caseId = ""] = await source.list()
  const theirs = sortOut(await source.read(caseId)).entries
  await ours.settled()
  const isSame = caseId === ours.id
  const known = isSame ? ours.entries : await storedIn(ours, caseId)
  refuseContradictions(known, theirs)
  if (isSame) return mergedText(await ours.receive(theirs))
  const state = fold(theirs, new Map())
  if (ours.entries.size && !(await askToSwitch(state))) return "Not opened. Nothing was changed."
  await ours.switchTo(caseId, [...known.values(), ...theirs])
  return `Opened the case “${state.title}”.`
}

async function storedIn(ours: OpenCase, caseId: string): Promise<Entries> {
  // Where the browser cannot be read, the case lives in memory, and there is nothing to unite it with.
  return ours.stored(caseId).catch(() => new Map<string, Entry>())
}

function refuseContradictions(known: Entries, theirs: readonly Entry[]) {
  const entry = contradiction(known, theirs)
  if (!entry) return
  const [day, line] = [entry.time.slice(0, 10), lineOf(entry, idsAsNames(known))]
  throw new Refused(`The copy and this browser tell different things about one entry of ${day} (in the copy: ${line}), so one of them was changed by hand.`)
}

function mergedText(added: number): string {
  if (added === 0) return "Opened the copy. Everything in it was here already."
  return `Opened the copy. ${added} ${added === 1 ? "entry was" : "entries were"} new here.`
}
