/** elements: shows what a copy brings before anything of it is taken, and asks what to do. */

import { html, nothing, type TemplateResult } from "lit-html"

import { careText, newsText, toldParts, type Telling, type Told } from "../../papers/file/difference-text.ts"
import type { Differences } from "../../papers/file/differences.ts"
import { momentText } from "../../papers/markdown-words.ts"
import type { CaseCopy } from "../../papers/file/read.ts"
import type { Host } from "../host.ts"
import { saveCopy } from "./copies.ts"
import { showDialog } from "./dialog.ts"

/** What a button does, and its words. */
type Choice = readonly [act: string, words: string]

export interface Preview {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly cares: readonly string[]
  readonly parts: readonly Told[]
  /** The last one stands out: it is what most readers came for, or changes nothing. */
  readonly choices: readonly Choice[]
}

const KEPT = "The case that is open now stays kept in this browser. Save a copy of it first: opening that copy brings it back."
const UNKEPT = "The case that is open now is not kept in this browser. Save a copy of it first, or it is lost."

/** Ask what to do with a copy of the open case: take it, open it beside, or nothing. */
export function askAboutSame(differences: Differences, telling: Telling, { isCut }: CaseCopy): Promise<string> {
  const choices: Choice[] = [["", "Cancel"], ["beside", "Open it beside this case"]]
  if (differences.taken.length) choices.push(["take", "Take what is new"])
  else if (differences.odd.length) choices.push(["take", "Put it aside"])
  return ask({
    title: "What is in the file",
    paragraphs: [newsText(differences, telling)],
    cares: careText(differences, isCut),
    parts: toldParts(differences, telling),
    choices,
  })
}

/** Ask what to do with a copy of another case: open it, put both together, or nothing. */
export function askAboutOther(host: Host, differences: Differences, telling: Telling, copy: CaseCopy): Promise<string> {
  const { openCase } = host
  const isOpen = openCase.entries.size > 0
  const about = `The copy is of another case: “${differences.united.title || copy.title}”, begun on ${momentText(differences.united.opened || copy.opened)}.`
  const choices: Choice[] = isOpen ? [["open", "Open that case"], ["join", "Put both together"], ["save", "Save a copy of this case"], ["", "Stay with this case"]] : [["", "Cancel"], ["open", "Open that case"]]
  return ask(
    {
      title: isOpen ? "Open another case?" : "What is in the file",
      paragraphs: [about, newsText(differences, telling), ...(isOpen ? [openCase.isAtRisk ? UNKEPT : KEPT] : [])],
      cares: careText(differences, copy.isCut),
      parts: toldParts(differences, telling),
      choices,
    },
    { save: () => void saveCopy(host) },
  )
}

/** Ask whether two cases are to become one. */
export function askToJoin(differences: Differences, telling: Telling, { isCut, title }: CaseCopy): Promise<string> {
  return ask({
    title: "Put both cases together?",
    paragraphs: [
      `Everything in “${title}” comes into this case, and both logs become one. Do this if both are about the same ending. It cannot be taken apart again; the file stays as it is.`,
      newsText(differences, telling),
    ],
    cares: careText(differences, isCut),
    parts: toldParts(differences, telling),
    choices: [["take", "Put both together"], ["", "Keep them apart"]],
  })
}

/** Ask about anything that a file brings. */
export function askAbout(preview: Preview): Promise<string> {
  return ask(preview)
}

/** `aside` are acts that leave the question open. */
function ask(preview: Preview, aside: Readonly<Record<string, () => void>> = {}): Promise<string> {
  return showDialog(({ close }) => view(preview, act => (aside[act] ? aside[act]() : close(act))))
}

function view({ title, paragraphs, cares, parts, choices }: Preview, choose: (act: string) => void): TemplateResult {
  return html`<h2 id="files-title" data-first tabindex="-1">${title}</h2>
    ${paragraphs.map(text => html`<p>${text}</p>`)}
    ${cares.length ? html`<ul class="files-cares">${cares.map(text => html`<li>${text}</li>`)}</ul>` : nothing}
    ${parts.map(partView)}
    <div class="ask-choices">
      ${choices.map(([act, words]) => html`<button type="button" @click=${() => choose(act)}>${words}</button>`)}
    </div>`
}

function partView({ title, lines }: Told): TemplateResult {
  return html`<details class="files-part">
    <summary>${title}</summary>
    <ul>${lines.map(line => html`<li>${line}</li>`)}</ul>
  </details>`
}
