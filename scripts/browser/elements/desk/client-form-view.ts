/** elements: draws the form of the page for the client: what it holds, its words and its lines, and what to look at before it leaves. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { PapersLibrary } from "../../contract-papers.ts"
import { asksSurvey, caresFor } from "../../papers/client/choice.ts"
import type { PagePart } from "../../papers/client/content.ts"
import type { Offered } from "../../papers/client/steps.ts"
import { countText } from "../../papers/plan-text.ts"
import { clientBlanksView } from "./client-blanks-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export interface ClientForm {
  readonly desk: Desk
  readonly typed: Typed
  readonly papers: PapersLibrary
  readonly parts: readonly PagePart[]
  readonly offered: readonly Offered[]
  readonly left: ReadonlySet<string>
  readonly isNamed: boolean
  readonly fault: string
  readonly choose: (part: PagePart, isIn: boolean) => void
  readonly leave: (id: string, isIn: boolean) => void
  readonly name: (isWanted: boolean) => void
  readonly save: (format: PageFormat) => void
}

/** A page to answer, or a Word file to fill in. */
export type PageFormat = "html" | "docx"

const PARTS: Readonly<Record<PagePart, string>> = {
  steps: "What happens next, and what you ask of them",
  receipt: "The receipt to sign: handed over, removed, outstanding, taken as it is",
  survey: "The seven questions of the survey",
}

/** Draw it. */
export function clientFormView(scene: Scene, form: ClientForm): TemplateResult {
  const { parts, offered, left } = form
  const steps = offered.filter(({ id }) => !left.has(id))
  const cares = caresFor(scene, parts, steps)
  return html`${partsView(scene, form)} ${parts.includes("steps") ? stepsView(form) : nothing} ${clientBlanksView(scene, form)}
    <section class="close-step" aria-labelledby="client-save">
      <h3 id="client-save">Before you send it</h3>
      ${cares.length ? html`<ul class="client-cares">${cares.map(text => html`<li>${text}</li>`)}</ul>` : nothing}
      <p>Open the saved page and read it as they will, then attach it to a mail. Nothing else of the case is in it.</p>
      ${boxView("Name the client in the name of the file", form.isNamed, form.name)}
      <p class="desk-fault-line" role="alert">${form.fault}</p>
      <div class="desk-buttons"><button type="button" class="is-main" ?disabled=${!parts.length} @click=${() => form.save("html")}>Save the page</button>
        <button type="button" ?disabled=${!parts.length} @click=${() => form.save("docx")}>Save it for Word</button></div>
    </section>`
}

function partsView({ plan }: Scene, { parts, choose }: ClientForm): TemplateResult {
  const offered = (Object.keys(PARTS) as PagePart[]).filter(part => part !== "survey" || asksSurvey(plan))
  return html`<fieldset class="close-step client-parts">
    <legend>What goes in</legend>
    ${offered.map(part => boxView(PARTS[part], parts.includes(part), isIn => choose(part, isIn)))}
    ${asksSurvey(plan) ? nothing : html`<p class="muted">This ending asks its client no questions.</p>`}
  </fieldset>`
}

function stepsView({ offered, left, leave }: ClientForm): TemplateResult {
  const shown = offered.length - offered.filter(({ id }) => left.has(id)).length
  return html`<section class="close-step" aria-labelledby="client-steps">
    <h3 id="client-steps">What the client reads</h3>
    <p class="muted">Each line stands in the page as it stands here. Take out what does not concern them.</p>
    <details class="paper-more">
      <summary>${countText(shown, "line")} of ${offered.length} in the page</summary>
      <ul class="client-steps" role="list">${offered.map(step => stepView(step, !left.has(step.id), leave))}</ul>
    </details>
  </section>`
}

function stepView({ id, tells, asks, isLate }: Offered, isIn: boolean, leave: ClientForm["leave"]): TemplateResult {
  const said = tells ?? asks
  return html`<li data-about=${id}>
    ${boxView(said?.text ?? "", isIn, isWanted => leave(id, isWanted))}
    ${tells && asks ? html`<p class="client-asks">You ask: ${asks.text}</p>` : nothing}
    <p class="muted">${said?.when} <span class="code">${id}</span>${isLate ? html` <b class="client-late">late</b>` : nothing}</p>
  </li>`
}

function boxView(words: string, isIn: boolean, choose: (isIn: boolean) => void): TemplateResult {
  const hear = ({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked)
  return html`<label class="plan-box"><input type="checkbox" .checked=${live(isIn)} @change=${hear} />${words}</label>`
}
