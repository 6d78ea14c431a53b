/** elements: draws the words of the page for the client that the case keeps as fields: whom it reaches, the lists of the receipt, who reads the survey. */

import { html, nothing, type TemplateResult } from "lit-html"

import { filling } from "../../case/kinds/field-set.ts"
import type { PapersLibrary } from "../../contract-papers.ts"
import type { PagePart } from "../../papers/client/content.ts"
import { REACH_FIELDS } from "../../papers/client/made.ts"
import { readDay } from "../../plan/days.ts"
import { entering } from "./entering.ts"
import { keptBlankView, type KeptBlank } from "./kept-blank-view.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

export interface Blanks {
  readonly desk: Desk
  readonly typed: Typed
  readonly papers: PapersLibrary
  readonly parts: readonly PagePart[]
}

/** A blank that the vocabulary does not know, because no template has it. */
const OWN: Readonly<Record<string, { readonly label: string; readonly help: string }>> = {
  accepted_as_is: { label: "What the client takes as it is", help: "Known faults and gaps that the client has agreed to, one on each line." },
}
const ONE_A_LINE = "One thing on each line; each becomes a line to sign for."
const ALWAYS = ["firm_name", "client_name", ...REACH_FIELDS.map(([field]) => field), "question_window_end"]
const LISTS = ["property_list", "access_removed", "work_not_done", "access_remaining", "accepted_as_is"]
const SURVEY = ["survey_readers", "survey_keep_until", "feedback_contact"]
const DAYS = new Set(["question_window_end", "survey_keep_until", "handover_date"])

/** Draw them, for the parts that are in the page. */
export function clientBlanksView(scene: Scene, blanks: Blanks): TemplateResult {
  const { parts } = blanks
  return html`${groupView("Names, and whom they reach", ALWAYS, scene, blanks)}
    ${parts.includes("receipt") ? groupView("The receipt", ["handover_date", ...LISTS], scene, blanks) : nothing}
    ${parts.includes("survey") ? groupView("The questions", SURVEY, scene, blanks) : nothing}`
}

function groupView(title: string, fields: readonly string[], { state }: Scene, { desk, typed, papers }: Blanks): TemplateResult {
  const id = `client-${fields[0]}`
  return html`<section class="close-step" aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    <div class="desk-blanks facts-blanks">${fields.map(field => keptBlankView(blankOf(field, state.fields.get(field) ?? "", { desk, papers }), typed))}</div>
  </section>`
}

function blankOf(field: string, value: string, { desk, papers }: Pick<Blanks, "desk" | "papers">): KeptBlank {
  const known = papers.fields.find(({ id }) => id === field) ?? OWN[field]
  const label = known?.label ?? field
  const isList = LISTS.includes(field)
  const keep = (text: string) => entering(desk, text === "" ? `“${label}” is empty again.` : `“${label}” is kept.`, () => [filling(field, text)])
  return { id: field, label, kind: kindOf(field, value, isList), value, keep, ...helpOf(isList ? ONE_A_LINE : (known?.help ?? "")) }
}

/** A day that somebody wrote in words stays as it is written. */
function kindOf(field: string, value: string, isList: boolean): KeptBlank["kind"] {
  if (isList) return "text"
  return DAYS.has(field) && (value === "" || readDay(value) !== undefined) ? "day" : "line"
}

function helpOf(help: string): Pick<KeptBlank, "help"> {
  return help === "" ? {} : { help }
}
