/** elements: asks once who the reader is; they may refuse, and can change it later. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Desk } from "./view.ts"
import { blankView } from "./blank-view.ts"
import { Typed } from "./typed.ts"

const typed = new Typed()

/** Draw the question where it was never answered. It stands above a view and waits. */
export function whoView(desk: Desk): TemplateResult | typeof nothing {
  const { id, person } = desk.host.openCase
  return id !== "" && person === undefined ? whoForm(desk, "Who are you?") : nothing
}

/** Draw the form; its heading has the id "who-heading". */
export function whoForm(desk: Desk, heading: string): TemplateResult {
  const { openCase } = desk.host
  const keep = (event: Event) => {
    event.preventDefault()
    sayWho(desk, typed.of("who", openCase.person ?? "").trim())
  }
  return html`<form class="desk-form who-form" novalidate aria-labelledby="who-heading" @submit=${keep}>
    <p class="desk-form-title" id="who-heading" tabindex="-1">${heading}</p>
    <p class="muted">Your name or initials stand beside what you do, so that colleagues see who it was. They stay in this browser, and in copies that you save.</p>
    <div class="desk-blanks">${blankView({ name: "who", label: "Name or initials", kind: "line", first: openCase.person ?? "" }, { id: "who", typed })}</div>
    <div class="desk-buttons">
      <button type="submit" class="is-main">Keep it</button>
      <button type="button" @click=${() => sayWho(desk, "")}>Write without a name</button>
    </div>
  </form>`
}

function sayWho(desk: Desk, person: string) {
  const refusal = desk.refusalOf(person)
  if (refusal !== "") return desk.say(refusal)
  typed.clear()
  void desk.host.openCase.sayWho(person)
  desk.say(person === "" ? "You write without a name. Facts can change that." : `You write as ${person}.`)
  desk.redraw()
}
