/** elements: draws what the case is called, who writes in it, and how it stands. */

import { html, type TemplateResult } from "lit-html"

import { naming } from "../../case/kinds/case-named.ts"
import { dateText } from "../../papers/plan-text.ts"
import { dayOn } from "../day-on.ts"
import { entering } from "./entering.ts"
import { keptBlankView } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

const STANDING_WORDS = { open: "Open", closed: "Closed", archived: "In the archive" } as const

/** Draw it. */
export function factsCaseView({ state, caseId }: Scene, typed: Typed, desk: Desk): TemplateResult {
  const keep = (title: string) => (title.trim() === "" ? "A case needs a name, so that you find it again." : entering(desk, "The new name is kept.", () => [naming(caseId, title)]))
  const help = "The name stays in this browser. It stands in no address, no file name and no tab."
  return html`<section class="facts-part" aria-labelledby="facts-case">
    <h3 id="facts-case" data-about="part-case" tabindex="-1">The case</h3>
    <div class="desk-blanks facts-blanks">${keptBlankView({ id: "case-title", label: "Name of the case", kind: "line", help, value: state.title, keep }, typed)}</div>
    <dl class="facts-list">
      <div>
        <dt>How it stands</dt>
        <dd>${STANDING_WORDS[state.standing]}${sinceText(state)}${state.practice ? ". It is a practice case." : "."}</dd>
        <dd><a href="#close">${state.standing === "open" ? "Close it" : "Change"}</a></dd>
      </div>
      <div>
        <dt>Who writes here</dt>
        <dd>${desk.person === "" ? "No name is given." : desk.person}</dd>
        <dd><a href="#who" aria-label="Change: who writes here">Change</a></dd>
      </div>
    </dl>
    <p><a href="#cases">All cases</a></p>
  </section>`
}

function sinceText({ opened, standingSince }: Scene["state"]): string {
  const time = standingSince?.time ?? opened
  return time === "" ? "" : `, since ${dateText(dayOn(new Date(time)))}`
}
