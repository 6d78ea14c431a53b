/** elements: draws the quiet screen of a safe route: what to do now, what stops, and where to read on. No plan of the normal kind. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Clause, Hold, PlanEnding } from "../../contract.ts"
import { joined } from "../../plan/wording.ts"
import { change, told } from "./answers-view.ts"
import { INITIATOR, REASON } from "./flow.ts"
import { holdView } from "./plan-holds-view.ts"
import { pageOf, type View } from "./view.ts"

/** Draw the screen. */
export function safeView(ending: PlanEnding, view: View): TemplateResult {
  const holds = view.library.holds.filter(({ applies }) => applies.some(clause => isAbout(clause, ending.id)))
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
    ${holds.length ? html`<h3>What stops until it is safe</h3>${holdsView(holds, ending, view)}` : nothing}
    ${own.length ? html`<h3>What belongs to this ending alone</h3>${itemsView(own, view)}` : nothing}
    ${told(view, [INITIATOR, REASON])}
  </section>`
}

/** Tell whether a clause names the reason. */
function isAbout({ facet, answers, barred }: Clause, reason: string): boolean {
  return facet === REASON && !barred && answers.includes(reason)
}

/** Draw the holds of the route. The page that they lead to is the one that the screen leads to anyway. */
function holdsView(holds: View["library"]["holds"], ending: PlanEnding, view: View): TemplateResult {
  const elsewhere = (hold: Hold) => ({ ...hold, read_on: hold.read_on?.url.startsWith(ending.url) === true ? null : hold.read_on })
  return html`<ul class="plan-hold-list">
    ${holds.map(
      hold => html`<li class="plan-hold" data-kind=${hold.kind}>
        ${holdView(elsewhere(hold), view)}
        <p class="muted">${whereText(hold.applies, view)}</p>
      </li>`,
    )}
  </ul>`
}

/** Say where a hold of the route stands: nobody is asked anything more here, so the reader judges. */
function whereText(applies: readonly Clause[], { library }: View): string {
  const others = applies.filter(({ facet, barred }) => facet !== REASON && !barred)
  const words = others.map(({ facet, answers }) => {
    const known = library.facets.find(({ id }) => id === facet)?.answers ?? []
    return known.filter(({ id }) => answers.includes(id)).map(answer => answer.because).join(", or ")
  })
  return words.length ? `Only if ${joined(words)}.` : ""
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
