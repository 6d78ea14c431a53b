/** elements: marks the page where a case is open, so that the room of what is said about it is kept before the first paint. */

import type { OpenCase } from "../../case/open-case.ts"
import type { Settings } from "../host.ts"

/** The name of the setting that tells the next page. */
export const OPEN = "case"

/** Mark the page by what the pages before have told. */
export function markCase(isOpen: boolean) {
  document.documentElement.toggleAttribute("data-case", isOpen)
}

/** Tell the next page whether a case is open. This one stays as it is: what comes now would move what is read. */
export function watchCase(openCase: OpenCase, settings: Settings) {
  let last: string | undefined
  openCase.listen(() => {
    const { keeping, summary } = openCase
    const told = summary?.standing === "open" ? "open" : ""
    if (keeping.is === "loading" || told === last) return
    last = told
    settings.remember(OPEN, told)
  })
}
