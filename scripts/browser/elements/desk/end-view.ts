/** elements: near the last day, the view Now leads to the receipt, then to the looks afterwards and to closing. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { State } from "../../case/state.ts"
import { nextRound } from "../../papers/closing/looks.ts"
import { readDay } from "../../plan/days.ts"
import type { Scene } from "./view.ts"

const RECEIPT_FROM = 14

type Link = readonly [address: string, words: string]

/** Draw it; nothing while the end is far or not known. */
export function endView(scene: Scene): TemplateResult | typeof nothing {
  const links = linksOf(scene)
  if (!links.length) return nothing
  return html`<section class="desk-part" aria-labelledby="desk-end">
    <h3 id="desk-end">Towards the end</h3>
    <ul class="desk-lines">${links.map(([address, words]) => html`<li><a href=${address}>${words}</a></li>`)}</ul>
  </section>`
}

/** Return where to go, by address. */
export function linksOf({ state, today }: Pick<Scene, "state" | "today">): readonly Link[] {
  const last = readDay(state.dates.get("last_day") ?? "")
  if (last === undefined || today < last - RECEIPT_FROM) return []
  const isSigned = state.answered.some(({ about }) => about === "receipt")
  const receipt: Link = ["#client/receipt", "Make the receipt for the client"]
  return [...(isSigned ? [] : [receipt]), ...lookLinks(state, today - last), ...closeLinks(state, today - last)]
}

function lookLinks(state: State, after: number): readonly Link[] {
  const round = nextRound(state)
  return round === undefined || after < round ? [] : [[`#look/${round}`, `Look again after ${round} days`]]
}

function closeLinks({ standing }: State, after: number): readonly Link[] {
  return standing === "open" && after >= 0 ? [["#close", "Close the case"]] : []
}
