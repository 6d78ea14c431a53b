/** elements: draws the dates of the client that depend on us, and the form that sets one. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { CaseDeadline } from "../../case/state.ts"
import type { PlanLibrary } from "../../contract.ts"
import { dayAndDistanceText } from "../../papers/plan-text.ts"
import { readDay } from "../../plan/days.ts"
import type { Deadline } from "../../plan/given.ts"
import { deadlineKinds, deadlineLabel } from "../start/fields.ts"
import { blankView, type Blank, type Option } from "./blank-view.ts"
import { effectText } from "./facts-effect.ts"
import type { Typed } from "./typed.ts"
import type { Scene } from "./view.ts"

/** The name under which the form holds which deadline it sets anew. */
export const DEADLINE_ID = "id"

export interface DeadlineForm {
  readonly typed: Typed
  readonly fault: string
  readonly changed: () => void
  readonly add: () => void
  readonly leave: () => void
  readonly change: (id: string, deadline: CaseDeadline) => void
  readonly remove: (id: string, deadline: CaseDeadline) => void
}

/** Draw them. */
export function factsDeadlinesView(scene: Scene, form: DeadlineForm): TemplateResult {
  const { deadlines } = scene.state
  const inOrder = [...deadlines].sort(([, one], [, other]) => (one.day < other.day ? -1 : 1))
  return html`<section class="facts-part" aria-labelledby="facts-deadlines">
    <h3 id="facts-deadlines" data-about="part-deadlines" tabindex="-1">The client's dates</h3>
    <p class="muted">Filings, payrolls, launches: what the client has to meet, and who meets it after you.</p>
    ${inOrder.length ? html`<ul class="facts-rows" role="list">${inOrder.map(([id, one]) => rowView(id, one, scene, form))}</ul>` : nothing}
    <details class="paper-more" ?open=${form.typed.of(DEADLINE_ID) !== "" || inOrder.length === 0}>
      <summary id="deadline-form">${form.typed.of(DEADLINE_ID) === "" ? "Add a date" : "Change the date"}</summary>
      ${formView(scene, form)}
    </details>
  </section>`
}

function rowView(id: string, deadline: CaseDeadline, { library, today }: Scene, { change, remove }: DeadlineForm): TemplateResult {
  const title = titleOf(deadline, library)
  const day = readDay(deadline.day)
  return html`<li>
    <p><b>${title}</b><br />${day === undefined ? nothing : dayAndDistanceText(day, today)}</p>
    <p class=${deadline.who === "" ? "plan-warning" : "muted"}>${deadline.who === "" ? "Nobody is named who meets it." : `${deadline.who} meets it.`}</p>
    <p class="log-acts">
      <button type="button" class="is-quiet" aria-label=${`Change: ${title}`} @click=${() => change(id, deadline)}>Change</button>
      <button type="button" class="is-quiet" aria-label=${`Take out: ${title}`} @click=${() => remove(id, deadline)}>Take out</button>
    </p>
  </li>`
}

function titleOf({ title, kind }: CaseDeadline, library: PlanLibrary): string {
  return title === "" ? deadlineLabel(kind, library) : title
}

function formView(scene: Scene, form: DeadlineForm): TemplateResult {
  const { typed, fault, add, leave, changed } = form
  const isAnew = typed.of(DEADLINE_ID) !== ""
  const submit = (event: Event) => {
    event.preventDefault()
    add()
  }
  return html`<form class="desk-form" novalidate aria-labelledby="deadline-form" @submit=${submit}>
    <div class="desk-blanks">${blanksOf(scene).map(blank => blankView(blank, { id: "deadline", typed, changed }))}</div>
    <output class="desk-effect">${effectOf(scene, typed)}</output>
    <p class="desk-fault-line" role="alert">${fault}</p>
    <div class="desk-buttons">
      <button type="submit" class="is-main">${isAnew ? "Keep it" : "Add it"}</button>
      ${isAnew ? html`<button type="button" @click=${leave}>Leave it as it was</button>` : nothing}
    </div>
  </form>`
}

function blanksOf({ library }: Scene): Blank[] {
  const kinds: Option[] = deadlineKinds(library).map(kind => [kind, deadlineLabel(kind, library)])
  return [
    { name: "title", label: "What has to be met", kind: "line" },
    { name: "kind", label: "What sort of date", kind: "choice", options: [["", "Another"], ...kinds] },
    { name: "day", label: "Day", kind: "day" },
    { name: "who", label: "Who meets it after you", kind: "line" },
  ]
}

/** Say what the date that is typed would change; empty while it is no day. */
function effectOf(scene: Scene, typed: Typed): string {
  if (readDay(typed.of("day")) === undefined) return ""
  const others = [...scene.state.deadlines].filter(([id]) => id !== typed.of(DEADLINE_ID)).map(([, one]) => plannedDeadline(one, scene.library))
  return `If you keep this: ${effectText(scene, { deadlines: [...others, plannedDeadline(typedDeadline(typed), scene.library)] })}`
}

function plannedDeadline(deadline: CaseDeadline, library: PlanLibrary): Deadline {
  const { kind, day, who } = deadline
  return { what: titleOf(deadline, library), kind, day, who }
}

/** Return the deadline that is typed. */
export function typedDeadline(typed: Typed): CaseDeadline {
  return { title: typed.of("title").trim(), kind: typed.of("kind"), day: typed.of("day"), who: typed.of("who").trim() }
}
