/** elements: draws what stops or orders the open case: stops with what to do, the others in a line, each with until when. */

import { html, nothing, type TemplateResult } from "lit-html"

import { countText } from "../../papers/plan-text.ts"
import type { PlannedHold } from "../../plan/holds.ts"
import { pageAt, type Scene } from "./view.ts"

const KINDS: Readonly<Record<string, string>> = { stop: "Stop", wait: "Wait", "tell-first": "Tell first" }
/** So many that are no stops stand unfolded. */
const MOST = 2

/** Draw the holds that stand for certain. */
export function holdsView(scene: Scene): TemplateResult | typeof nothing {
  const standing = scene.plan.holds.filter(({ isCertain, yieldsTo }) => isCertain && !yieldsTo.length)
  if (!standing.length) return nothing
  const stops = standing.filter(({ hold }) => hold.kind === "stop").length
  const [first, rest] = [standing.slice(0, stops + MOST), standing.slice(stops + MOST)]
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
  return html`<ul class="desk-holds">
    ${holds.map(planned => holdView(planned, scene))}
  </ul>`
}

function holdView({ hold }: PlannedHold, scene: Scene): TemplateResult {
  const place = hold.read_on
  const title = place ? html`<a href=${pageAt(scene, place.url)}>${hold.title}</a>` : hold.title
  return html`<li data-kind=${hold.kind}>
    <p><b>${KINDS[hold.kind]}:</b> ${title}</p>
    ${hold.kind === "stop" ? html`<p>${hold.do}</p>` : nothing}
    <p class="muted">Until ${hold.until}. ${hold.ask === "" ? nothing : html`<a href=${`#facts/${hold.id}`}>Is it so?<span class="unseen"> ${hold.ask}</span></a>`}</p>
  </li>`
}
