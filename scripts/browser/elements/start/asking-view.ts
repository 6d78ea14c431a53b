/** elements: draws the screen of one question: what is asked, the answers, what they would change, and what was told before. */

import { html, nothing, type TemplateResult } from "lit-html"
import { keyed } from "lit-html/directives/keyed.js"

import { differenceText } from "../../papers/plan-text.ts"
import { difference } from "../../plan/what-if.ts"
import { told } from "./answers-view.ts"
import { choicesView } from "./choices-view.ts"
import { draftOf, fieldFault, fieldView } from "./field-view.ts"
import { fieldOf, type Field } from "./fields.ts"
import { back, STEPS } from "./flow.ts"
import type { GuideState } from "./guide-state.ts"
import { questionOf, type Question } from "./questions.ts"
import { proposalView } from "./proposal-view.ts"
import type { View } from "./view.ts"

/** What a screen asks, and what its answer makes of the guide. */
interface Asking {
  readonly name: string
  readonly ask: string
  readonly help: string
  readonly body: TemplateResult
  /** The guide with what is chosen now; undefined while nothing usable is. */
  readonly proposal: GuideState | undefined
  /** What is wrong with what is chosen now. */
  readonly fault: string
  /** A row is pressed, and the answer is given. */
  readonly isGivenByRow: boolean
}

const NOTHING_CHANGED = "Nothing is changed yet."
const NOTHING_CHOSEN = "Choose an answer first. “Not sure” is one, too."

/** Draw the screen that asks for something by its name. */
export function askingView(name: string, view: View): TemplateResult {
  const asking = askingOf(name, view)
  if (!asking) return html``
  const { ask, help, body, proposal } = asking
  const give = (event: Event) => {
    event.preventDefault()
    if (asking.proposal) view.go(asking.proposal, saidText(asking.proposal, view))
    else view.refuse(asking.fault)
  }
  return html`${keyed(
    name,
    html`<form class="guide-question" novalidate @submit=${give}>
      ${view.isPlanned ? nothing : stepView(name, view)}
      <h2 id="guide-heading" tabindex="-1">${ask}</h2>
      ${help === "" ? nothing : html`<p class="guide-help">${help}</p>`}
      <div class="choices" role="group" aria-labelledby="guide-heading">${body}</div>
      <p class="guide-fault" role="alert">${view.fault}</p>
      ${view.isPlanned ? proposalView(proposal, view) : nothing} ${buttonsView(asking, view)}
    </form>`,
  )}
  ${told(view)}`
}

function askingOf(name: string, view: View): Asking | undefined {
  const question = questionOf(name, view.state, view.library)
  if (question) return askingByChoice(question, view)
  const field = fieldOf(name, view.state, view.library)
  if (!field) return undefined
  return { ...field, body: fieldView(field, view), ...valueAsked(field, view), isGivenByRow: false }
}

function valueAsked(field: Field, view: View): Pick<Asking, "proposal" | "fault"> {
  if (view.isPlanned && !view.draft) return { proposal: undefined, fault: NOTHING_CHANGED }
  const [value, beside] = draftOf(field, view)
  const fault = fieldFault(field, value, view)
  return { proposal: fault === "" ? field.set(value, beside) : undefined, fault }
}

function askingByChoice(question: Question, view: View): Asking {
  const ids = view.draft ?? (view.isPlanned ? [] : question.given)
  const proposal = ids.length ? question.answer(ids) : undefined
  const isGivenByRow = !question.isMany && !view.isPlanned
  return { ...question, body: choicesView(question, view), proposal, fault: proposal ? "" : NOTHING_CHOSEN, isGivenByRow }
}

/** Say what was done to a plan; where there was none, there is nothing to say. */
function saidText(proposal: GuideState, { isPlanned, state, planOf }: View): string {
  return isPlanned ? differenceText(difference(planOf(state), planOf(proposal))) : ""
}

/** Say how far it is to the plan, beside the way back. */
function stepView(name: string, view: View): TemplateResult {
  const before = back(view.state, view.library)
  return html`<p class="guide-step">
    ${before ? html`<button type="button" class="is-quiet" @click=${() => view.go(before)}>Back</button>` : nothing}
    <span>Question ${STEPS.indexOf(name) + 1} of ${STEPS.length}</span>
  </p>`
}

/** Draw what gives the answer. Where the rows do it themselves, nothing is needed. */
function buttonsView({ isGivenByRow }: Asking, view: View): TemplateResult | typeof nothing {
  const before = back(view.state, view.library)
  if (isGivenByRow) return nothing
  if (!view.isPlanned) return html`<div class="guide-buttons"><button type="submit" class="is-main">Continue</button></div>`
  return html`<div class="guide-buttons">
    <button type="submit" class="is-main">Apply</button>
    ${before ? html`<button type="button" @click=${() => view.go(before)}>Keep it as it is</button>` : nothing}
  </div>`
}
