/** elements: draws what came back from the client, and takes in more of it, as a file or pasted from a mail. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Answered, AnswerLine } from "../../case/after-end.ts"
import type { State } from "../../case/state.ts"
import { exceptionsIn } from "../../papers/client/read-answers.ts"
import { countText, dateText } from "../../papers/plan-text.ts"
import { readDay } from "../../plan/days.ts"
import { openCopy } from "../files/copies.ts"
import { blankView } from "./blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

const TITLES: Readonly<Record<Answered["about"], string>> = { steps: "What they were asked to do", receipt: "The receipt", survey: "The questions" }
const TEAM_FIRST = "FBK-03"

/** Draw it. */
export function clientAnswersView({ state, plan }: Scene, desk: Desk, pasted: Typed): TemplateResult {
  return html`<section class="close-step" aria-labelledby="client-answers">
    <h3 id="client-answers">What came back</h3>
    ${sentView(state)}
    ${plan.items.some(({ item }) => item.id === TEAM_FIRST) && !state.done.has(TEAM_FIRST)
      ? html`<p class="muted">Collect what your team saw before you open the client's answers to the questions.</p>`
      : nothing}
    ${state.answered.map(answeredView)} ${openView(desk, pasted)}
  </section>`
}

function sentView({ asked }: State): TemplateResult {
  const last = asked.at(-1)
  if (!last) return html`<p class="muted">No page was made yet.</p>`
  const day = readDay(last.day)
  return html`<p class="muted">${countText(asked.length, "page")} made, the last ${day === undefined ? "" : `on ${dateText(day)}, `}number ${last.number}.</p>`
}

function answeredView({ about, name, role, day, words, lines }: Answered): TemplateResult {
  const exceptions = exceptionsIn(lines)
  const rest = lines.filter(line => !exceptions.includes(line))
  const at = readDay(day)
  const signed = [name, role, at === undefined ? "" : dateText(at)].filter(text => text !== "").join(", ")
  return html`<div class="client-answered">
    <h4>${TITLES[about]}</h4>
    <p class="muted">${signed === "" ? "No name was given." : signed}</p>
    ${exceptions.length ? html`<p><b>${countText(exceptions.length, "exception")}</b></p><ul>${exceptions.map(lineView)}</ul>` : nothing}
    ${words === "" ? nothing : html`<p class="log-text">“${words}”</p>`}
    ${rest.length
      ? html`<details class="paper-more"><summary>${countText(rest.length, exceptions.length ? "other answer" : "answer")}</summary><ul>${rest.map(lineView)}</ul></details>`
      : nothing}
  </div>`
}

function lineView({ ask, answer, words }: AnswerLine): TemplateResult {
  return html`<li class="log-text">${ask} <b>${answer}</b>${words === "" ? nothing : html` “${words}”`}</li>`
}

function openView(desk: Desk, pasted: Typed): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) void openChosen(desk, target)
  }
  const paste = () => void openPasted(desk, pasted)
  return html`<div class="desk-buttons">
      <label class="button facts-open" for="client-open">Open their answers<input id="client-open" class="unseen" type="file" @change=${hear} /></label>
    </div>
    <details class="paper-more">
      <summary>Paste them from a mail</summary>
      <div class="desk-blanks">${blankView({ name: "code", label: "The whole mail, or all of it from BEGIN to END", kind: "text" }, { id: "client-paste", typed: pasted })}</div>
      <div class="desk-buttons"><button type="button" @click=${paste}>Read them</button></div>
    </details>`
}

async function openChosen(desk: Desk, input: HTMLInputElement) {
  const [file] = input.files ?? []
  if (file) desk.say(await openCopy(desk.host, file))
  // The same file can then be chosen again.
  input.value = ""
}

async function openPasted(desk: Desk, pasted: Typed) {
  const said = await openCopy(desk.host, new Blob([pasted.of("code")]))
  if (said.startsWith("Took in")) pasted.clear()
  desk.say(said)
}
