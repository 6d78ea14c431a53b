/** elements: gives the reader a file. Works from file:// and under the content policy. */

import { caseFileName, caseFileText } from "../documents/case-file.ts"
import { make } from "./make.ts"
import { page } from "./page.ts"

/** Save the open case as a file; returns its name. */
export function saveCopy(): string {
  const name = caseFileName(new Date())
  download(name, caseFileText(page.openCase, page.version))
  return name
}

function download(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  const link = make("a", { href: url, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
