/** elements: draws the ways in which a filled paper can be taken. */

import { html, nothing, type TemplateResult } from "lit-html"

import type { PaperTemplate } from "../../contract-papers.ts"
import type { FilledLetter } from "../../papers/letters/filled.ts"
import type { Way } from "./fill-results.ts"

export interface Results {
  readonly template: PaperTemplate
  readonly letter: FilledLetter
  readonly hasWord: boolean
  /** The name of the client goes into the names of files. */
  readonly isNamed: boolean
  readonly name: (isNamed: boolean) => void
  readonly take: (way: Way) => void
}

const WORDS: Readonly<Record<Way, string>> = { docx: "Word file", xlsx: "Excel file", eml: "E-mail draft", txt: "Text file", copy: "Copy", print: "Print" }

/** Draw them; the one that is meant for this paper is first. */
export function fillResultsView(results: Results): TemplateResult {
  const { letter, isNamed, name } = results
  const change = ({ target }: Event) => name(target instanceof HTMLInputElement && target.checked)
  return html`<section class="fill-results" aria-labelledby="fill-results">
    <h3 id="fill-results">Take it</h3>
    ${letter.open.length ? html`<p class="fill-open">${openText(letter.open.length)}</p>` : nothing}
    <p class="fill-ways">
      ${waysOf(results).map((way, place) => html`<button type="button" class=${place === 0 ? "is-main" : nothing} @click=${() => results.take(way)}>${WORDS[way]}</button> `)}
    </p>
    <label class="fill-named"><input type="checkbox" .checked=${isNamed} @change=${change} /> Put the client’s name into the name of the file</label>
  </section>`
}

function waysOf({ letter, hasWord, template }: Results): readonly Way[] {
  const word: readonly Way[] = hasWord && template.formats.includes("docx") ? ["docx"] : []
  const mail: readonly Way[] = letter.subject.length ? ["eml"] : []
  const book: readonly Way[] = template.formats.includes("xlsx") ? ["xlsx"] : []
  return [...mail, ...book, ...word, "print", "txt", "copy"]
}

function openText(count: number): string {
  return count === 1 ? "1 blank is still open. It would be marked." : `${count} blanks are still open. They would be marked.`
}
