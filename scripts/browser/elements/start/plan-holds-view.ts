/** elements: draws what stops or orders a case: stops first, then what waits and whom to tell. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PlannedHold } from "../../plan/holds.ts"
import type { Plan } from "../../plan/plan.ts"
import { change } from "./answers-view.ts"
import { becauseText, countText } from "../../papers/plan-text.ts"
import { pageOf, type View } from "./view.ts"

const KINDS: Readonly<Record<string, string>> = { stop: "Stop", wait: "Wait", "tell-first": "Tell first" }
/** More than these are folded. */
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

/** Draw all stops and, if they are more than a few, fold the rest. */
export function foldedHolds(holds: readonly PlannedHold[], view: View): TemplateResult {
  const stops = holds.filter(({ hold }) => hold.kind === "stop")
  const others = holds.filter(({ hold }) => hold.kind !== "stop")
  if (others.length <= MOST) return holdList(holds, view)
  return html`${holdList(stops, view)}
    <details class="guide-more">
      <summary>${countText(others.length, "more hold")}: what waits, and who has to know first</summary>
      ${holdList(others, view)}
    </details>`
}

function holdList(holds: readonly PlannedHold[], view: View): TemplateResult {
  return html`<ul class="plan-hold-list">
    ${holds.map(one => holdView(one, view))}
  </ul>`
}

function holdView({ hold, because }: PlannedHold, view: View): TemplateResult {
  const [place] = hold.at
  return html`<li class="plan-hold" data-kind=${hold.kind}>
    <p class="plan-hold-kind">${KINDS[hold.kind]}</p>
    <p class="plan-hold-title">${hold.title}</p>
    <p>${hold.do}</p>
    <p><b>Until</b> ${hold.until}.</p>
    <p class="muted">${because.every(({ kind }) => kind === "always") ? "It holds in every ending." : becauseText(because)}</p>
    ${hold.ask === ""
      ? nothing
      : html`<p>
          ${hold.ask}
          <button type="button" class="is-quiet" aria-label=${`Answer: ${hold.ask}`} @click=${() => change(hold.id, view)}>Answer</button>
        </p>`}
    <p class="plan-hold-links">
      ${place ? html`<span>Read on: <a href=${pageOf(view, place.url)}>${place.title}</a></span>` : nothing}
      ${hold.source ? html`<span>Source: <a href=${pageOf(view, hold.source.url)}>${hold.source.title}</a></span>` : nothing}
    </p>
  </li>`
}
