/** elements: draws the ways to one more case: by three answers, by a colleague's copy, or by a name alone. */

import { html, type TemplateResult } from "lit-html"

import { hrefOf } from "../href.ts"
import { blankView } from "./blank-view.ts"
import type { Typed } from "./typed.ts"

export interface NewCase {
  readonly root: string
  readonly typed: Typed
  readonly fault: string
  /** The button that opens a copy. */
  readonly open: TemplateResult
  readonly begin: () => void
}

/** Draw them. */
export function newCaseView({ root, typed, fault, open, begin }: NewCase): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault()
    begin()
  }
  return html`<section class="cases-new" aria-labelledby="cases-new">
    <h3 id="cases-new">Begin another</h3>
    <p>Three answers are enough. Then keep it as a case.</p>
    <p><a class="button is-main" href=${hrefOf(root, "start/")}>Make a plan</a></p>
    <p>Or take over a case from the copy that a colleague saved.</p>
    <div class="desk-buttons">${open}</div>
    <details class="paper-more">
      <summary>Begin with a name alone</summary>
      <form class="desk-form" novalidate aria-label="Begin with a name alone" @submit=${submit}>
        <div class="desk-blanks">
          ${blankView({ name: "title", label: "Name of the case", kind: "line", help: "It stays in this browser." }, { id: "new-case", typed })}
          ${blankView({ name: "practice", label: "What for?", kind: "choice", first: "", options: [["", "A real ending"], ["yes", "For practice"]] }, { id: "new-case", typed })}
        </div>
        <p class="desk-fault-line" role="alert">${fault}</p>
        <div class="desk-buttons"><button type="submit" class="is-main">Begin it</button></div>
      </form>
    </details>
  </section>`
}
