/** elements: draws the answers of a question as rows, each a whole target. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { difference } from "../../plan/what-if.ts"
import { INITIATOR, REASON } from "./flow.ts"
import { effectText } from "../../papers/plan-text.ts"
import { toggled, type Option, type Question } from "./questions.ts"
import { pageOf, type View } from "./view.ts"

/** Answers that belong together. */
interface Group {
  readonly title: string
  readonly options: readonly Option[]
}

/** Who moves first, as a heading above the reasons of the others. */
const MOVERS: Readonly<Record<string, string>> = {
  client: "Mostly when the client ends it",
  firm: "Mostly when you end it",
  either: "Either side ends it",
  mutual: "Mostly when both sides agree",
  event: "Mostly when nobody decided it",
}

/** Draw all rows; of the reasons, those of the others are folded. */
export function choicesView(question: Question, view: View): TemplateResult {
  if (question.name !== REASON) return html`<div>${rows(question, question.options, view)} ${elsewhereRows(question, view)}</div>`
  const { near, others } = nearAndOthers(question, view)
  const doubt = question.options.slice(-1)
  return html`<div>${rows(question, near, view)}</div>
    ${others.length ? othersView(question, others, view) : nothing}
    <div>${rows(question, doubt, view)}</div>`
}

function othersView(question: Question, others: readonly Group[], view: View): TemplateResult {
  const isChosen = others.some(({ options }) => options.some(({ id }) => question.given.includes(id)))
  return html`<details class="guide-others" ?open=${isChosen}>
    <summary>Show all reasons</summary>
    ${others.map(({ title, options }) => html`<p class="guide-group">${title}</p><div>${rows(question, options, view)}</div>`)}
  </details>`
}

/** Part the reasons into those of who ends it, and the rest by who mostly does; "Not sure" is in neither. */
function nearAndOthers({ options }: Question, { library, state }: View): { near: readonly Option[]; others: readonly Group[] } {
  const movers = new Map(library.endings.map(({ id, initiator }) => [id, initiator as string]))
  const mine = moverOf(state.answers[INITIATOR], library.facets)
  const reasons = options.slice(0, -1)
  const isNear = ({ id }: Option) => ["either", mine].includes(movers.get(id) ?? "either")
  const others = Object.entries(MOVERS).map(([mover, title]) => ({
    title,
    options: reasons.filter(one => !isNear(one) && movers.get(one.id) === mover),
  }))
  return { near: reasons.filter(isNear), others: others.filter(group => group.options.length > 0) }
}

function moverOf(given: readonly string[] | undefined, facets: View["library"]["facets"]): string {
  const facet = facets.find(({ id }) => id === INITIATOR)
  const [answer = ""] = given ?? []
  return facet?.answers.some(({ id }) => id === answer) === true ? answer : (facet?.not_sure[0] ?? "")
}

function rows(question: Question, options: readonly Option[], view: View): TemplateResult[] {
  return options.map(one => row(question, one, view))
}

/** Until there is a plan, a row answers at once; then it only chooses, so that its effect can be seen first. */
function row(question: Question, one: Option, view: View): TemplateResult {
  return question.isMany || view.isPlanned ? boxRow(question, one, view) : buttonRow(question, one, view)
}

/** Lead those away for whom no answer is meant; once there is a plan, they have given one. */
function elsewhereRows({ elsewhere }: Question, view: View): TemplateResult[] {
  if (view.isPlanned) return []
  return elsewhere.map(
    ({ label, help, url }) => html`<a class="choice" href=${pageOf(view, url)}><span><span class="choice-label">${label}</span> <span class="choice-notes">${help}</span></span></a>`,
  )
}

function buttonRow({ given, answer }: Question, { id, label, help }: Option, view: View): TemplateResult {
  const notes = [help, given.includes(id) ? "Your answer so far." : ""].filter(note => note !== "")
  return html`<button type="button" class="choice choice-button" @click=${() => view.go(answer([id]))}>
    <span class="choice-label">${label}</span> ${notes.length ? html`<span class="choice-notes">${notes.join(" ")}</span>` : nothing}
  </button>`
}

function boxRow(question: Question, { id, label, help }: Option, view: View): TemplateResult {
  const name = `answer-${id.replaceAll(/\W+/gu, "-")}`
  const chosen = view.draft ?? question.given
  const change = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    view.choose(question.isMany ? toggled(question, chosen, id, currentTarget.checked) : [id])
  }
  const effect = effectOf(question, id, view)
  const isDescribed = help !== "" || effect !== ""
  return html`<label class="choice">
    <input
      type=${question.isMany ? "checkbox" : "radio"}
      name="answer"
      value=${id}
      aria-labelledby=${name}
      aria-describedby=${isDescribed ? `${name}-notes` : nothing}
      .checked=${live(chosen.includes(id))}
      @change=${change}
    />
    <span>
      <span class="choice-label" id=${name}>${label}</span>
      ${isDescribed ? html`<span class="choice-notes" id=${`${name}-notes`}>${help} <span class="choice-effect">${effect}</span></span>` : nothing}
    </span>
  </label>`
}

/** Say what one answer would do, before it is given. */
function effectOf(question: Question, id: string, { isPlanned, state, planOf }: View): string {
  if (question.isMany || question.name === REASON || !isPlanned) return ""
  if (question.given.includes(id)) return "Your answer now."
  const effect = effectText(difference(planOf(state), planOf(question.answer([id]))))
  return effect === "" ? "" : `${effect}.`
}
