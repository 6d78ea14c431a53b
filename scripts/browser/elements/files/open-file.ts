/** elements: opens a saved copy: reads it, shows what differs, and does what the reader chooses. A refusal changes nothing. */

import type { Entry } from "../../case/entry.ts"
import { randomText } from "../../case/id.ts"
import { naming } from "../../case/kinds/case-named.ts"
import { merge, type Entries } from "../../case/merge.ts"
import { idsAsNames, namesIn } from "../../case/names.ts"
import { retiredOf } from "../../case/retired.ts"
import { entriesText, type Telling } from "../../papers/file/difference-text.ts"
import { differencesOf, type Differences } from "../../papers/file/differences.ts"
import { areAnswers } from "../../papers/client/read-answers.ts"
import { readCaseFile, Refused, type CaseCopy } from "../../papers/file/read.ts"
import type { Host } from "../host.ts"
import { wholeLibrary } from "../plan-library.ts"
import { Unlockable } from "./locking.ts"
import { rememberSaved } from "./saved.ts"
import { openAnswers } from "./open-answers.ts"
import { askAboutOther, askAboutSame, askToJoin } from "./preview.ts"
import { textOfFile } from "./text-of-file.ts"
import { askToUnlock } from "./unlock-dialog.ts"

/** How the reader is asked. */
export interface Asking {
  readonly unlock: typeof askToUnlock
  readonly same: typeof askAboutSame
  readonly other: typeof askAboutOther
  readonly join: typeof askToJoin
}

/** A page, and how it asks. */
interface Opening {
  readonly host: Host
  readonly asking: Asking
}

const DIALOGS: Asking = { unlock: askToUnlock, same: askAboutSame, other: askAboutOther, join: askToJoin }
const NOT_OPENED = "Not opened. Nothing was changed."

/** Open a copy, and say what came of it. */
export async function openFile(host: Host, file: Blob, asking = DIALOGS): Promise<string> {
  try {
    const text = await textOfFile(host, file, asking.unlock)
    if (text === undefined) return NOT_OPENED
    if (areAnswers(text)) return await openAnswers(host, text)
    const copy = await readCaseFile(text)
    await host.openCase.settled()
    return copy.caseId === host.openCase.id ? await openSame({ host, asking }, copy) : await openOther({ host, asking }, copy)
  } catch (error) {
    if (error instanceof Refused || error instanceof Unlockable) return `Not opened. ${error.message} Nothing was changed.`
    throw error
  }
}

/** A copy of the case that is open. */
async function openSame({ host, asking }: Opening, copy: CaseCopy): Promise<string> {
  const differences = await compared(host, host.openCase.entries, copy)
  const { taken, forged, withheld, odd } = differences
  if (!taken.length && !forged.length && !withheld.length && !odd.length) return "Opened the copy. Everything in it was here already."
  const act = await asking.same(differences, await tellingOf(host, differences), copy)
  if (act === "take") return take(host, differences)
  if (act === "beside") return openBeside(host, copy, differences)
  return NOT_OPENED
}

/** A copy of another case. */
async function openOther(opening: Opening, copy: CaseCopy): Promise<string> {
  const { host, asking } = opening
  const { openCase } = host
  const known = await storedIn(host, copy.caseId)
  const differences = await compared(host, known, copy)
  const isPlain = !copy.isCut && !differences.withheld.length && !differences.odd.length
  const act = openCase.entries.size || !isPlain ? await asking.other(host, differences, await tellingOf(host, differences), copy) : "open"
  if (act === "join") return join(opening, copy)
  if (act !== "open") return NOT_OPENED
  await openCase.switchTo(copy.caseId, merge(known, differences.taken).values(), differences.odd)
  rememberFile(host, differences)
  return `Opened the case “${differences.united.title}”.`
}

async function take(host: Host, differences: Differences): Promise<string> {
  const count = await host.openCase.receive(differences.taken, differences.odd)
  rememberFile(host, differences)
  return `Opened the copy. ${entriesText(count)} ${count === 1 ? "was" : "were"} new here.`
}

/** A file that holds everything which is here is a copy of it. */
function rememberFile({ openCase, settings }: Host, { alone }: Differences) {
  if (alone === 0) rememberSaved(settings, openCase.id, { time: Date.now(), entries: openCase.entries.size })
}

/** Open what a copy says as a case of its own, which never unites with this one by itself. */
async function openBeside({ openCase }: Host, copy: CaseCopy, { withheld, odd, united }: Differences): Promise<string> {
  const secret = new Set(withheld.map(({ entry }) => entry.id))
  const caseId = `case-${randomText(16)}`
  const title = `${united.title} (from a file)`
  await openCase.switchTo(caseId, copy.entries.filter(({ id }) => !secret.has(id)), odd)
  await openCase.add(naming(caseId, title.slice(-200)))
  return `Opened the case “${title}”. The case before stays kept in this browser.`
}

/** Put the case in a copy into the open one, once the reader has seen what that means. */
async function join({ host, asking }: Opening, copy: CaseCopy): Promise<string> {
  const { openCase } = host
  const differences = await compared(host, openCase.entries, copy)
  if ((openCase.state.practice === undefined) !== (differences.united.practice === undefined)) {
    throw new Refused("One of the two is a practice case, and practice never mixes with what is real.")
  }
  if ((await asking.join(differences, await tellingOf(host, differences), copy)) !== "take") return NOT_OPENED
  const { title } = openCase.state
  const said = await take(host, differences)
  if (openCase.state.title !== title) await openCase.add(naming(openCase.id, title))
  return said.replace("Opened the copy.", "Put both cases together.")
}

async function compared(host: Host, ours: Entries, copy: CaseCopy): Promise<Differences> {
  // Without the retired ids, nothing is missing but the ticks on them.
  const retired = await host.data("retired").catch(() => [])
  const known = new Set(host.openCase.odd.map(({ id }) => id))
  return differencesOf(ours, { ...copy, odd: copy.odd.filter(({ id }) => !known.has(id)) }, retiredOf(retired))
}

async function storedIn({ openCase }: Host, caseId: string): Promise<Entries> {
  // Where the browser cannot be read, the case lives in memory, and there is nothing to unite it with.
  return openCase.stored(caseId).then(({ entries }) => entries, () => new Map<string, Entry>())
}

async function tellingOf(host: Host, { united, news }: Differences): Promise<Telling> {
  const entries = new Map([...host.openCase.entries, ...news.map(entry => [entry.id, entry] as const)])
  const names = await wholeLibrary(host).then(library => namesIn(library, united, entries), () => idsAsNames(entries))
  return { names, device: host.openCase.device }
}
