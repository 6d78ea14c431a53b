/** elements: draws one paper of a case: how far it is, what it still needs, its blank, and its next step. */

import { html, nothing, type TemplateResult } from "lit-html"

import { factAddress } from "../../papers/letters/known.ts"
import { dateText, dayAndDistanceText } from "../../papers/plan-text.ts"
import { isoText, readDay } from "../../plan/days.ts"
import { sentence } from "../../plan/wording.ts"
import { hrefOf } from "../href.ts"
import { dayOn } from "../day-on.ts"
import { blankView } from "./blank-view.ts"
import { paperStep, type PaperStep } from "./papers-steps.ts"
import type { CasePaper } from "./papers-list.ts"
import type { Typed } from "./typed.ts"
import { pageAt, type Scene } from "./view.ts"

export interface PaperActs {
  readonly typed: Typed
  readonly fault: string
  /** The template that is written next, empty if none is left. */
  readonly next: string
  readonly openStep: (template: string) => PaperStep | undefined
  readonly open: (template: string, step: PaperStep) => void
  readonly leave: () => void
  readonly give: (paper: CasePaper) => void
  readonly draft: (paper: CasePaper) => void
}

const FORMATS: Readonly<Record<string, string>> = {
  docx: "Word",
  odt: "LibreOffice",
  md: "Markdown",
  txt: "Plain text",
  xlsx: "Excel",
  eml: "E-mail draft",
  pdf: "PDF",
}

/** Draw it as a line of the list. */
export function paperView(paper: CasePaper, scene: Scene, acts: PaperActs): TemplateResult {
  const { template, standing, due, items } = paper
  return html`<li class="paper" data-standing=${standing.replace(" ", "-")} data-about=${template.id} tabindex="-1">
    <p class="paper-title"><a href=${pageAt(scene, template.url)}>${template.title}</a> <span class="code">${template.id}</span></p>
    <p class="paper-facts">
      <b class="paper-standing">${sentence(standing)}</b>
      <span>${template.sender} to ${template.receiver}</span>
      ${due === undefined || standing === "signed" ? nothing : html`<span>${dayAndDistanceText(due, scene.today)}</span>`}
    </p>
    ${historyView(paper)} ${needsView(paper, items, scene)} ${stepsView(paper, scene, acts)}
  </li>`
}

function historyView({ state: { drafted, sent, signed } }: CasePaper): TemplateResult | typeof nothing {
  const lines = [
    ...(drafted ? [`Drafted ${dateText(dayOn(new Date(drafted.time)))}${drafted.person === "" ? "" : `, ${drafted.person}`}.`] : []),
    ...sent.map(({ day, to }) => `Sent${spoken(day)}${to === "" ? "" : ` to ${to}`}.`),
    ...signed.map(({ day, who }) => `Signed${spoken(day)}${who === "" ? "" : ` by ${who}`}.`),
  ]
  return lines.length ? html`<p class="muted">${lines.join(" ")}</p>` : nothing
}

function spoken(day: string): string {
  const read = readDay(day)
  return read === undefined ? "" : ` ${dateText(read)}`
}

/** What it is for and what it still needs is folded: the list is long. */
function needsView({ template, open }: CasePaper, items: readonly string[], scene: Scene): TemplateResult {
  return html`<details class="paper-more" ?open=${scene.isPrinting}>
    <summary>${open.length ? `Needs ${open.length} more ${open.length === 1 ? "fact" : "facts"}` : "Has all its facts"}. Download the blank</summary>
    <p>${template.purpose}</p>
    <p class="muted">Signed off by ${template.sign_off}.${items.length ? ` Asked for by ${items.join(", ")}.` : " The page of the ending names it."}</p>
    ${open.length ? html`<p>Still open: ${open.map(({ id, label }, place) => html`${place ? ", " : ""}<a href=${factAddress(id)}>${label}</a>`)}.</p>` : nothing}
    <ul class="download-list">
      ${template.formats.map(
        format => html`<li>
          <a class="download" href=${hrefOf(scene.root, `${template.file}.${format}`)} download>${FORMATS[format] ?? format} <span class="code">.${format}</span></a>
        </li>`,
      )}
    </ul>
  </details>`
}

function stepsView(paper: CasePaper, scene: Scene, acts: PaperActs): TemplateResult {
  const { template } = paper
  const step = acts.openStep(template.id)
  if (step) return formView(paper, step, scene, acts)
  const button = (one: PaperStep, act: () => void) =>
    html`<button type="button" class="is-quiet" aria-label=${`${paperStep(one).words} ${template.title}`} @click=${act}>${paperStep(one).words}</button>`
  return html`<p class="log-acts">
    <a class=${acts.next === template.id ? "paper-write is-main" : "paper-write"} href=${`#papers/${template.id}`} aria-label=${`Write it: ${template.title}`}>Write it</a>
    ${paper.standing === "not begun" ? button("drafted", () => acts.draft(paper)) : nothing} ${button("sent", () => acts.open(template.id, "sent"))}
    ${button("signed", () => acts.open(template.id, "signed"))}
  </p>`
}

function formView(paper: CasePaper, step: PaperStep, { today }: Scene, acts: PaperActs): TemplateResult {
  const { template } = paper
  const { blanks, done } = paperStep(step)
  const submit = (event: Event) => {
    event.preventDefault()
    acts.give(paper)
  }
  return html`<form class="desk-form" novalidate aria-labelledby=${`paper-form-${template.id}`} @submit=${submit}>
    <h3 id=${`paper-form-${template.id}`} tabindex="-1">${step === "sent" ? "It was sent" : "It was signed"}</h3>
    <div class="desk-blanks">${blanks(isoText(today)).map(blank => blankView(blank, { id: `paper-${template.id}`, typed: acts.typed }))}</div>
    <p class="desk-fault-line" role="alert">${acts.fault}</p>
    <div class="desk-buttons">
      <button type="submit" class="is-main">${done}</button>
      <button type="button" @click=${acts.leave}>Leave it</button>
    </div>
  </form>`
}
