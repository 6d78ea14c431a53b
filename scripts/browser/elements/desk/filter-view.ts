/** elements: draws what cuts the list of a case down, folded until somebody wants it. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import { asksOf, MINE, NO_FILTER, rolesOfPerson, type Filter } from "./filter.ts"
import type { Scene } from "./view.ts"

const LEVELS: readonly (readonly [level: string, words: string])[] = [
  ["", "All levels"],
  ["essential", "Essential"],
  ["recommended", "Recommended"],
  ["high-risk", "High risk only"],
]

/** Draw the filter; each change is looked at once. */
export function filterView(filter: Filter, scene: Scene, person: string, look: (filter: Filter) => void): TemplateResult {
  const asks = asksOf(filter)
  return html`<details class="guide-more desk-filter">
    <summary>Show only…${asks ? ` (${asks})` : ""}</summary>
    <div class="desk-filter-fields">
      <div class="desk-boxes">
        ${box("Open", filter.isOpen, isOpen => look({ ...filter, isOpen }))} ${box("Late", filter.isLate, isLate => look({ ...filter, isLate }))}
      </div>
      ${choice("Who", filter.who, whoChoices(scene, person), who => look({ ...filter, who }))}
      ${choice("Level", filter.level, LEVELS, level => look({ ...filter, level }))} ${wordsField(filter, look)}
      ${asks ? html`<button type="button" class="is-quiet" @click=${() => look(NO_FILTER)}>Show all</button>` : nothing}
    </div>
  </details>`
}

function whoChoices({ library, state, rows }: Scene, person: string): readonly (readonly [string, string])[] {
  const busy = new Set(rows.map(({ owner }) => owner))
  const roles = library.roles.filter(({ id }) => busy.has(id)).map(({ id, name }) => [id, [state.roles.get(id), name].filter(Boolean).join(", ")] as const)
  const mine = rolesOfPerson(state.roles, person).length ? [[MINE, "Mine"] as const] : []
  return [["", "Everybody"], ...mine, ...roles]
}

function box(label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  return html`<label class="plan-box"><input type="checkbox" .checked=${live(isOn)} @change=${() => set(!isOn)} />${label}</label>`
}

function choice(label: string, chosen: string, options: readonly (readonly [string, string])[], set: (id: string) => void): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) set(target.value)
  }
  return html`<label class="desk-field">
    ${label}<select @change=${hear}>
      ${options.map(([id, words]) => html`<option value=${id} ?selected=${id === chosen}>${words}</option>`)}
    </select>
  </label>`
}

function wordsField(filter: Filter, look: (filter: Filter) => void): TemplateResult {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) look({ ...filter, text: target.value })
  }
  return html`<label class="desk-field">
    Words, in items and notes<input type="search" maxlength="100" autocomplete="off" .value=${live(filter.text)} @input=${hear} />
  </label>`
}
