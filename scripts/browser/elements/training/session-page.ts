/** elements: reads from its page what a training session can be made of. */

import type { Unit } from "../../papers/session.ts"

/** People who begin with the same lessons. */
export interface Group {
  readonly name: string
  readonly units: readonly Unit[]
}

/** Read the lessons and plays that the page lists. */
export function unitsOn(page: ParentNode): readonly Unit[] {
  return [...page.querySelectorAll<HTMLElement>("[data-unit]")].map(unitOn)
}

/** Read the groups, each with its units in their order; a unit that is not on the page is left out. */
export function groupsOn(element: Element, units: readonly Unit[]): readonly Group[] {
  return [...element.querySelectorAll<HTMLDataElement>("data[data-group]")].map(group => {
    const ids = group.value.split(" ")
    return { name: group.dataset["group"] ?? "", units: ids.flatMap(id => units.find(unit => unit.id === id) ?? []) }
  })
}

function unitOn(row: HTMLElement): Unit {
  const { unit = "", minutes = "0", kind = "" } = row.dataset
  const link = row.querySelector<HTMLAnchorElement>(".unit-link")
  return {
    id: unit,
    title: link?.textContent ?? "",
    minutes: Number(minutes),
    url: link?.href ?? "",
    isPlay: kind === "play",
    hasCards: row.dataset["cards"] !== undefined,
    steps: [...row.querySelectorAll<HTMLElement>("ol > li")].map(step => ({ title: (step.textContent ?? "").replace(/ \(\d+\)$/u, ""), minutes: Number(step.dataset["minutes"]) })),
    sheets: [...row.querySelectorAll<HTMLAnchorElement>(".unit-paper a")].map(({ href, textContent }) => ({ href, words: textContent ?? "" })),
  }
}
