/** elements: draws the days on which to be in touch again, with drafts of what to write. */

import { html, nothing, type TemplateResult } from "lit-html"

import { draftMail, touchesFor, touchOn, type Touch } from "../../papers/closing/touches.ts"
import { keptFor } from "../../papers/letters/known.ts"
import { dateText } from "../../papers/plan-text.ts"
import { isoText } from "../../plan/days.ts"
import { download } from "../download.ts"
import { blankView } from "./blank-view.ts"
import { TOUCHES } from "./closing-blanks.ts"
import { sheetOf, type CloseForm } from "./close-form.ts"
import type { Scene } from "./view.ts"

const NO_TIER = "none"

/** Draw it. */
export function closeTouchView(scene: Scene, form: CloseForm): TemplateResult {
  const tier = scene.state.fields.get("contact_tier") ?? ""
  return html`<section class="close-step" aria-labelledby="close-touch">
    <h3 id="close-touch">In touch again</h3>
    <p class="muted">These days, and those above, become items of this case, so that its lists and calendars remind you. How close you stay is asked in the row for the register.</p>
    ${tier === NO_TIER ? html`<p class="muted">You chose no contact. Leave these empty.</p>` : suggestView(scene, form, tier)}
    <div class="desk-blanks">${TOUCHES.map((name, place) => blankView({ name, label: `Day ${place + 1}`, kind: "day" }, sheetOf(form)))}</div>
    ${draftsView(TOUCHES.map(name => form.typed.of(name)), scene)}
  </section>`
}

function suggestView({ plan, today }: Scene, { typed, desk }: CloseForm, tier: string): TemplateResult {
  const touches = touchesFor(tier, plan.anchors.E.day, today)
  const suggest = () => {
    for (const [place, name] of TOUCHES.entries()) typed.type(name, dayOf(touches[place], plan.anchors.E.day))
    desk.redraw()
  }
  if (!touches.length) return html``
  const days = touches.map(({ after }) => String(after))
  return html`<p><button type="button" class="is-quiet" @click=${suggest}>Take ${days.join(", ")} days after the last day</button></p>`
}

function dayOf(touch: Touch | undefined, lastDay: number): string {
  return touch ? isoText(lastDay + touch.after) : ""
}

/** Draw the drafts for days that practice has words for. */
export function draftsView(days: readonly string[], { plan, state }: Pick<Scene, "plan" | "state">): TemplateResult | typeof nothing {
  const lastDay = plan.anchors.E.day
  const touches = days.flatMap(day => touchOn(day, lastDay) ?? [])
  if (!touches.length) return nothing
  return html`<details class="paper-more">
    <summary>Drafts of what to write</summary>
    ${touches.map(touch => draftView(touch, lastDay, keptFor("contact_email", state)))}
  </details>`
}

function draftView(touch: Touch, lastDay: number, to: string): TemplateResult {
  const save = () => download(`note-after-${touch.after}-days.eml`, draftMail(touch, to), "message/rfc822")
  return html`<div class="client-answered">
    <p><b>${touch.text}</b>, ${dateText(lastDay + touch.after)}</p>
    <p class="log-text">${touch.draft}</p>
    <div class="desk-buttons"><button type="button" class="is-quiet" @click=${save}>Save as a draft mail<span class="unseen">: ${touch.text}</span></button></div>
  </div>`
}
