/** elements: lets items step back that the open case or the tab's plan leaves out, and says why. They can still be ticked. */

import type { LeftOut } from "../../case/outline.ts"
import { shownPlan } from "../frame/shown-plan.ts"
import type { Host } from "../host.ts"
import { make, say } from "../make.ts"

const OUT = "is-out"

/** Return what is left out here, on the page of a phase. Until the case is read, the plan that this tab showed last says it. */
export function leftOutOn(list: Element, { openCase, tab }: Host): LeftOut {
  if (!list.closest("[data-kind='phase']")) return []
  const { id, planned, keeping } = openCase
  if (id !== "") return planned?.leftOut ?? []
  const shown = shownPlan(tab)
  return shown && (keeping.is === "loading" || shown.caseId === "") ? shown.leftOut : []
}

/** Let items step back, or come forward again; returns the ids of those that did step back. */
export function stepBack(items: readonly HTMLElement[], leftOut: LeftOut): ReadonlySet<string> {
  const reasons = new Map(leftOut.flatMap(([because, ids]) => ids.map(id => [id, because])))
  const out = new Set<string>()
  for (const item of items) {
    const id = item.dataset["item"] ?? ""
    const because = reasons.get(id)
    item.classList.toggle(OUT, because !== undefined)
    if (because !== undefined) {
      out.add(id)
      say(factOf(item), `Not in your plan: ${because}.`)
    } else item.querySelector(".fact-out")?.remove()
  }
  return out
}

function factOf(item: HTMLElement): Element {
  const known = item.querySelector(".fact-out")
  if (known) return known
  const fact = make("span", { class: "fact fact-out" })
  item.querySelector(".item-facts")?.prepend(fact)
  return fact
}
