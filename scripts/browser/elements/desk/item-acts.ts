/** elements: what a reader can do to an item of a case, and what is said of it. */

import type { Draft } from "../../case/entry.ts"
import { tick } from "../../case/kinds/item-done.ts"
import { moving } from "../../case/kinds/item-moved.ts"
import { noting } from "../../case/kinds/item-note.ts"
import { proving } from "../../case/kinds/item-proof.ts"
import { standing } from "../../case/kinds/item-state.ts"
import { orderOverriding } from "../../case/kinds/order-overridden.ts"
import type { ItemStanding } from "../../case/state.ts"
import { dayText, readDay } from "../../plan/days.ts"
import { guard, type Barrier } from "../../plan/guard.ts"
import type { ItemForm, ListState } from "./list-state.ts"
import type { Row } from "../../plan/rows.ts"
import type { Desk, Scene } from "./view.ts"

const SAID: Readonly<Record<ItemStanding, string>> = {
  "to do": "is to do again",
  doing: "is in hand",
  waiting: "waits",
  done: "is done",
  "not applicable": "does not apply",
}

/** Acts on the items of one list. */
export class ItemActs {
  readonly desk: Desk
  readonly list: ListState

  constructor(desk: Desk, list: ListState) {
    this.desk = desk
    this.list = list
  }

  /** Say what speaks against an item now; one that is in hand or was let through waits for nothing. */
  barriers({ id, item }: Row, { plan, given, state }: Scene): readonly Barrier[] {
    const isPast = item.state === "done" || item.state === "not applicable" || state.overrides.has(id)
    return isPast ? [] : guard(plan, id, given.state)
  }

  /** Let an item stand otherwise. What needs words asks for them first, and so does what is out of order. */
  stand(row: Row, state: ItemStanding, scene: Scene) {
    const isBegun = state === "done" || state === "doing"
    if (isBegun && this.barriers(row, scene).length) return this.ask(row, "order")
    if (state === "waiting" || state === "not applicable") return this.ask(row, state)
    this.enter(row, SAID[state], state === "done" ? tick(row.id, true) : standing(row.id, state))
  }

  /** Go on although something should come first, and say why. */
  goOn(row: Row, why: string, scene: Scene) {
    const over = this.barriers(row, scene).map(({ id }) => id)
    this.enter(row, "is done before its time", orderOverriding(row.id, why, over), tick(row.id, true))
  }

  /** Let an item wait. */
  wait(row: Row, on: string, until: string) {
    this.enter(row, on === "" ? "waits" : `waits for ${on}`, standing(row.id, "waiting", { on, until }))
  }

  /** Say that an item does not apply. */
  leaveOut(row: Row, why: string) {
    this.enter(row, SAID["not applicable"], standing(row.id, "not applicable", { why }))
  }

  /** Move an item to a day; an empty one takes it back to that of the plan. */
  move(row: Row, day: string) {
    const moved = readDay(day)
    this.enter(row, moved === undefined ? "has the day of the plan again" : `is moved to ${dayText(moved)}`, moving(row.id, day))
  }

  note(row: Row, text: string) {
    this.enter(row, "has a note", noting(row.id, text))
  }

  prove(row: Row, text: string) {
    this.enter(row, "has a proof", proving(row.id, text))
  }

  /** Enter something about an item, and close the form that asked for it. */
  enter({ text }: Row, said: string, ...drafts: readonly Draft[]) {
    // First: what is refused stays in its form.
    this.desk.enter(`“${text}” ${said}.`, ...drafts)
    this.list.settle()
    this.desk.redraw()
  }

  /** Ask for what an act needs, below the item. */
  ask({ id }: Row, kind: ItemForm) {
    this.list.ask(id, kind)
    this.desk.redraw(`[data-form="${CSS.escape(id)}"] :is(input, textarea)`)
  }

  /** Close the form, and give the focus back to the item. */
  leave({ id }: Row) {
    this.list.settle()
    this.desk.redraw(`[data-item="${CSS.escape(id)}"] .item-box`)
  }

  /** Copy the address of an item, which names no client. */
  async copyLink({ id }: Row) {
    const address = `${location.href.replace(/#.*$/su, "")}#plan/${id}`
    try {
      await navigator.clipboard.writeText(address)
      this.desk.say("The link is copied. It opens this item in a browser that has the case.")
    } catch {
      this.desk.say(`The browser did not let the link be copied. It is ${address}`)
    }
  }
}
