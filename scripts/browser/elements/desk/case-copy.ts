/** elements: saves a copy of any case of this browser, as it is kept. */

import { caseFileName, caseFileSink } from "../../papers/case-file.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"

/** Save a copy of a case. */
export async function saveCopyOf({ openCase, version }: Host, caseId: string): Promise<void> {
  const entries = caseId === openCase.id ? openCase.entries : await openCase.stored(caseId)
  const name = caseFileName(new Date())
  await caseFileSink(version, text => download(name, text, "application/json")).append(caseId, [...entries.values()])
}
