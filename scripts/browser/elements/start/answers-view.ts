/** elements: draws what was told, each answer with a way to change it alone, and what could still be told. */

import { html, nothing, type TemplateResult } from "lit-html"

import { dayText, readDay } from "../../plan/days.ts"
import { NOT_SURE } from "../../plan/given.ts"
import type { Plan } from "../../plan/plan.ts"
import { joined } from "../../plan/wording.ts"
import { CALENDAR, DEADLINE, deadlineKinds, fieldOf, FIELDS, type Field } from "./fields.ts"
import { LAST_DAY } from "./flow.ts"
import type { GuideState } from "./guide-state.ts"
import { countText } from "../../papers/plan-text.ts"
import { questionOf } from "./questions.ts"
import type { View } from "./view.ts"

/** One thing that was told. */
interface Told {
  readonly name: string
  readonly ask: string
  readonly answer: string
}

const DEADLINES = "deadlines"

/** Draw what was told so far, or some of it; nothing if nothing was. */
export function told(view: View, names?: readonly string[]): TemplateResult | typeof nothing {
  const all = toldIn(view).filter(({ name }) => name !== view.state.changing && names?.includes(name) !== false)
  if (!all.length) return nothing
  return html`<section class="guide-told" aria-labelledby="guide-told">
    <h3 id="guide-told">Your answers</h3>
    <dl>
      ${all.map(
        one => html`<div>
          <dt>${one.ask}</dt>
          <dd>${one.answer}</dd>
          <dd><button type="button" class="is-quiet" aria-label=${`Change: ${one.ask}`} @click=${() => change(one.name, view)}>Change</button></dd>
        </div>`,
      )}
    </dl>
  </section>`
}

/** Ask something, or ask it again. */
export function change(name: string, { state, go }: View) {
  go({ ...state, changing: name })
}

function toldIn({ state, library }: View): Told[] {
  const { facets, holds, floors } = library
  const names = [...facets, ...holds, ...floors].map(({ id }) => id)
  const chosen = names.flatMap(name => toldQuestion(name, state, library) ?? [])
  const fields = [...FIELDS, ...deadlineKinds(library).map(kind => DEADLINE + kind)]
  const given = fields.flatMap(name => toldField(fieldOf(name, state, library), state) ?? [])
  return [...chosen, ...given]
}

function toldQuestion(name: string, state: GuideState, library: View["library"]): Told | undefined {
  const question = questionOf(name, state, library)
  if (!question || question.given.length === 0) return undefined
  const labels = question.options.filter(({ id }) => question.given.includes(id)).map(one => (one.id === NOT_SURE ? doubtText(one) : one.label))
  return { name, ask: question.ask, answer: joined(labels) }
}

function doubtText({ label, help }: { label: string; help: string }): string {
  return `${label} (${help.charAt(0).toLowerCase()}${help.slice(1).replace(/\.$/u, "")})`
}

function toldField(field: Field | undefined, { isLastDayOpen }: GuideState): Told | undefined {
  if (field?.name === LAST_DAY && field.given === "" && isLastDayOpen) return { ...field, answer: "Not known yet" }
  if (!field || field.given === "") return undefined
  return { ...field, answer: fieldText(field) }
}

function fieldText({ kind, given, beside }: Field): string {
  if (kind === "day") return dayText(readDay(given) ?? 0)
  return [given, beside?.given ?? ""].join(" ").trim()
}

/** Draw what could still be told, folded: open questions with what they can take away, and dates. */
export function untold(plan: Plan, view: View): TemplateResult | typeof nothing {
  const questions = plan.questions.map(({ facet, most }) => ({ name: facet.id, ask: facet.question, gain: most ? `up to ${countText(most, "item")} can go` : "" }))
  const fields = openFields(view).map(({ name, ask }) => ({ name, ask, gain: "" }))
  const all = [...questions, ...fields]
  if (!all.length) return nothing
  return html`<details class="guide-more">
    <summary>More that you could say (${all.length})</summary>
    <ul class="guide-links">
      ${all.map(
        ({ name, ask, gain }) => html`<li>
          <button type="button" class="is-link" @click=${() => change(name, view)}>${ask}</button>
          ${gain === "" ? nothing : html`<span class="muted">${gain}</span>`}
        </li>`,
      )}
    </ul>
  </details>`
}

function openFields({ state, library }: View): Field[] {
  const due = new Set(state.answers[DEADLINES] ?? [])
  const deadlines = deadlineKinds(library).filter(kind => due.has(kind))
  const fields = [...FIELDS, ...deadlines.map(kind => DEADLINE + kind)].map(name => fieldOf(name, state, library))
  return fields.filter(field => field !== undefined).filter(({ name, given }) => given === "" && name !== LAST_DAY && name !== CALENDAR)
}
