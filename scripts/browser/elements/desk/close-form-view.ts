/** elements: draws the form that closes a case, step by step. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { countText } from "../../papers/plan-text.ts"
import { blankView, type Sheet } from "./blank-view.ts"
import { openItems, suggestedTouches, TOUCHES, typedClosing, typedMark, withoutText, type Mark } from "./closing-blanks.ts"
import { registerBlanksView } from "./register-blanks-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export interface CloseForm {
  readonly desk: Desk
  /** What is typed in the form, and in the row for the register. */
  readonly typed: Typed
  readonly columns: Typed
  readonly fault: string
  readonly close: () => void
}

const NO_TIER = "none"

/** Draw it. The row for the register is kept as it is filled, so that it can be put right later. */
export function closeFormView(scene: Scene, form: CloseForm): TemplateResult {
  const { desk, typed, columns, fault, close } = form
  const submit = (event: Event) => {
    event.preventDefault()
    close()
  }
  return html`<form id="close-form" class="close-form" novalidate aria-labelledby="desk-heading" @submit=${submit}>
      ${lookView(scene, form)} ${keepView(form)} ${touchView(scene, form)}
      <section class="close-step" aria-labelledby="close-words">
        <h3 id="close-words">How it ended</h3>
        <div class="desk-blanks">${blankView({ name: "words", label: "In your words", kind: "text" }, sheetOf(form))}</div>
        <p class="muted">What the team learned belongs into <a href="#papers/T25">the review without blame</a>.</p>
      </section>
    </form>
    <section class="close-step" aria-labelledby="close-register">
      <h3 id="close-register">One row for the register</h3>
      <p class="muted">No names, and no remarks about people. Each answer is kept when you leave its blank. Leave open what nobody knows.</p>
      ${registerBlanksView(scene, columns, desk)}
    </section>
    <p class="close-without">${withoutText(typedClosing(typed))}</p>
    <p class="desk-fault-line" role="alert">${fault}</p>
    <div class="desk-buttons"><button type="submit" form="close-form" class="is-main">Close the case</button></div>`
}

function sheetOf({ typed, desk }: CloseForm): Sheet {
  return { id: "closing", typed, changed: () => desk.redraw() }
}

function lookView(scene: Scene, form: CloseForm): TemplateResult {
  const { state, plan } = scene
  const { open, essential } = openItems(state, plan)
  const left = open === 0 ? "Nothing in the plan is open." : `${countText(open, "item")} ${open === 1 ? "is" : "are"} open, ${essential} of them essential.`
  return html`<section class="close-step" aria-labelledby="close-look">
    <h3 id="close-look">A last look</h3>
    <p>${left} <a href="#plan">Look through the plan</a></p>
    ${boxView("rechecked", "I have looked through the list once more, and what is open has an owner", form)}
    ${boxView("receipt", "The client has a receipt for what was handed over", form)}
    <p class="close-with">It is the last sheet of <a href="#papers/T19">the handover pack</a>.</p>
    ${boxView("record", "The full record is saved outside of this browser", form)}
    <p class="close-with">
      <button type="button" class="is-quiet" @click=${() => void saveRecord(scene, form.desk)}>Save the record</button>
      <a href="#facts/file">Save a copy of the case</a>
    </p>
  </section>`
}

/** The record is one of the forms in which a case is taken away. */
async function saveRecord(scene: Scene, desk: Desk) {
  const files = await desk.host.part("files").catch(() => undefined)
  const said = files ? await files.take(scene, "record") : "The page could not load what makes the record. Check the connection, then try again."
  if (said !== "") desk.say(said)
}

function boxView(mark: Mark, words: string, { typed, desk }: CloseForm): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) typed.type(mark, typedMark(target.checked))
    desk.redraw()
  }
  return html`<label class="plan-box"><input type="checkbox" .checked=${live(typed.of(mark) !== "")} @change=${hear} />${words}</label>`
}

function keepView(form: CloseForm): TemplateResult {
  return html`<section class="close-step" aria-labelledby="close-keep">
    <h3 id="close-keep">What stays, and until when</h3>
    <p class="muted">The days come from your profession, your insurer and the law. Your own advice file and the client's data are two things.</p>
    <div class="desk-blanks">
      ${blankView({ name: "keep", label: "The file is kept until", kind: "day" }, sheetOf(form))}
      ${blankView({ name: "delete", label: "The client's data is deleted on", kind: "day" }, sheetOf(form))}
    </div>
  </section>`
}

function touchView({ state, today }: Scene, form: CloseForm): TemplateResult {
  const isNone = state.fields.get("contact_tier") === NO_TIER
  const suggest = () => {
    for (const [place, day] of suggestedTouches(state, today).entries()) form.typed.type(TOUCHES[place] ?? TOUCHES[0], day)
    form.desk.redraw()
  }
  return html`<section class="close-step" aria-labelledby="close-touch">
    <h3 id="close-touch">In touch again</h3>
    <p class="muted">These days, and the two above, become items of this case, so that its lists and calendars remind you.</p>
    ${isNone ? html`<p class="muted">You chose no contact. Leave these empty.</p>` : nothing}
    <div class="desk-blanks">${TOUCHES.map((name, place) => blankView({ name, label: `Day ${place + 1}`, kind: "day" }, sheetOf(form)))}</div>
    <p><button type="button" class="is-quiet" @click=${suggest}>Take six and twelve months after the last day</button></p>
  </section>`
}
