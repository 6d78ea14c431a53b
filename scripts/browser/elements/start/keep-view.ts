/** elements: draws what keeps a plan as a case: a title, and whether what was ticked before belongs to it. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Summary } from "../../case/summary.ts"
import type { View } from "./view.ts"

const LONGEST = 200

/** Draw it. */
export function keepView({ keep, keepFault, ticked }: View): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const told = new FormData(event.currentTarget)
    const title = told.get("title")
    keep(typeof title === "string" ? title.trim() : "", told.has("goes-on"))
  }
  return html`<section class="plan-keep" aria-labelledby="plan-keep">
    <h3 id="plan-keep">Keep this as a case</h3>
    <p>The desk then shows each day what comes next, and keeps what you tick and write. All of it stays in this browser.</p>
    <form novalidate @submit=${submit}>
      <label class="guide-field" for="plan-keep-title">What do you call it? The client's name will do.</label>
      <input id="plan-keep-title" type="text" name="title" maxlength=${LONGEST} autocomplete="off" />
      ${ticked ? tickedView(ticked) : nothing}
      <p class="guide-fault" role="alert">${keepFault}</p>
      <button type="submit" class="is-main">Keep it</button>
    </form>
  </section>`
}

function tickedView({ title, done }: Summary): TemplateResult {
  return html`<label class="plan-box"><input type="checkbox" name="goes-on" checked /> Take along ${done === 1 ? "the tick" : `the ${done} ticks`} of “${title}”</label>`
}
