/** elements: draws the answers that are "Not sure": each is worth turning into one, because it counts as the cautious answer. */

import { html, nothing, type TemplateResult } from "lit-html"

import { NOT_SURE } from "../../plan/given.ts"
import type { Scene } from "./view.ts"

/** Draw them as links to their questions; nothing where there is no doubt. */
export function doubtsView({ state, library }: Scene): TemplateResult | typeof nothing {
  const doubts = [...state.answers].filter(([, answers]) => answers.includes(NOT_SURE)).flatMap(([id]) => questionOf(id, library) ?? [])
  if (!doubts.length) return nothing
  const count = doubts.length === 1 ? "One answer is “Not sure”, and counts as the cautious one. Find it out:" : `${doubts.length} answers are “Not sure”, and count as the cautious ones. Find them out:`
  return html`<p class="facts-doubts">${count} ${doubts.map(({ id, ask }, place) => html`${place ? ", " : ""}<a href=${`#facts/${id}`}>${ask}</a>`)}</p>`
}

function questionOf(id: string, { facets, holds, floors }: Scene["library"]): { id: string; ask: string } | undefined {
  const ask = [...facets, ...floors].find(one => one.id === id)?.question ?? holds.find(hold => hold.id === id)?.ask
  return ask === undefined ? undefined : { id, ask }
}
