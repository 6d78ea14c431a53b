/** elements: draws the form that closes a case, step by step. */

import { html, type TemplateResult } from "lit-html"

import { suggestedDeletion, suggestedKeep, type Suggested } from "../../papers/closing/settled-days.ts"
import { blankView } from "./blank-view.ts"
import { typedClosing, withoutText } from "./closing-blanks.ts"
import { sheetOf, type CloseForm } from "./close-form.ts"
import { closeProofView } from "./close-proof-view.ts"
import { closeRemainsView } from "./close-remains-view.ts"
import { closeTouchView } from "./close-touch-view.ts"
import { registerBlanksView } from "./register-blanks-view.ts"
import type { Scene } from "./view.ts"

const KEEP = "The file is kept until"

/** Draw it. The row for the register is kept as it is filled, so that it can be put right later. */
export function closeFormView(scene: Scene, form: CloseForm): TemplateResult {
  const { desk, typed, columns, fault, close } = form
  const submit = (event: Event) => {
    event.preventDefault()
    close()
  }
  return html`<form id="close-form" class="close-form" novalidate aria-labelledby="desk-heading" @submit=${submit}>
      ${closeProofView(scene, form)} ${keepView(scene, form)} ${closeTouchView(scene, form)}
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
    <p class="close-without">${withoutText(typedClosing(typed, scene))}</p>
    <p class="desk-fault-line" role="alert">${fault}</p>
    <div class="desk-buttons"><button type="submit" form="close-form" class="is-main">Close the case</button></div>`
}

function keepView(scene: Scene, form: CloseForm): TemplateResult {
  const { desk, periods, columns, remains, remainsFault, refuseRemains } = form
  const [keep, deletion] = [suggestedKeep(scene.state), suggestedDeletion(scene.state, scene.plan)]
  return html`<section class="close-step" aria-labelledby="close-keep">
    <h3 id="close-keep">What stays, and until when</h3>
    <p class="muted">The days come from your profession, your insurer and the law. Your own advice file and the client's data are two things.</p>
    <div class="desk-blanks">
      ${dayView("keep", KEEP, keep, form)} ${dayView("delete", "The client's data is deleted on", deletion, form)}
    </div>
    ${form.periods.view(scene, { label: KEEP, isWhole: true, take: day => takeDay(day, form) })}
    ${closeRemainsView(scene, { desk, periods, typed: remains, facts: columns, fault: remainsFault, turn: refuseRemains })}
  </section>`
}

function takeDay(day: string, { desk, typed }: CloseForm) {
  typed.type("keep", day)
  desk.redraw("#closing-keep")
}

/** A day that the case knows stands there, and says where it comes from; one that it does not know is asked for. */
function dayView(name: "keep" | "delete", label: string, { day, from }: Suggested, form: CloseForm): TemplateResult {
  const help = from === "" ? "The case does not say. Ask legal, and write the day here." : from
  return blankView({ name, label, kind: "day", first: day, help }, sheetOf(form))
}
