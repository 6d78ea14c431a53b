/** elements: draws the last look of closing: what is open, the looks afterwards, the receipt and the record, each made from here. */

import { html, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { State } from "../../case/state.ts"
import { exceptionsIn } from "../../papers/client/read-answers.ts"
import { ROUNDS } from "../../papers/closing/looks.ts"
import { countText, dateText } from "../../papers/plan-text.ts"
import { readDay } from "../../plan/days.ts"
import { joined } from "../../plan/wording.ts"
import { openItems, typedMark, type Mark } from "./closing-blanks.ts"
import type { CloseForm } from "./close-form.ts"
import type { Scene } from "./view.ts"

/** Draw it. No box is ever ticked before. */
export function closeProofView(scene: Scene, form: CloseForm): TemplateResult {
  const { open, essential } = openItems(scene.state, scene.plan)
  const left = open === 0 ? "Nothing in the plan is open." : `${countText(open, "item")} ${open === 1 ? "is" : "are"} open, ${essential} of them essential.`
  return html`<section class="close-step" aria-labelledby="close-look">
      <h3 id="close-look">A last look</h3>
      <p>${left} <a href="#plan">Look through the plan</a></p>
      ${boxView("rechecked", "I have looked through the list once more, and what is open has an owner", form)}
      <p>${looksText(scene)} <a href="#look">Look again</a></p>
    </section>
    <section class="close-step" aria-labelledby="close-proof">
      <h3 id="close-proof">Receipt and record</h3>
      <p>${receiptText(scene.state)} <a href="#client/receipt">Make the receipt</a>, or take the last sheet of <a href="#papers/T19">the handover pack</a>.</p>
      ${boxView("receipt", "The client has a receipt for what was handed over", form)}
      ${boxView("record", "The full record is saved outside of this browser", form)}
      <p class="close-with">
        <button type="button" class="is-quiet" @click=${() => void saveRecord(scene, form)}>Save the record as a page</button>
        <a href="#facts/file">Save a copy of the case</a>
      </p>
    </section>`
}

/** Say which looks were made, and when the others are. */
function looksText({ state, plan }: Scene): string {
  const last = plan.anchors.E.day
  const made = ROUNDS.filter(round => state.rechecks.has(String(round)))
  const ahead = ROUNDS.filter(round => !state.rechecks.has(String(round)))
  const done = made.length ? `You looked again after ${joined(made.map(String))} days.` : ""
  const todo = ahead.length ? `The looks after ${joined(ahead.map(String))} days are on ${joined(ahead.map(round => dateText(last + round)))}; closing puts them into the list and the calendar.` : ""
  return [done, todo].filter(text => text !== "").join(" ")
}

function receiptText({ answered, asked }: State): string {
  const signed = answered.findLast(({ about }) => about === "receipt")
  if (signed) {
    const day = readDay(signed.day)
    const who = signed.name === "" ? "The client has answered the receipt" : `${signed.name} signed the receipt`
    const exceptions = exceptionsIn(signed.lines).length
    return `${who}${day === undefined ? "" : ` on ${dateText(day)}`}, ${exceptions ? `with ${countText(exceptions, "exception")}` : "without an exception"}.`
  }
  return asked.some(({ parts }) => parts.includes("receipt")) ? "The receipt was made, and no answer has come in." : "No receipt was made here yet."
}

async function saveRecord(scene: Scene, { desk }: CloseForm) {
  const files = await desk.host.part("files").catch(() => undefined)
  desk.say(files ? await files.record(scene) : "Not saved. The page could not load what makes the file. Check the connection, then try again.")
}

function boxView(mark: Mark, words: string, { typed, desk }: CloseForm): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) typed.type(mark, typedMark(target.checked))
    desk.redraw()
  }
  return html`<label class="plan-box"><input type="checkbox" .checked=${live(typed.of(mark) !== "")} @change=${hear} />${words}</label>`
}
