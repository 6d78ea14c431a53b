/** elements: draws what the register asks of an ending; each answer is kept as a field of the case. */

import { html, type TemplateResult } from "lit-html"

import { filling } from "../../case/kinds/field-set.ts"
import { entering } from "./entering.ts"
import { keptBlankView } from "./kept-blank-view.ts"
import { REGISTER_COLUMNS, type Column } from "./register-columns.ts"
import type { Typed } from "./typed.ts"
import type { Desk, Scene } from "./view.ts"

/** Draw them. */
export function registerBlanksView({ state }: Scene, typed: Typed, desk: Desk): TemplateResult {
  return html`<div class="desk-blanks facts-blanks">
    ${[...REGISTER_COLUMNS.values()].map(({ id, label, kind, options }) =>
      keptBlankView({ id, label, kind, options, value: state.fields.get(id) ?? "", keep: value => keepColumn(desk, { id, label }, value) }, typed),
    )}
  </div>`
}

function keepColumn(desk: Desk, { id, label }: Pick<Column, "id" | "label">, value: string): string {
  return entering(desk, value === "" ? `“${label}” is open again.` : `“${label}” is kept.`, () => [filling(id, value)])
}
