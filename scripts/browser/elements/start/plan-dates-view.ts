/** elements: draws the dates that a plan hangs on: the last day and what speaks against it, notice and its floors. */

import { html, nothing, type TemplateResult } from "lit-html"

import { dayText, isoText } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"
import { difference } from "../../plan/what-if.ts"
import { change } from "./answers-view.ts"
import { CALENDAR, CONTRACT_NOTICE } from "./fields.ts"
import { LAST_DAY } from "./flow.ts"
import { withLastDay } from "./guide-state.ts"
import { dayAndDistanceText, differenceText } from "../../papers/plan-text.ts"
import { pageOf, type View } from "./view.ts"

/** Draw what is good and bad about the last day, with better ones. */
export function lastDayView({ anchors, advice }: Plan, view: View): TemplateResult {
  const { day, isGiven } = anchors.E
  return html`<section class="plan-dates" aria-labelledby="plan-last-day">
    <h3 id="plan-last-day">The last day</h3>
    <p>
      ${dayAndDistanceText(day, view.today)}.
      ${isGiven ? nothing : html`It is not known yet, so the plan takes this one.`}
      <button type="button" class="is-quiet" @click=${() => change(LAST_DAY, view)}>${isGiven ? "Change" : "Give the day"}</button>
    </p>
    ${advice.objections.length
      ? html`<ul class="plan-objections">
          ${advice.objections.map(({ text }) => html`<li>${text}</li>`)}
        </ul>`
      : nothing}
    ${advice.better.length ? betterView(advice.better, view) : nothing}
  </section>`
}

/** Offer better days; one that is chosen is looked at first. */
function betterView(days: Plan["advice"]["better"], view: View): TemplateResult {
  const { state, draft, choose, go, planOf } = view
  const [chosen] = draft ?? []
  const next = chosen === undefined ? undefined : withLastDay(state, chosen)
  return html`<p id="plan-better">Nothing known speaks against these:</p>
    <div class="plan-better" role="group" aria-labelledby="plan-better">
      ${days.map(day => {
        const iso = isoText(day)
        return html`<button type="button" aria-pressed=${chosen === iso ? "true" : "false"} @click=${() => choose([iso])}>${dayText(day)}</button>`
      })}
    </div>
    <div class="guide-proposal" ?data-empty=${!next}>
      <output class="guide-proposal-words">${next ? `If you take it: ${differenceText(difference(planOf(state), planOf(next)))}` : ""}</output>
      ${next
        ? html`<div class="guide-buttons">
            <button type="button" class="is-main" @click=${() => go(next, "The last day was changed.")}>Take it</button>
            <button type="button" @click=${() => choose([])}>Keep it as it is</button>
          </div>`
        : nothing}
    </div>`
}

/** Draw how much notice it takes, by when it has to leave, and what is not known of that. */
export function noticeView({ anchors, floor }: Plan, view: View): TemplateResult {
  const { N, C } = anchors
  const [source] = floor.binds?.floor.source ? [floor.binds.floor.source] : []
  const open = floor.open.filter(({ isCertain }) => isCertain)
  return html`<section class="plan-dates" aria-labelledby="plan-notice">
    <h3 id="plan-notice">Notice</h3>
    <p>
      Notice: ${dayText(N.day)}${N.isGiven ? "." : ", as the plan counts."} Conversation: ${dayText(C.day)}${C.isGiven ? "." : ", as the plan counts."}
      <button type="button" class="is-quiet" aria-label="Change the day of notice" @click=${() => change("notice", view)}>Change</button>
    </p>
    ${floor.sentences.map((text, place) => html`<p class=${floor.isShort && place === 0 ? "plan-warning" : nothing}>${text}</p>`)}
    ${source ? html`<p><a href=${pageOf(view, source.url)}>Source: ${source.title}</a></p>` : nothing}
    ${floor.binds
      ? nothing
      : html`<p>No shortest notice is known. <button type="button" class="is-link" @click=${() => change(CONTRACT_NOTICE, view)}>What does the contract ask for?</button></p>`}
    ${open.length ? openFloorsView(open, view) : nothing}
  </section>`
}

function openFloorsView(open: Plan["floor"]["open"], view: View): TemplateResult {
  return html`<details class="guide-more">
    <summary>Does the law ask for more? (${open.length})</summary>
    <ul class="guide-links">
      ${open.map(
        ({ floor }) => html`<li>
          <button type="button" class="is-link" @click=${() => change(floor.id, view)}>${floor.question}</button>
          <span class="muted">${floor.title}</span>
        </li>`,
      )}
    </ul>
  </details>`
}

/** Say how the days were counted, and by which calendar. */
export function countingView({ remarks }: Plan, calendar: string, view: View): TemplateResult {
  return html`<section class="plan-counting" aria-labelledby="plan-counting">
    <h3 id="plan-counting">How the dates were counted</h3>
    <p>
      ${calendar === "" ? "By weekends alone." : `By the weekends and holidays of ${calendar}.`}
      <button type="button" class="is-quiet" aria-label="Change the calendar" @click=${() => change(CALENDAR, view)}>Change</button>
    </p>
    ${remarks.map(text => html`<p>${text}</p>`)}
  </section>`
}
