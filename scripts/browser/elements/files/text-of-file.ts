/** elements: reads the text of a saved copy, and asks for the passphrase of one that is locked. */

import { LARGEST_FILE } from "../../case/limits.ts"
import { lockKindOf } from "../../papers/file/locked.ts"
import { Refused } from "../../papers/file/read.ts"
import type { Host } from "../host.ts"
import { askToUnlock } from "./unlock-dialog.ts"

/** Read the text of a file; undefined if it is locked and the reader gave up. Throws Refused. */
export async function textOfFile(host: Host, file: Blob, unlock = askToUnlock): Promise<string | undefined> {
  if (file.size > LARGEST_FILE) throw new Refused(`The file is larger than ${LARGEST_FILE / 1_000_000} MB.`)
  const kind = await lockKindOf(file).catch(unreadable)
  if (kind === "open") return file.text().catch(unreadable)
  if (kind === "passphrase") return unlock(host, file)
  throw new Refused(kind === "other" ? "The file is locked with a key, and this page opens files that are locked with a passphrase." : "The file is locked in a way that would stop this page for minutes. Unlock it with the age tool first.")
}

function unreadable(): never {
  throw new Refused("The browser could not read the file.")
}
