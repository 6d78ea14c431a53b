/** elements: reads from the page what the scorecard goes by: its lines, its limits, and what beats every score. */

import type { Band, Criterion, Scoring } from "../../plan/scorecard.ts"

/** What beats every score, as a box on the page. */
export interface StopBox {
  readonly id: string
  readonly title: string
  readonly box: HTMLInputElement
}

/** Read the lines and the limits. */
export function scoringOn(card: HTMLElement): Scoring {
  return {
    criteria: all(card, "[data-criterion]").map(criterionOf),
    bands: all(document, "[data-band]").map(bandOf),
    highest: numberOf(card, "highest"),
    talkOver: numberOf(card, "talkOver"),
  }
}

/** Find the boxes of what beats every score. */
export function stopBoxes(): StopBox[] {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-stop]")]
  return boxes.map(box => ({ id: box.dataset["stop"] ?? "", title: box.labels?.[0]?.textContent?.trim() ?? "", box }))
}

/** Return a copy of what the page says to do where a stop or a band is reached, links included. */
export function whatToDo(place: Element | null): Node[] {
  return [...(place?.cloneNode(true).childNodes ?? [])]
}

/** Find what the page says to do for a stop. */
export function doOfStop({ box }: StopBox): Element | null {
  return document.querySelector(`#${CSS.escape(box.id)}-do`)
}

/** Find what the page says to do for a band. */
export function doOfBand({ id }: Band): Element | null {
  return document.querySelector(`[data-band="${CSS.escape(id)}"] .band-do`)
}

function criterionOf(line: HTMLElement): Criterion {
  const { criterion: id = "", title = "", atZero = "" } = line.dataset
  return { id, title, weight: numberOf(line, "weight"), atZero }
}

function bandOf(row: HTMLElement): Band {
  const { band: id = "", title = "" } = row.dataset
  return { id, title, least: numberOf(row, "least") }
}

function all(inside: ParentNode, selector: string): HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(selector)]
}

function numberOf({ dataset }: HTMLElement, name: string): number {
  return Number(dataset[name] ?? Number.NaN)
}
