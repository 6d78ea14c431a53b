/** elements: saves the open case as a file, and opens one. Works from file:// and under the content policy. */

import { caseFileName, caseFileSink } from "../../papers/case-file.ts"
import { download } from "../download.ts"
import type { Host } from "../host.ts"

/** Save a copy of the open case, and say so. */
export function saveCopy({ openCase, version }: Host): string {
  if (!openCase.entries.size) return "There is nothing to save yet."
  const name = caseFileName(new Date())
  void caseFileSink(version, text => download(name, text, "application/json")).append(openCase.id, [...openCase.entries.values()])
  return `Saving a copy as ${name}.`
}

/** Open a saved copy, and say what came of it. */
export async function openCopy(host: Host, file: Blob): Promise<string> {
  try {
    const open = await host.part("files")
    return await open(file, () => saveCopy(host))
  } catch {
    return "Not opened. The page could not load what opens a copy. Check the connection, then try again. Nothing was changed."
  }
}
