/** elements: draws a gate of a case: its questions, who passed it, and going on without it where that is allowed. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { gateAnswering } from "../../case/kinds/gate-answered.ts"
import { gateOverriding } from "../../case/kinds/gate-overridden.ts"
import { gatePassing } from "../../case/kinds/gate-passed.ts"
import { GATE_ANSWERS, type GateAnswer, type State } from "../../case/state.ts"
import type { PlanQuestion } from "../../contract.ts"
import { countText } from "../../papers/plan-text.ts"
import { dayText } from "../../plan/days.ts"
import type { PlannedGate } from "../../plan/gates.ts"
import { fermata } from "../score-drawing.ts"
import { byText } from "./case-text.ts"
import { given, textField, textIn } from "./form-fields.ts"
import { whoText } from "./item-view.ts"
import type { ListState } from "./list-state.ts"
import { pageAt, type Desk, type Scene } from "./view.ts"

type Answer = GateAnswer["answer"]

const WORDS: Readonly<Record<Answer, string>> = { yes: "Yes", no: "No", "not sure": "Not sure" }

/** What drawing a gate needs beside the case. */
interface Drawing {
  readonly scene: Scene
  readonly desk: Desk
  readonly list: ListState
}

/** Return the address of a gate on the desk, without the #plan/ before it. */
export function gateName(phase: string): string {
  return `gate-${phase}`
}

/** Return what is answered to a question; a tick on its page is a yes. */
export function answerOf({ questions, done }: State, id: string): Answer | undefined {
  return questions.get(id)?.answer ?? (done.has(id) ? "yes" : undefined)
}

/** Count the questions of a gate that are answered with yes. */
export function yesOf({ gate }: PlannedGate, state: State): number {
  return gate.questions.filter(({ id }) => answerOf(state, id) === "yes").length
}

/** Draw a gate. */
export function gateView(planned: PlannedGate, drawing: Drawing, isDated: boolean): TemplateResult {
  const { phase, gate, day, guards } = planned
  const { scene, list, desk } = drawing
  const name = gateName(phase)
  const toggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === list.open.has(name)) return
    if (currentTarget.open) list.open.add(name)
    else list.open.delete(name)
    desk.redraw()
  }
  const url = scene.library.phases.find(({ id }) => id === phase)?.url ?? ""
  const open = list.open.has(name) || scene.isPrinting
  return html`<li class="plan-gate desk-gate">
    ${fermata()}<a class="desk-gate-title" data-about=${name} href=${pageAt(scene, `${url}#gate-${phase.toLowerCase()}`)}>Gate: ${gate.title}</a>
    <p class="plan-facts">
      ${isDated ? nothing : html`<span>${dayText(day)}.</span>`}<span>${guards.length ? `Before ${guards.join(", ")}.` : "It closes the phase."}</span
      ><span>Signed by: ${whoText(gate.signed_by, scene)}.</span>
    </p>
    <p class="desk-standing">${standingText(planned, scene.state)}</p>
    <details class="item-more" ?open=${open} @toggle=${toggle}>
      <summary>${countText(gate.questions.length, "question")}<span class="unseen"> of the gate: ${gate.title}</span></summary>
      ${open ? html`${gate.questions.map(question => questionView(question, drawing))} ${passView(planned, drawing)}` : nothing}
    </details>
  </li>`
}

/** Say how a gate stands. */
export function standingText(planned: PlannedGate, state: State): string {
  const passed = state.gates.get(planned.phase)
  if (!passed) return `${yesOf(planned, state)} of ${planned.gate.questions.length} answered yes.`
  const why = passed.why === "" ? "" : `: ${passed.why}`
  return passed.isOverridden ? `Went on without it${byText(passed.by)}${why}.` : `Passed${byText(passed.by)}${why}.`
}

function questionView({ id, ask }: PlanQuestion, { scene, desk }: Drawing): TemplateResult {
  const answered = answerOf(scene.state, id)
  return html`<fieldset class="desk-question" data-answer=${answered ?? ""}>
    <legend>${ask}</legend>
    <div class="guide-switch">
      ${GATE_ANSWERS.map(
        answer => html`<label>
          <input
            type="radio"
            name=${`gate-${id}`}
            .checked=${live(answer === answered)}
            @change=${() => desk.enter(`“${ask}” ${WORDS[answer]}.`, gateAnswering(id, answer))}
          />${WORDS[answer]}
        </label>`,
      )}
    </div>
  </fieldset>`
}

/** Pass it once every answer is yes; else say what is missing, and how one goes on all the same. */
function passView(planned: PlannedGate, { scene, desk }: Drawing): TemplateResult {
  const { phase, gate } = planned
  if (scene.state.gates.has(phase)) {
    const back = () => desk.enter(`You stand before the gate “${gate.title}” again.`, gatePassing(phase, false))
    return html`<p><button type="button" @click=${back}>Go back before it</button></p>`
  }
  if (yesOf(planned, scene.state) === gate.questions.length) {
    const pass = () => desk.enter(`The gate “${gate.title}” is passed.`, gatePassing(phase))
    return html`<p><button type="button" class="is-main" @click=${pass}>Pass the gate</button></p>`
  }
  if (gate.required) return html`<p class="muted">It opens once every answer is yes. It cannot be skipped.</p>`
  return overrideForm(planned, desk)
}

function overrideForm({ phase, gate }: PlannedGate, desk: Desk): TemplateResult {
  const goOn = (values: FormData) => {
    const why = textIn(values, "why")
    if (why === "") return "Say why first: it goes into the record."
    desk.enter(`You went on without the gate “${gate.title}”.`, gateOverriding(phase, why))
    return ""
  }
  return html`<form class="desk-ask" novalidate @submit=${(event: SubmitEvent) => given(event, goOn, text => desk.say(text))}>
    ${textField("why", "It opens once every answer is yes. If you go on without it: why?")}
    <p class="desk-ask-buttons"><button type="submit">Go on without it</button></p>
  </form>`
}
