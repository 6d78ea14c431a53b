/** plan: what would change, before it is changed. */

import type { PlanLibrary } from "../contract.ts"
import type { Given } from "./given.ts"
import type { PlannedHold } from "./holds.ts"
import { plan, type LeftOut, type Plan, type PlannedItem } from "./plan.ts"
import type { Due } from "./schedule.ts"

/** An item that stays and gets other dates. */
export interface Moved {
  readonly id: string
  readonly from: Due
  readonly to: Due
}

/** The difference between two plans. */
export interface Difference {
  readonly comes: readonly PlannedItem[]
  readonly goes: readonly LeftOut[]
  readonly moves: readonly Moved[]
  readonly holdsCome: readonly PlannedHold[]
  readonly holdsGo: readonly PlannedHold[]
  readonly ending: Change<string>
  readonly lastDay: Change<number>
  readonly notice: Change<number>
  /** The last safe day for notice. */
  readonly latest: Change<number | undefined>
}

/** A value before and after; both are equal where nothing changes. */
export interface Change<Value> {
  readonly from: Value
  readonly to: Value
}

/** What is known of a case, and the plan of that. */
export interface Standing {
  readonly given: Given
  readonly plan: Plan
}

/** A change that is not made yet: how the case would stand, and how its plan would differ. */
export interface WhatIf extends Standing {
  readonly difference: Difference
}

/** Say what would change if something else were known. To apply it is to keep what it returns. */
export function whatIf(library: PlanLibrary, now: Standing, change: Partial<Given>): WhatIf {
  const given = { ...now.given, ...change }
  const changed = plan(library, given)
  return { given, plan: changed, difference: difference(now.plan, changed) }
}

/** Say how one plan differs from another. */
export function difference(before: Plan, after: Plan): Difference {
  const old = new Map(before.items.map(planned => [planned.item.id, planned]))
  const now = new Set(after.items.map(({ item }) => item.id))
  return {
    comes: after.items.filter(({ item }) => !old.has(item.id)),
    goes: after.leftOut.filter(({ item }) => old.has(item.id) && !now.has(item.id)),
    moves: after.items.flatMap(({ item, due }) => movedFrom(item.id, old.get(item.id)?.due, due)),
    holdsCome: without(after.holds, before.holds),
    holdsGo: without(before.holds, after.holds),
    ending: { from: before.ending?.id ?? "", to: after.ending?.id ?? "" },
    lastDay: { from: before.anchors.E.day, to: after.anchors.E.day },
    notice: { from: before.anchors.N.day, to: after.anchors.N.day },
    latest: { from: before.floor.binds?.latest, to: after.floor.binds?.latest },
  }
}

function movedFrom(id: string, from: Due | undefined, to: Due): Moved[] {
  return from && from.days.join(" ") !== to.days.join(" ") ? [{ id, from, to }] : []
}

function without(holds: readonly PlannedHold[], others: readonly PlannedHold[]): PlannedHold[] {
  const ids = new Set(others.map(({ hold }) => hold.id))
  return holds.filter(({ hold }) => !ids.has(hold.id))
}
