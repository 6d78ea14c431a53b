/** elements: hands a file to the reader. */

import { make } from "./make.ts"

/** Hand something to the reader as a file of a type. Works from file:// and under the content policy. */
export function download(name: string, content: BlobPart, type: string) {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = make("a", { href: url, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
