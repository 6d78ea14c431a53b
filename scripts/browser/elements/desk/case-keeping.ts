/** elements: what can be done with a whole case of the list: archive it, open it again, delete it after a copy was offered. */

import { archiving } from "../../case/kinds/case-archived.ts"
import { reopening } from "../../case/kinds/case-reopened.ts"
import type { Summary } from "../../case/summary.ts"
import { ask } from "../ask.ts"
import type { Host } from "../host.ts"
import { saveCopyOf } from "../files/copies.ts"
import { forgetSaved } from "../files/saved.ts"

const FAILED = "This did not work: the browser does not let its storage be changed now. Try again."

/** Put a case away; returns what came of it. */
export function archive({ openCase }: Host, { id, title }: Summary): Promise<string> {
  return attempt(async () => {
    await openCase.addTo(id, archiving(id))
    return `“${title}” is in the archive.`
  })
}

/** Open a case again; returns what came of it. */
export function reopen({ openCase }: Host, { id, title }: Summary): Promise<string> {
  return attempt(async () => {
    await openCase.addTo(id, reopening(id, ""))
    return `“${title}” is open again.`
  })
}

/** Ask, offer a copy, and delete a case for good; returns what came of it. */
export async function remove(host: Host, { id, title, isPractice }: Summary): Promise<string> {
  const answer = await ask({
    title: "Delete this case?",
    paragraphs: [
      `“${title}”${isPractice ? ", a practice case," : ""} is deleted from this browser for good, with all that was said and done in it.`,
      "A copy that you save now can bring it back. Copies that others have stay with them.",
    ],
    choices: [
      ["delete", "Delete it for good"],
      ["save", "Save a copy first"],
      ["keep", "Keep it"],
    ],
    aside: { save: () => void saveCopyOf(host, id) },
  })
  if (answer !== "delete") return "Nothing was deleted."
  return attempt(async () => {
    await host.openCase.drop(id)
    forgetSaved(host.settings, id)
    return `“${title}” is deleted.`
  })
}

/** Ask, offer copies, and delete everything that this browser keeps; returns what came of it. */
export async function wipe(host: Host): Promise<string> {
  const cases = await host.openCase.cases().catch(() => [])
  const answer = await ask({
    title: "Wipe this device?",
    paragraphs: [
      `${cases.length === 1 ? "The case" : `All ${cases.length} cases`} in this browser and your name are deleted for good, practice and training too.`,
      "What the first edition of this site kept here goes, too. Other copies of the site at this address share it, and lose it with this one.",
      "Save a copy of each first, if you or a colleague still need it. Copies that others have stay with them.",
    ],
    choices: [
      ["wipe", "Wipe it all"],
      ["save", "Save a copy of each first"],
      ["keep", "Keep everything"],
    ],
    aside: { save: () => void saveCopies(host, cases) },
  })
  if (answer !== "wipe") return "Nothing was deleted."
  return attempt(async () => {
    await host.openCase.wipe()
    await host.notes().wipe()
    host.settings.forgetAll()
    host.tab.forgetAll()
    return "This browser keeps no case any more."
  })
}

/** One after another: a browser asks before it takes several files at once. */
async function saveCopies(host: Host, cases: readonly Summary[]) {
  for (const { id } of cases) await saveCopyOf(host, id)
}

async function attempt(act: () => Promise<string>): Promise<string> {
  return act().catch(() => FAILED)
}
