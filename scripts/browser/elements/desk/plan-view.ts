/** elements: the view Plan answers what is coming: the picture, and the list by date, phase or role with everything that can be done in place. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"
import { repeat } from "lit-html/directives/repeat.js"

import { countText } from "../../papers/plan-text.ts"
import { ORDERS, type Order } from "../start/guide-state.ts"
import { AddItem } from "./add-item-view.ts"
import { doneText } from "./case-text.ts"
import { asksOf, filtered, NO_FILTER, type Filter } from "./filter.ts"
import { filterView } from "./filter-view.ts"
import { gateView } from "./gate-view.ts"
import { groupsOf, type Group, type Line } from "./groups.ts"
import { ItemActs } from "./item-acts.ts"
import { itemView } from "./item-view.ts"
import { ListState } from "./list-state.ts"
import { PicturePart } from "./picture-view.ts"
import { countsOf } from "../../plan/rows.ts"
import type { Place } from "./place.ts"
import { takeAway } from "./facts-file-view.ts"
import { asNow, SteadyRows } from "./steady-rows.ts"
import type { Desk, Scene, View } from "./view.ts"

const ORDER_WORDS: Readonly<Record<Order, string>> = { date: "By date", phase: "By phase", role: "By role" }
/** What a filter leaves is unfolded if it is not more than that. */
const FEW = 40

export const planView: View = {
  id: "plan",
  tab: "Plan",
  make: async desk => {
    const view = new PlanPage(desk)
    return scene => view.draw(scene)
  },
}

class PlanPage {
  private readonly desk: Desk
  private readonly list = new ListState()
  private readonly acts: ItemActs
  private readonly picture: PicturePart
  private readonly add: AddItem
  private order: Order = "date"
  private filter: Filter = NO_FILTER
  private readonly steady = new SteadyRows()
  /** The place that the groups were unfolded for. */
  private led: Place | undefined

  constructor(desk: Desk) {
    this.desk = desk
    this.acts = new ItemActs(desk, this.list)
    this.picture = new PicturePart(desk)
    this.add = new AddItem(desk)
  }

  draw(scene: Scene): TemplateResult {
    const { rows, plan, today, place } = scene
    this.lead(scene)
    const isAll = asksOf(this.filter) === 0
    const left = filtered({ ...scene, rows: this.steady.before(rows) }, this.filter, this.desk.person)
    const groups = asNow(groupsOf({ rows: left, gates: isAll ? plan.gates : [] }, this.order, scene), rows)
    const isFew = !isAll && left.length <= FEW
    return html`<h2 id="desk-heading" tabindex="-1">${doneText(countsOf(rows, today))}</h2>
      ${this.picture.draw(scene)}
      <section class="desk-list" aria-labelledby="desk-list">
        <h3 id="desk-list">What to do</h3>
        ${this.orderView()} ${filterView(this.filter, scene, this.desk.person, filter => this.look(filter))}
        <output class="desk-found">${isAll ? "" : `${countText(left.length, "item")} of ${rows.length}.`}</output>
        ${repeat(
          groups,
          ({ id }) => id,
          group => this.groupView(group, scene, isFew || holds(group, place.about)),
        )}
        ${left.length ? nothing : html`<p class="muted">Nothing is left by this filter.</p>`}
      </section>
      ${this.add.draw(scene)}
      <p class="desk-print">
        <a class="button" href="#print">Print the plan</a>
        <button type="button" @click=${() => void takeAway(scene, this.desk)}>Take the calendar</button>
        <a class="desk-link" href="#sheet">Back from paper: type its codes</a>
      </p>`
  }

  /** What an address means is unfolded, and no filter hides it. */
  private lead({ place }: Scene) {
    if (place === this.led) return
    const isMeant = place.about !== "" && place.about !== this.led?.about
    this.led = place
    this.steady.forget()
    if (isMeant) this.unfold(place.about)
  }

  private unfold(about: string) {
    this.filter = NO_FILTER
    this.list.open.add(about)
    this.list.groups.clear()
  }

  private look(filter: Filter) {
    this.filter = filter
    this.list.groups.clear()
    this.steady.forget()
    this.desk.redraw()
  }

  private orderView(): TemplateResult {
    const choose = (order: Order) => {
      this.order = order
      this.steady.forget()
      this.desk.redraw()
    }
    return html`<div class="guide-switch" role="radiogroup" aria-label="Order">
      ${ORDERS.map(
        order => html`<label>
          <input type="radio" name="desk-order" .checked=${live(order === this.order)} @change=${() => choose(order)} />${ORDER_WORDS[order]}
        </label>`,
      )}
    </div>`
  }

  /** The lines of a folded group are not made: a case may have hundreds. */
  private groupView(group: Group, scene: Scene, isMeant: boolean): TemplateResult {
    const { groups } = this.list
    const isOpen = scene.isPrinting || (groups.get(group.id) ?? (isMeant || group.isOpen))
    const toggle = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return
      groups.set(group.id, currentTarget.open)
      this.desk.redraw()
    }
    return html`<details class="plan-group" ?open=${isOpen} @toggle=${toggle}>
      <summary>
        <h4>${group.title}</h4>
        <span class="muted">${groupText(group)}</span>
      </summary>
      ${isOpen ? html`<ol class="items">${repeat(group.lines, keyOf, line => this.lineView(line, group, scene))}</ol>` : nothing}
    </details>`
  }

  private lineView(line: Line, { isDated }: Group, scene: Scene): TemplateResult {
    if (line.kind === "item") return itemView(line.row, scene, this.acts, { isDated })
    return gateView(line.gate, { scene, desk: this.desk, list: this.list }, isDated)
  }
}

function keyOf(line: Line): string {
  return line.kind === "item" ? line.row.id : `gate ${line.gate.phase}`
}

function holds({ lines }: Group, about: string): boolean {
  return about !== "" && lines.some(line => (line.kind === "item" ? line.row.id : `gate-${line.gate.phase}`) === about)
}

function groupText({ lines }: Group): string {
  const rows = lines.flatMap(line => (line.kind === "item" ? [line.row] : []))
  const done = rows.filter(({ item }) => item.state === "done").length
  return rows.length ? `${done} of ${rows.length} done` : "a gate"
}
