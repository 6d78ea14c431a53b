/** elements: draws what stops or orders a case: stops first, then what waits and whom to tell. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Hold } from "../../contract.ts"
import type { PlannedHold } from "../../plan/holds.ts"
import type { Plan } from "../../plan/plan.ts"
import { change } from "./answers-view.ts"
import { becauseText, countText } from "../../papers/plan-text.ts"
import { pageOf, type View } from "./view.ts"

const KINDS: Readonly<Record<string, string>> = { stop: "Stop", wait: "Wait", "tell-first": "Tell first" }
/** So many that are no stops stand unfolded. */
const MOST = 3

/** Draw the holds of a plan: those that stand, and folded those that could. */
export function planHoldsView({ holds }: Plan, view: View): TemplateResult | typeof nothing {
  const standing = holds.filter(({ isCertain }) => isCertain)
  const possible = holds.filter(({ isCertain }) => !isCertain)
  if (!holds.length) return nothing
  return html`<section class="plan-holds" aria-labelledby="plan-holds">
    <h3 id="plan-holds">${standing.length ? "Before anything else" : "Nothing is known to stop you"}</h3>
    ${foldedHolds(standing, view)}
    ${possible.length
      ? html`<details class="guide-more plan-possible">
          <summary>Could hold, until more is answered (${possible.length})</summary>
          ${holdList(possible, view)}
        </details>`
      : nothing}
  </section>`
}

/** Draw all stops and a few others, and fold the rest. */
function foldedHolds(holds: readonly PlannedHold[], view: View): TemplateResult {
  const stops = holds.filter(({ hold }) => hold.kind === "stop").length
  const [first, rest] = [holds.slice(0, stops + MOST), holds.slice(stops + MOST)]
  return html`${holdList(first, view)}
  ${rest.length
    ? html`<details class="guide-more">
        <summary>${countText(rest.length, "more hold")}</summary>
        ${holdList(rest, view)}
      </details>`
    : nothing}`
}

function holdList(holds: readonly PlannedHold[], view: View): TemplateResult {
  return html`<ul class="plan-hold-list">
    ${holds.map(({ hold, because }) => html`<li class="plan-hold" data-kind=${hold.kind}>${holdView(hold, view)}${whyView(hold, because, view)}</li>`)}
  </ul>`
}

/** Draw what a hold asks for, and where it comes from. */
export function holdView(hold: Hold, view: View): TemplateResult {
  const place = hold.read_on
  return html`<p class="plan-hold-kind">${KINDS[hold.kind]}</p>
    <p class="plan-hold-title">${hold.title}</p>
    <p>${hold.do}</p>
    <p><b>Until</b> ${hold.until}.</p>
    <p class="plan-hold-links">
      ${place ? html`<span>Read on: <a href=${pageOf(view, place.url)}>${place.title}</a></span>` : nothing}
      ${hold.source ? html`<span>Source: <a href=${pageOf(view, hold.source.url)}>${hold.source.title}</a></span>` : nothing}
    </p>`
}

/** Say why a hold is there, and ask what can lift it. */
function whyView(hold: Hold, because: PlannedHold["because"], view: View): TemplateResult {
  const always = because.every(({ kind }) => kind === "always")
  return html`<p class="muted">${always ? "It holds in every ending." : becauseText(because)}</p>
    ${hold.ask === ""
      ? nothing
      : html`<p>
          ${hold.ask}
          <button type="button" class="is-quiet" aria-label=${`Answer: ${hold.ask}`} @click=${() => change(hold.id, view)}>Answer</button>
        </p>`}`
}
