/** elements: draws what stops or orders the open case, in short: each hold with what to do, until when, and how it is lifted. */

import { html, nothing, type TemplateResult } from "lit-html"

import { countText } from "../../papers/plan-text.ts"
import type { PlannedHold } from "../../plan/holds.ts"
import { pageAt, type Scene } from "./view.ts"

const KINDS: Readonly<Record<string, string>> = { stop: "Stop", wait: "Wait", "tell-first": "Tell first" }
/** So many that are no stops stand unfolded. */
const MOST = 1

/** Draw the holds that stand for certain. */
export function holdsView(scene: Scene): TemplateResult | typeof nothing {
  const standing = scene.plan.holds.filter(({ isCertain, yieldsTo }) => isCertain && !yieldsTo.length)
  if (!standing.length) return nothing
  const stops = standing.filter(({ hold }) => hold.kind === "stop").length
  const [first, rest] = [standing.slice(0, stops || MOST), standing.slice(stops || MOST)]
  return html`<section class="desk-part" aria-labelledby="desk-holds">
    <h3 id="desk-holds">Before anything else</h3>
    ${listOf(first, scene)}
    ${rest.length
      ? html`<details class="guide-more">
          <summary>${countText(rest.length, "more hold")}</summary>
          ${listOf(rest, scene)}
        </details>`
      : nothing}
  </section>`
}

function listOf(holds: readonly PlannedHold[], scene: Scene): TemplateResult {
  return html`<ul class="plan-hold-list">
    ${holds.map(({ hold }) => {
      const [place] = hold.at
      return html`<li class="plan-hold" data-kind=${hold.kind}>
        <p class="plan-hold-kind">${KINDS[hold.kind]}</p>
        <p class="plan-hold-title">${hold.title}</p>
        <p>${hold.do} <b>Until</b> ${hold.until}.</p>
        <p class="plan-hold-links">
          ${place ? html`<span>Read on: <a href=${pageAt(scene, place.url)}>${place.title}</a></span>` : nothing}
          ${hold.ask === "" ? nothing : html`<span><a href=${`#facts/${hold.id}`}>${hold.ask}</a></span>`}
        </p>
      </li>`
    })}
  </ul>`
}
