/** elements: draws the firm's own free days, which are no working days of the plan. */

import { html, nothing, type TemplateResult } from "lit-html"

import { readDay, dayText } from "../../plan/days.ts"
import { blankView } from "./blank-view.ts"
import { effectText } from "./facts-effect.ts"
import type { Typed } from "./typed.ts"
import type { Scene } from "./view.ts"

export interface FreeForm {
  readonly typed: Typed
  readonly fault: string
  readonly changed: () => void
  readonly set: (free: readonly string[], said: string) => void
}

/** Draw them, with a blank for one more. */
export function factsFreeView(scene: Scene, { typed, fault, changed, set }: FreeForm): TemplateResult {
  const { free } = scene.state.calendar
  const day = typed.of("day")
  const add = (event: Event) => {
    event.preventDefault()
    set([...new Set([...free, day])].sort(), "The free day is kept.")
  }
  return html`<section class="facts-part" aria-labelledby="facts-free">
    <h3 id="facts-free" data-about="part-free" tabindex="-1">Free days of your firm</h3>
    <p class="muted">Bridge days, company holidays: nothing of the plan falls on them.</p>
    ${free.length ? html`<ul class="facts-rows" role="list">${free.map(one => rowView(one, free, set))}</ul>` : nothing}
    <form class="desk-form" novalidate aria-labelledby="facts-free" @submit=${add}>
      <div class="desk-blanks">${blankView({ name: "day", label: "A free day", kind: "day" }, { id: "free", typed, changed })}</div>
      <output class="desk-effect">${effectOf(scene, day)}</output>
      <p class="desk-fault-line" role="alert">${fault}</p>
      <div class="desk-buttons"><button type="submit" class="is-main">Add it</button></div>
    </form>
  </section>`
}

function rowView(day: string, free: readonly string[], set: FreeForm["set"]): TemplateResult {
  const words = spoken(day)
  return html`<li class="facts-free">
    <span>${words}</span>
    <button type="button" class="is-quiet" aria-label=${`Take out: ${words}`} @click=${() => set(free.filter(one => one !== day), "The free day is taken out.")}>Take out</button>
  </li>`
}

function spoken(day: string): string {
  const read = readDay(day)
  return read === undefined ? day : dayText(read)
}

function effectOf(scene: Scene, day: string): string {
  const { calendar } = scene.given
  const read = readDay(day)
  return read === undefined ? "" : `If you keep this: ${effectText(scene, { calendar: { ...calendar, free: [...calendar.free, read] } })}`
}
