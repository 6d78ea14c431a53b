/** elements: marks the page where there is a case, so that the room of what is said about it is kept before the first paint. */

import type { OpenCase } from "../../case/open-case.ts"
import type { Summary } from "../../case/summary.ts"
import type { Settings } from "../host.ts"

/** The name of the setting that tells the next page. */
export const OPEN = "case"

/** Mark the page by what the pages before have told: "open", "closed", or nothing where there is no case. */
export function markCase(told: string) {
  if (told) document.documentElement.dataset["case"] = told
}

/** Tell the next page whether there is a case, and whether it is open. This one stays as it is: what comes now would move what is read. */
export function watchCase(openCase: OpenCase, settings: Settings) {
  let last: string | undefined
  openCase.listen(() => {
    const { keeping, summary } = openCase
    const told = summary ? toldOf(summary) : ""
    if (keeping.is === "loading" || told === last) return
    last = told
    settings.remember(OPEN, told)
  })
}

/** No page has room for a closed case but the desk, which then does not say that there is none. */
function toldOf({ standing }: Summary): string {
  return standing === "open" ? "open" : "closed"
}
