/** elements: opens everything that is folded while the page is printed, and says on paper which day it is and, if the reader wants, whose case. */

import type { OpenCase } from "../../case/open-case.ts"
import type { Settings } from "../host.ts"
import { make } from "../make.ts"
import { printedText, PRINT_NAME } from "./printed-text.ts"

/** Watch for printing; what the reader had folded is folded again afterwards. */
export function watchPrinting(openCase: OpenCase, settings: Settings) {
  let opened: HTMLDetailsElement[] = []
  const line = make("p", { class: "printed" })
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")]
    for (const details of opened) details.open = true
    line.textContent = printedText(new Date(), openCase.summary, settings.recall(PRINT_NAME) !== "")
    document.querySelector("#content")?.prepend(line)
  })
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false
    opened = []
    line.remove()
  })
}
