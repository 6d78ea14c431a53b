/** elements: draws the quiet screen of a safe route: what to do now, what stops, and where to read on. No plan of the normal kind. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PlanEnding } from "../../contract.ts"
import { change, told } from "./answers-view.ts"
import { REASON } from "./flow.ts"
import { foldedHolds } from "./plan-holds-view.ts"
import { pageOf, type View } from "./view.ts"

/** Draw the screen. */
export function safeView(ending: PlanEnding, view: View): TemplateResult {
  const plan = view.planOf(view.state)
  const holds = plan.holds.filter(({ isCertain }) => isCertain)
  const own = view.library.items.filter(({ id }) => id.startsWith(`${ending.id}-`))
  return html`<section class="guide-safe" aria-labelledby="guide-heading">
    <a class="quick-exit" href="about:blank" rel="noreferrer">Leave this page</a>
    <h2 id="guide-heading" tabindex="-1">${ending.title}</h2>
    <div class="first-step">
      <p class="first-step-word">Do this first</p>
      <p class="first-step-text">${ending.first_step}</p>
    </div>
    <p class="guide-buttons">
      <a class="button is-main" href=${pageOf(view, ending.url)}>What to do, what to say, whom to call</a>
      <button type="button" @click=${() => change(REASON, view)}>Back</button>
    </p>
    ${holds.length ? html`<h3>What stops until it is safe</h3>${foldedHolds(holds, view)}` : nothing}
    ${own.length ? html`<h3>What belongs to this ending alone</h3>${itemsView(own, view)}` : nothing}
    ${told(view)}
  </section>`
}

function itemsView(items: View["library"]["items"], view: View): TemplateResult {
  const roleOf = (id: string) => view.library.roles.find(role => role.id === id)?.name ?? id
  return html`<ul class="plan-lines">
    ${items.map(
      ({ text, url, owner, id }) => html`<li class="plan-line">
        <a class="plan-text" href=${pageOf(view, url)}>${text}</a>
        <p class="plan-facts"><span>${roleOf(owner)}</span><span class="code">${id}</span></p>
      </li>`,
    )}
  </ul>`
}
