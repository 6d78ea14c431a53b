/** elements: reads which retired ids the items of this page replace. */

import type { Retired } from "../case/retired.ts"

/** Read `data-was="ACC-09 ACC-11"` of each item: ticks on these ids count for it. */
export function retiredOnPage(): Retired {
  const retired = new Map<string, string[]>()
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-item][data-was]")) {
    for (const was of dataset["was"]!.split(" ").filter(Boolean)) {
      retired.set(was, [...(retired.get(was) ?? []), dataset["item"]!])
    }
  }
  return retired
}
