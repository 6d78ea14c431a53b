/** elements: draws what a deletion does not cover, each with who looks after it and until when, and the certificate that says so. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { Remains } from "../../case/after-end.ts"
import { randomText } from "../../case/id.ts"
import { filling } from "../../case/kinds/field-set.ts"
import { remaining } from "../../case/kinds/remains-set.ts"
import { WORD_TYPE } from "../../papers/alone/pages.ts"
import { ALL_REMAINS, DELETION_FACTS, remainsWords } from "../../papers/closing/remains.ts"
import { dateText } from "../../papers/plan-text.ts"
import { isoText, readDay } from "../../plan/days.ts"
import { download } from "../download.ts"
import { blankView, type Option } from "./blank-view.ts"
import { entering } from "./entering.ts"
import type { KeptPeriods } from "./kept-periods-view.ts"
import { keptBlankView } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export interface RemainsForm {
  readonly desk: Desk
  readonly typed: Typed
  readonly periods: KeptPeriods
  /** What is typed of the deletion itself. */
  readonly facts: Typed
  readonly fault: string
  /** Something was added or refused. */
  readonly turn: (fault: string) => void
}

const NOTHING = { what: "", why: "", owner: "", until: "" }

/** Draw it. */
export function closeRemainsView(scene: Scene, form: RemainsForm): TemplateResult {
  const remains = [...scene.state.remains]
  return html`<div class="close-remains">
    <h4>What the deletion does not cover</h4>
    <p class="muted">Backups, legal holds and AI tools are what people forget. Name each with a person and a day, and it becomes an item of this case.</p>
    ${remains.length ? html`<ul class="facts-rows" role="list">${remains.map(([id, one]) => rowView(id, one, form.desk))}</ul>` : html`<p>Nothing is named yet.</p>`}
    <details class="paper-more">
      <summary>Name something that stays</summary>
      ${formView(scene, form)}
    </details>
    ${deletionView(scene, form)}
    <div class="desk-buttons">
      <button type="button" @click=${() => void saveCertificate("html", scene, form)}>Save the certificate</button>
      <button type="button" class="is-quiet" @click=${() => void saveCertificate("docx", scene, form)}>Save it for Word</button>
    </div>
    <p class="muted">To print and to sign: what was deleted, who saw it, and all of the above. What you leave blank is said to be unknown. <a href="#papers/T16">The long form</a> has tables for every set of data.</p>
  </div>`
}

/** What the certificate says of the deletion itself; each is kept as it is left. */
function deletionView({ state }: Scene, { desk, facts }: RemainsForm): TemplateResult {
  const open = DELETION_FACTS.filter(([field]) => (state.fields.get(field) ?? "") === "").length
  return html`<details class="paper-more">
    <summary>What was deleted, and who saw it${open ? `: ${open} blank` : ""}</summary>
    <div class="desk-blanks facts-blanks">
      ${DELETION_FACTS.map(([id, label]) => {
        const value = state.fields.get(id) ?? ""
        const keep = (text: string) => entering(desk, text === "" ? `“${label}” is empty again.` : `“${label}” is kept.`, () => [filling(id, text)])
        return keptBlankView({ id, label, kind: isDay(id, value) ? "day" : "line", value, keep }, facts)
      })}
    </div>
  </details>`
}

function isDay(field: string, value: string): boolean {
  return field === "deletion_date" && (value === "" || readDay(value) !== undefined)
}

function rowView(id: string, { kind, what, why, owner, until }: Remains, desk: Desk): TemplateResult {
  const day = readDay(until)
  const takeOut = () => void entering(desk, "It is taken out.", () => [remaining(id, { kind, ...NOTHING })])
  return html`<li>
    <p><b>${what}</b> <span class="muted">${remainsWords(kind).label}${why === "" ? "" : `, ${why}`}</span></p>
    <p class=${owner === "" || day === undefined ? "plan-warning" : "muted"}>${owner === "" ? "Nobody looks after it." : `${owner} looks after it.`} ${day === undefined ? "No day is set." : `Until ${dateText(day)}.`}</p>
    <p class="log-acts"><button type="button" class="is-quiet" aria-label=${`Take out: ${what}`} @click=${takeOut}>Take out</button></p>
  </li>`
}

function formView(scene: Scene, form: RemainsForm): TemplateResult {
  const { typed, periods, fault, desk } = form
  const kinds: Option[] = ALL_REMAINS.map(kind => [kind, remainsWords(kind).label])
  const sheet = { id: "remains", typed, changed: () => desk.redraw() }
  const asked = remainsWords(kindIn(typed)).ask
  return html`<div class="desk-form">
    <div class="desk-blanks">
      ${blankView({ name: "kind", label: "What sort", kind: "choice", options: kinds }, sheet)} ${blankView({ name: "until", label: "Until", kind: "day" }, sheet)}
      ${blankView({ name: "what", label: "What stays", kind: "line", help: asked }, sheet)} ${blankView({ name: "why", label: "Why", kind: "line" }, sheet)}
      ${blankView({ name: "owner", label: "Who looks after it", kind: "line" }, sheet)}
    </div>
    ${kindIn(typed) === "kept" ? periods.view(scene, { label: "Until", take: day => takeDay(day, form) }) : nothing} ${fault === "" ? nothing : html`<p class="desk-fault-line" role="alert">${fault}</p>`}
    <div class="desk-buttons"><button type="button" class="is-main" @click=${() => add(form)}>Name it</button></div>
  </div>`
}

function takeDay(day: string, { typed, desk }: RemainsForm) {
  typed.type("until", day)
  desk.redraw("#remains-until")
}

function kindIn(typed: Typed): Remains["kind"] {
  return ALL_REMAINS.find(kind => kind === typed.of("kind")) ?? "backup"
}

function add({ desk, typed, turn }: RemainsForm) {
  const [what, why, owner, until] = [typed.of("what").trim(), typed.of("why"), typed.of("owner"), typed.of("until")]
  if (what === "") return turn("Say what stays.")
  const fault = entering(desk, "It is named.", () => [remaining(`remains-${randomText(8)}`, { kind: kindIn(typed), what, why, owner, until })])
  if (fault === "") typed.clear()
  turn(fault)
}

async function saveCertificate(kind: "html" | "docx", { state, today }: Scene, { desk, turn }: RemainsForm) {
  const alone = await desk.host.part("alone").catch(() => undefined)
  if (!alone) return turn("The page could not load what makes the file. Check the connection, then try again.")
  const name = `certificate-of-deletion-${isoText(today)}.${kind}`
  if (kind === "docx") download(name, alone.certificateWord({ state, today }), WORD_TYPE)
  else download(name, alone.certificate({ state, today }), "text/html")
  desk.say(`Saving ${name}.`)
}
