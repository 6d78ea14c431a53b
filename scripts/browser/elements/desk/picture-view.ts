/** elements: draws the picture of a case: the whole way or one phase of it, and the same in words. */

import { html, nothing, svg, type TemplateResult } from "lit-html"

import { countText, dateText } from "../../papers/plan-text.ts"
import { sentence } from "../../plan/wording.ts"
import { BOTTOM, gateSign, HEIGHT, lastBar, note, staff, todayLine } from "../score-drawing.ts"
import { gateName } from "./gate-view.ts"
import { pictureOf, type Picture } from "./picture-layout.ts"
import { countsOf, dayOf, isOpen, type Row } from "../../plan/rows.ts"
import { pageAt, type Desk, type Scene } from "./view.ts"

const ROOM_FOR_MONTHS = 12

export class PicturePart {
  private readonly desk: Desk
  /** The id of the phase that is shown alone; empty for the whole way. */
  private phase = ""
  private areWordsShown = false

  constructor(desk: Desk) {
    this.desk = desk
  }

  draw(scene: Scene): TemplateResult {
    const { plan, today, rows } = scene
    const shown = rows.filter(row => this.phase === "" || row.phase === this.phase)
    const gates = plan.gates.filter(({ gate, phase }) => gate.required && (this.phase === "" || phase === this.phase))
    const dots = shown.flatMap(row => {
      const day = dayOf(row, today)
      return day === undefined || row.item.state === "not applicable" ? [] : [{ day, isDone: !isOpen(row) }]
    })
    const picture = pictureOf({ dots, gates: gates.map(({ day }) => day), lastDay: plan.anchors.E.day, today })
    return html`<figure class="desk-picture">
      ${drawing(picture, wordsOf(scene, shown))}
      <figcaption>
        Open notes are to do, filled ones are done. The dashed line is today, the double line the last day, and each fermata a gate.
      </figcaption>
      ${this.phaseChoice(scene)} ${this.wordsView(scene)}
    </figure>`
  }

  private phaseChoice({ rows, library }: Scene): TemplateResult {
    const there = new Set(rows.map(({ phase }) => phase))
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.phase = target.value
      this.desk.redraw()
    }
    return html`<p class="desk-field desk-zoom">
      <label for="desk-zoom">Show</label>
      <select id="desk-zoom" @change=${choose}>
        <option value="" ?selected=${this.phase === ""}>the whole way</option>
        ${library.phases
          .filter(({ id }) => there.has(id))
          .map(({ id, title }) => html`<option value=${id} ?selected=${id === this.phase}>${title}</option>`)}
      </select>
    </p>`
  }

  /** The picture in words: one line for each phase. They are made once somebody wants to read them. */
  private wordsView(scene: Scene): TemplateResult {
    const isShown = this.areWordsShown || scene.isPrinting
    const toggle = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isShown) return
      this.areWordsShown = currentTarget.open
      this.desk.redraw()
    }
    return html`<details class="guide-more" ?open=${isShown} @toggle=${toggle}>
      <summary>The same in words</summary>
      ${isShown ? html`<ul class="guide-small">${scene.library.phases.map(phase => phaseWords(phase, scene))}</ul>` : nothing}
    </details>`
  }
}

function drawing({ width, notes, gates, months, today, lastDay }: Picture, words: string): TemplateResult {
  const height = HEIGHT + ROOM_FOR_MONTHS
  return html`<svg class="score-picture" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="img" aria-label=${words} focusable="false">
    ${staff(0, lastDay, "staff")} ${staff(lastDay, width, "staff staff-after")} ${todayLine(today)} ${lastBar(lastDay)} ${gates.map(gateSign)} ${notes.map(note)}
    ${months.map(({ x, words: month }) => svg`<path class="staff" d=${`M${x} ${BOTTOM + 20}v6`}></path><text class="desk-month" x=${x + 3} y=${height - 4}>${month}</text>`)}
  </svg>`
}

function wordsOf({ plan, today }: Scene, rows: readonly Row[]): string {
  const { done, all, late } = countsOf(rows, today)
  const after = rows.filter(row => (dayOf(row, today) ?? 0) > plan.anchors.E.day).length
  const parts = [
    `The case as a score, by date: ${done} of ${countText(all, "item")} done${late ? `, ${late} late` : ""}.`,
    `Today is ${dateText(today)}, the last day ${dateText(plan.anchors.E.day)}.`,
    after ? `After it come ${countText(after, "item")}, drawn lighter.` : "",
  ]
  return parts.filter(part => part !== "").join(" ")
}

function phaseWords({ id, title, url }: Scene["library"]["phases"][number], scene: Scene): TemplateResult | typeof nothing {
  const own = scene.rows.filter(({ phase, item }) => phase === id && item.state !== "not applicable")
  const days = own.flatMap(row => (row.due ? [row.due.first, row.due.last] : []))
  if (!own.length) return nothing
  const done = own.filter(row => !isOpen(row)).length
  const span = days.length ? ` ${sentence(`${dateText(Math.min(...days))} to ${dateText(Math.max(...days))}`)}.` : ""
  return html`<li><a href=${pageAt(scene, url)}>${title}</a>: ${done} of ${own.length} done.${span} ${gateWords(id, scene)}</li>`
}

function gateWords(phase: string, { plan, state }: Scene): TemplateResult | typeof nothing {
  const planned = plan.gates.find(gate => gate.phase === phase)
  if (!planned) return nothing
  const words = state.gates.has(phase) ? "behind you" : `on ${dateText(planned.day)}`
  return html`<a href=${`#plan/${gateName(phase)}`}>Its gate</a> is ${words}.`
}
