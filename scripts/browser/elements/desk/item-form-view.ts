/** elements: draws the form that stands open below an item: whom it waits for, why it does not apply, its day, a note, a proof, or why now. */

import { html, nothing, type TemplateResult } from "lit-html"

import { isoText } from "../../plan/days.ts"
import { dayField, given, lineField, textField, textIn } from "./form-fields.ts"
import type { ItemActs } from "./item-acts.ts"
import type { ItemForm } from "./list-state.ts"
import type { Row } from "../../plan/rows.ts"
import type { Scene } from "./view.ts"

/** A form: what it asks, and what its answer does. */
interface Asked {
  readonly fields: TemplateResult
  readonly words: string
  /** Returns what is missing, empty if it was done. */
  readonly give: (values: FormData) => string
}

/** Draw the form of an item; nothing where none is open. */
export function itemForm(row: Row, scene: Scene, acts: ItemActs): TemplateResult | typeof nothing {
  const kind = acts.list.formOn(row.id)
  if (!kind) return nothing
  const { fields, words, give } = FORMS[kind](row, acts, scene)
  const submit = (event: SubmitEvent) => given(event, give, text => acts.desk.say(text))
  return html`<form class="desk-ask" data-form=${row.id} novalidate @submit=${submit}>
    ${fields}
    <p class="desk-ask-buttons">
      <button type="submit" class="is-main">${words}</button>
      <button type="button" @click=${() => acts.leave(row)}>${kind === "order" ? "Not yet" : "Leave it"}</button>
    </p>
  </form>`
}

type MakeForm = (row: Row, acts: ItemActs, scene: Scene) => Asked

const FORMS: Readonly<Record<ItemForm, MakeForm>> = {
  waiting: (row, acts) => ({
    fields: html`${lineField("on", "Whom or what does it wait for?", row.item.on)} ${dayField("until", "Until when?", row.item.until)}`,
    words: "Let it wait",
    give: values => filled(values, "on", "Say whom or what it waits for.", on => acts.wait(row, on, textIn(values, "until"))),
  }),
  "not applicable": (row, acts) => ({
    fields: textField("why", "Why does it not apply?"),
    words: "It does not apply",
    give: values => filled(values, "why", "Say why it does not apply: somebody will ask.", why => acts.leaveOut(row, why)),
  }),
  move: (row, acts) => ({
    fields: dayField("day", "The new day. Empty takes it back to that of the plan.", row.due ? isoText(row.due.first) : ""),
    words: "Move it",
    give: values => {
      acts.move(row, textIn(values, "day"))
      return ""
    },
  }),
  note: (row, acts) => ({
    fields: textField("note", "The note. No passwords or keys."),
    words: "Keep the note",
    give: values => filled(values, "note", "Write the note first.", words => acts.note(row, words)),
  }),
  proof: (row, acts) => ({
    fields: lineField("proof", "Where does the proof lie? A folder, a ticket, a page of a file. No passwords or keys."),
    words: "Keep it",
    give: values => filled(values, "proof", "Say where the proof lies.", words => acts.prove(row, words)),
  }),
  order: (row, acts, scene) => ({
    fields: html`<p><b>Something comes first.</b></p>
      <ul class="desk-barriers">
        ${acts.barriers(row, scene).map(barrier => html`<li>${barrier.text}</li>`)}
      </ul>
      ${textField("why", "If you go on all the same: why?")}`,
    words: "Go on all the same",
    give: values => filled(values, "why", "Say why first: it goes into the record.", why => acts.goOn(row, why, scene)),
  }),
}

/** Do something with the words of a field; says what is missing if there are none. */
function filled(values: FormData, name: string, missing: string, act: (words: string) => void): string {
  const words = textIn(values, name)
  if (words === "") return missing
  act(words)
  return ""
}
