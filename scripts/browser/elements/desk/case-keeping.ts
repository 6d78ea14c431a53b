/** elements: what can be done with a whole case of the list: archive it, open it again, delete it after a copy was offered. */

import { archiving } from "../../case/kinds/case-archived.ts"
import { reopening } from "../../case/kinds/case-reopened.ts"
import type { Summary } from "../../case/summary.ts"
import { ask } from "../ask.ts"
import type { Host } from "../host.ts"
import { saveCopyOf } from "./case-copy.ts"

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
    return `“${title}” is deleted.`
  })
}

async function attempt(act: () => Promise<string>): Promise<string> {
  return act().catch(() => FAILED)
}
