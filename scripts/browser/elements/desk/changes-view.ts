/** elements: the view that shows what has changed in the guide since the case took it, item by item, to take or to keep. */

import { html, nothing, type TemplateResult } from "lit-html"
import { live } from "lit-html/directives/live.js"

import type { PlanItem } from "../../contract.ts"
import { countText, dateText } from "../../papers/plan-text.ts"
import type { ChangedPart, ItemChange } from "../../plan/moved-on.ts"
import type { Plan } from "../../plan/plan.ts"
import { joined } from "../../plan/wording.ts"
import { entering } from "./entering.ts"
import type { MovedOn } from "./followed.ts"
import { ofEachCase } from "./of-each-case.ts"
import { pageAt, type Desk, type Draw, type Scene } from "./view.ts"

const KINDS: Readonly<Record<ItemChange["kind"], string>> = {
  changed: "Changed",
  new: "New",
  gone: "Taken out of the guide",
  replaced: "In the place of another",
}

class ChangesView {
  private readonly desk: Desk
  private readonly kept = new Set<string>()
  private fault = ""

  constructor(desk: Desk) {
    this.desk = desk
  }

  draw(scene: Scene): TemplateResult {
    const { movedOn } = scene
    return html`<section class="desk-changes guide-room" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">What has changed in the guide</h2>
      ${movedOn ? this.changesView(movedOn, scene) : html`<p>Nothing that concerns this case. It follows the guide of today.</p>`}
      <p><a class="desk-link" href="#plan">The plan</a></p>
    </section>`
  }

  private changesView(movedOn: MovedOn, scene: Scene): TemplateResult {
    return html`<p>Your plan stays as it is until you decide. Untick what should stay as it was. Ticks, notes and moved days stay in any case.</p>
      <ul class="desk-lines">
        ${movedOn.changes.map(change => this.changeView(change, movedOn, scene))}
      </ul>
      <p class="desk-fault-line" role="alert">${this.fault}</p>
      <div class="desk-buttons"><button type="button" class="is-main" @click=${() => this.take(movedOn)}>Take what is ticked</button></div>`
  }

  private changeView(change: ItemChange, { plan: made }: MovedOn, scene: Scene): TemplateResult {
    const { id, kind, now, was, canBeKept } = change
    const item = now ?? was
    const hear = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.checked) this.kept.delete(id)
      else this.kept.add(id)
      this.desk.redraw()
    }
    const box = html`<input type="checkbox" .checked=${live(!this.kept.has(id))} ?disabled=${!canBeKept} @change=${hear} />`
    return html`<li data-about=${id} tabindex="-1">
      <label class="plan-box">${box}<span><b>${KINDS[kind]}:</b> ${item?.text ?? id}</span></label>
      ${canBeKept ? nothing : html`<p class="muted">It came into your plan later, so there are no older words to keep.</p>`}
      ${detailLines(change, { before: scene.plan, after: made, nameOf: role => roleName(role, scene) }).map(line => html`<p class="log-text">${line}</p>`)}
      ${now && now.url !== "" ? html`<p><a href=${pageAt(scene, now.url)}>How it is done<span class="unseen">: ${id}</span></a></p>` : nothing}
    </li>`
  }

  private take({ changes, take }: MovedOn) {
    const kept = changes.map(({ id }) => id).filter(id => this.kept.has(id))
    const stays = kept.length ? ` ${countText(kept.length, "item")} ${kept.length === 1 ? "stays as it was" : "stay as they were"}.` : ""
    this.fault = entering(this.desk, `Your case follows the guide of today.${stays}`, () => [take(kept)])
    if (this.fault === "") this.kept.clear()
    this.desk.redraw("#desk-heading")
  }
}

/** The plans that an item stands in, and what roles are called. */
interface Between {
  readonly before: Plan
  readonly after: Plan
  readonly nameOf: (role: string) => string
}

/** Say of an item what is otherwise, a line for each part. */
function detailLines({ id, kind, was, now, parts }: ItemChange, between: Between): readonly string[] {
  if (kind === "new") return [`It is due ${dueText(id, between.after)}.`]
  if (!was || !now) return []
  return parts.map(part => LINES[part](was, now, between))
}

const LINES: Readonly<Record<ChangedPart, (was: PlanItem, now: PlanItem, between: Between) => string>> = {
  words: was => `It said: “${was.text}”`,
  date: (was, now, { before, after }) => `It was due ${dueText(was.id, before, now.id)}, and is due ${dueText(now.id, after)} now.`,
  role: (was, now, { nameOf }) => `It was for ${nameOf(was.owner)}, and is for ${nameOf(now.owner)} now.`,
  level: (was, now) => `It was ${was.level}, and is ${now.level} now.`,
  order: (was, now) => `It waited for ${listText(was.after)}, and waits for ${listText(now.after)} now.`,
  condition: (_, now, { after }) => (planned(now.id, after) ? "It is asked for in other cases than before." : "It is not asked for in a case like yours any more."),
  template: () => "Another template goes with it.",
}

/** An item that took the place of another stands in the plan under its new id, also while the case follows the older one. */
function dueText(id: string, made: Plan, other = id): string {
  const item = planned(id, made) ?? planned(other, made)
  return item ? `on ${dateText(item.due.first)}` : "on no day of this plan"
}

function planned(id: string, { items }: Plan) {
  return items.find(({ item }) => item.id === id)
}

function listText(ids: readonly string[]): string {
  return ids.length ? joined(ids) : "nothing"
}

function roleName(role: string, { library }: Scene): string {
  return library.roles.find(({ id }) => id === role)?.name ?? role
}

/** Prepare the view. What is unticked belongs to one case, so each case has a view of its own. */
export function makeChanges(desk: Desk): Draw {
  return ofEachCase(() => new ChangesView(desk))
}
