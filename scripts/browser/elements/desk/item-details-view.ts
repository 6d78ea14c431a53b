/** elements: draws what is unfolded below an item: how it stands, who checked it, its notes and proofs, and why it is there. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { adding } from "../../case/kinds/item-added.ts"
import { verifying } from "../../case/kinds/item-verified.ts"
import { ITEM_STANDINGS, type ItemStanding, type Note } from "../../case/state.ts"
import { becauseText, offText } from "../../papers/plan-text.ts"
import { byText } from "./case-text.ts"
import type { ItemActs } from "./item-acts.ts"
import type { ItemForm } from "./list-state.ts"
import type { Row } from "../../plan/rows.ts"
import { pageAt, type Scene } from "./view.ts"

const WORDS: Readonly<Record<ItemStanding, string>> = {
  "to do": "To do",
  doing: "In hand",
  waiting: "Waiting",
  done: "Done",
  "not applicable": "Not applicable",
}

const FORMS: readonly (readonly [kind: ItemForm, words: string])[] = [
  ["move", "Move the date"],
  ["note", "Write a note"],
  ["proof", "Say where the proof is"],
]

/** Draw the details. */
export function itemDetails(row: Row, scene: Scene, acts: ItemActs): TemplateResult {
  const { item } = row
  return html`<div class="desk-details">
    ${standingView(row, scene, acts)} ${item.state === "done" ? checkView(row, acts) : nothing} ${notesView("Notes", item.notes)}
    ${notesView("Proof", item.proofs)} ${whyView(row, scene)}
    <p class="desk-acts">
      ${FORMS.map(([kind, words]) => html`<button type="button" class="is-quiet" @click=${() => acts.ask(row, kind)}>${words}</button>`)}
      <button type="button" class="is-quiet" @click=${() => void acts.copyLink(row)}>Copy the link</button>
      ${scene.state.own.has(row.id) ? html`<button type="button" class="is-quiet" @click=${() => takeOut(row, acts)}>Take it out</button>` : nothing}
    </p>
  </div>`
}

function standingView(row: Row, scene: Scene, acts: ItemActs): TemplateResult {
  return html`<div class="guide-switch desk-states" role="radiogroup" aria-label=${`How it stands: ${row.text}`}>
    ${ITEM_STANDINGS.map(
      state => html`<label>
        <input
          type="radio"
          name=${`state-${row.id}`}
          .checked=${live(isShown(state, row, acts))}
          @change=${() => acts.stand(row, state, scene)}
        />${WORDS[state]}
      </label>`,
    )}
  </div>`
}

/** While its form is open, what was chosen is shown as chosen. */
function isShown(state: ItemStanding, row: Row, acts: ItemActs): boolean {
  const form = acts.list.formOn(row.id)
  if (form === "waiting" || form === "not applicable") return state === form
  return state === row.item.state
}

/** A second person checks what is done; without another name or device, this browser cannot tell. */
function checkView(row: Row, acts: ItemActs): TemplateResult {
  const { verified } = row.item
  if (verified) {
    return html`<p>
      Checked${byText(verified)}.
      <button type="button" class="is-quiet" @click=${() => acts.enter(row, "is not checked any more", verifying(row.id, false))}>Take it back</button>
    </p>`
  }
  if (acts.desk.isSecond(row.item)) {
    return html`<p><button type="button" @click=${() => acts.enter(row, "is checked", verifying(row.id, true))}>I have checked it</button></p>`
  }
  return html`<p class="muted">Somebody else can check it: on their own device, or here <a href="#who">under their own name</a>.</p>`
}

function notesView(title: string, notes: readonly Note[]): TemplateResult | typeof nothing {
  if (!notes.length) return nothing
  return html`<div class="desk-notes">
    <p class="desk-small">${title}</p>
    <ul>
      ${notes.map(({ text, by }) => html`<li>${text} <span class="muted">${byText(by).replace(/^, /u, "")}</span></li>`)}
    </ul>
  </div>`
}

function whyView({ because, due, after, warnings, url, id }: Row, scene: Scene): TemplateResult {
  const override = scene.state.overrides.get(id)
  const texts = [
    because.length ? becauseText(because) : "An item of your own.",
    due ? offText(due) : "",
    after.length ? `After ${after.join(", ")}.` : "",
    ...warnings.map(({ text }) => text),
    override ? `Done before ${override.over.join(", ")}${byText(override.by)}: ${override.why}` : "",
  ]
  return html`<p>
    ${texts.filter(text => text !== "").join(" ")}
    ${url === "" ? nothing : html`<a href=${pageAt(scene, url)}>How to do it</a>`} ${paperLink(id, scene)}
  </p>`
}

/** The paper that an item asks for is written in its form. */
function paperLink(id: string, { library: { items, templates } }: Scene): TemplateResult | typeof nothing {
  const asked = items.find(item => item.id === id)?.template ?? ""
  const paper = templates.find(({ name }) => name === asked)
  return paper ? html`<a href=${`#papers/${paper.name}`}>Write “${paper.title}”</a>` : nothing
}

function takeOut(row: Row, acts: ItemActs) {
  acts.enter(row, "is taken out", adding(row.id, { text: "", owner: "", due: "", phase: "" }))
}
