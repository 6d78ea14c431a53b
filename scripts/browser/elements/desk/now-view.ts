/** elements: the view Now answers what to do next: one sentence, what stops, the next items, who waits for whom, the next gate and question. */

import { html, nothing, type TemplateResult } from "lit-html"
import { repeat } from "lit-html/directives/repeat.js"

import { countText } from "../../papers/plan-text.ts"
import { dayText } from "../../plan/days.ts"
import { caseText, standingText } from "./case-text.ts"
import { endView } from "./end-view.ts"
import { gateName, standingText as gateText } from "./gate-view.ts"
import { holdsView } from "./holds-view.ts"
import { ItemActs } from "./item-acts.ts"
import { itemView, whoText } from "./item-view.ts"
import { ListState } from "./list-state.ts"
import { movedOnView } from "./moved-on-view.ts"
import { nextRows } from "./next-rows.ts"
import { countsOf, type Row } from "../../plan/rows.ts"
import type { Place } from "./place.ts"
import { reminderView } from "./reminder-view.ts"
import { standingView } from "./standing-view.ts"
import type { Desk, Scene, View } from "./view.ts"

export const nowView: View = {
  id: "now",
  tab: "Now",
  make: async desk => {
    const view = new NowPage(desk)
    return scene => view.draw(scene)
  },
}

class NowPage {
  private readonly desk: Desk
  private readonly acts: ItemActs
  /** What was shown as next since the view came, so that a row that is ticked stays under the finger. */
  private shown: readonly string[] = []
  private place: Place | undefined

  constructor(desk: Desk) {
    this.desk = desk
    this.acts = new ItemActs(desk, new ListState())
  }

  draw(scene: Scene): TemplateResult {
    const { plan, rows, today } = scene
    // Of a case that was only ticked in, nobody knows yet what comes next.
    const isTold = scene.state.answers.size > 0
    return html`<h2 id="desk-heading" tabindex="-1">${caseText(plan.anchors.E, countsOf(rows, today), today)}</h2>
      ${standingView(scene)} ${movedOnView(scene)} ${holdsView(scene)} ${isTold ? nothing : questionView(scene)} ${this.nextView(scene)} ${endView(scene)} ${waitingView(rows, scene)} ${gateView(scene)}
      ${isTold ? questionView(scene) : nothing} ${reminderView(scene, this.desk)}`
  }

  private nextView(scene: Scene): TemplateResult {
    const rows = this.rowsOf(scene)
    return html`<section class="desk-part" aria-labelledby="desk-next">
      <h3 id="desk-next">Next</h3>
      ${rows.length
        ? html`<ol class="items">
            ${repeat(
              rows,
              ({ id }) => id,
              row => itemView(row, scene, this.acts, { isExplained: true }),
            )}
          </ol>`
        : html`<p>Nothing is open that can be done now.</p>`}
      <p><a class="desk-link" href="#plan">The whole plan</a></p>
    </section>`
  }

  /** What is done stays in its row until the view comes again; what is next then comes below. */
  private rowsOf(scene: Scene): readonly Row[] {
    const next = nextRows(scene, row => this.acts.barriers(row, scene).length > 0)
    if (scene.place !== this.place) this.shown = []
    this.place = scene.place
    const done = scene.rows.filter(({ id, item }) => item.state === "done" && this.shown.includes(id))
    const ids = new Set([...done, ...next].map(({ id }) => id))
    this.shown = [...this.shown.filter(id => ids.has(id)), ...next.map(({ id }) => id).filter(id => !this.shown.includes(id))]
    return this.shown.flatMap(id => scene.rows.find(row => row.id === id) ?? [])
  }
}

/** Say who waits for whom, and until when. */
function waitingView(rows: readonly Row[], scene: Scene): TemplateResult | typeof nothing {
  const waiting = rows.filter(({ item }) => item.state === "waiting")
  if (!waiting.length) return nothing
  return html`<section class="desk-part" aria-labelledby="desk-waiting">
    <h3 id="desk-waiting">Waiting</h3>
    <ul class="desk-lines">
      ${waiting.map(row => html`<li><a href=${`#plan/${row.id}`}>${row.text}</a> <span class="muted">${whoText(row.owner, scene)}. ${standingText(row.item)}</span></li>`)}
    </ul>
  </section>`
}

/** Name the next gate that is not behind the case. */
function gateView(scene: Scene): TemplateResult | typeof nothing {
  const next = scene.plan.gates.find(({ phase }) => !scene.state.gates.has(phase))
  if (!next) return nothing
  return html`<section class="desk-part" aria-labelledby="desk-gate">
    <h3 id="desk-gate">The next gate</h3>
    <p>
      <a href=${`#plan/${gateName(next.phase)}`}>${next.gate.title}</a>
      <span class="muted">${dayText(next.day)}. ${whoText(next.gate.signed_by, scene)} signs it. ${gateText(next, scene.state)}</span>
    </p>
  </section>`
}

/** Ask for the answer that is worth most. */
function questionView({ plan: { next } }: Scene): TemplateResult | typeof nothing {
  if (!next) return nothing
  const { facet, most, least } = next
  const count = least === most ? countText(most, "item") : `up to ${countText(most, "item")}`
  return html`<section class="desk-part" aria-labelledby="desk-question">
    <h3 id="desk-question">Answer one more, and ${count} ${most === 1 ? "goes" : "go"}</h3>
    <p><a href=${`#facts/${facet.id}`}>${facet.question}</a></p>
  </section>`
}
