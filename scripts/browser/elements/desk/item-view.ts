/** elements: draws an item of a case as a row to tick, with how it stands, and its details once they are unfolded. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { becauseText, dueText } from "../../papers/plan-text.ts"
import type { Barrier } from "../../plan/guard.ts"
import { standingText } from "./case-text.ts"
import type { ItemActs } from "./item-acts.ts"
import { itemDetails } from "./item-details-view.ts"
import { itemForm } from "./item-form-view.ts"
import { isLate, type Row } from "../../plan/rows.ts"
import { pageAt, type Scene } from "./view.ts"

/** How much of an item is said in its row. */
export interface RowStyle {
  /** The title above says when it is due. */
  readonly isDated?: boolean
  /** Say why it is there. */
  readonly isExplained?: boolean
}

/** Draw one item. */
export function itemView(row: Row, scene: Scene, acts: ItemActs, style: RowStyle = {}): TemplateResult {
  const { id, text, item, level } = row
  const key = `desk-${id}`
  const barriers = acts.barriers(row, scene)
  return html`<li class="item desk-item" data-item=${id} data-level=${level} data-state=${item.state}>
    <div class="item-row">
      <input
        class="item-box"
        type="checkbox"
        id=${key}
        data-about=${id}
        autocomplete="off"
        aria-describedby=${`${key}-facts`}
        .checked=${live(item.state === "done")}
        @change=${(event: Event) => tickBox(event, row, scene, acts)}
      />
      <label class="item-text" for=${key}>${text}</label>
      ${row.url === "" ? nothing : html`<a class="item-id" href=${pageAt(scene, row.url)} aria-label=${`${id}: how to do it`}>${id}</a>`}
    </div>
    <p class="item-facts" id=${`${key}-facts`}>${facts(row, scene, style)}</p>
    ${acts.list.formOn(id) === "order" ? nothing : blockedView(barriers)} ${itemForm(row, scene, acts)} ${moreView(row, scene, acts)}
  </li>`
}

/** The box shows what the case says; where a reason is asked for first, it is not ticked yet. */
function tickBox({ target }: Event, row: Row, scene: Scene, acts: ItemActs) {
  if (!(target instanceof HTMLInputElement)) return
  const wanted = target.checked ? "done" : "to do"
  target.checked = row.item.state === "done"
  acts.stand(row, wanted, scene)
}

function facts(row: Row, scene: Scene, style: RowStyle): TemplateResult[] {
  const said: readonly (readonly [text: string, kind: string])[] = [
    [whenText(row, scene, style), isLate(row, scene.today) ? "desk-late" : ""],
    [whoText(row.owner, scene), ""],
    [standingText(row.item), "desk-standing"],
    [style.isExplained === true && row.because.length ? becauseText(row.because) : "", ""],
  ]
  return said.filter(([text]) => text !== "").map(([text, kind]) => html`<span class=${kind || nothing}>${text}</span> `)
}

/** Say when an item is due, unless the title above says it. */
function whenText(row: Row, { today }: Scene, { isDated = false }: RowStyle): string {
  const { due } = row
  if (!due || (isDated && due.kind === "on" && due.hours === 0)) return ""
  return `${dueText(due)}${isLate(row, today) ? ", late" : ""}`
}

/** Name a role, and who that is in this case. */
export function whoText(role: string, { library, state }: Scene): string {
  const name = library.roles.find(({ id }) => id === role)?.name ?? role
  const who = state.roles.get(role) ?? ""
  return who ? `${who} (${name})` : name
}

function blockedView([first, ...others]: readonly Barrier[]): TemplateResult | typeof nothing {
  if (!first) return nothing
  const more = others.length ? ` And ${others.length} more.` : ""
  return html`<p class="desk-blocked"><b>Cannot start yet.</b> ${first.text}${more}</p>`
}

function moreView(row: Row, scene: Scene, acts: ItemActs): TemplateResult {
  const { open } = acts.list
  const toggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === open.has(row.id)) return
    if (currentTarget.open) open.add(row.id)
    else open.delete(row.id)
    acts.desk.redraw()
  }
  return html`<details class="item-more" ?open=${open.has(row.id)} @toggle=${toggle}>
    <summary>More<span class="unseen"> about: ${row.text}</span></summary>
    ${open.has(row.id) ? itemDetails(row, scene, acts) : nothing}
  </details>`
}
