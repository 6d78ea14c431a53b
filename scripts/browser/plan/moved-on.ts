/**
 * plan: what has changed in the content since a case took it, item by item, and how the case goes on.
 *
 * A case keeps of the content that it took what each item meant, and the items of its plan as they were. It follows
 * these until the reader takes what is new or keeps what was: nothing moves under somebody who is at work.
 */

import { heldId } from "../case/items.ts"
import type { Retired } from "../case/retired.ts"
import type { Accepted } from "../case/state.ts"
import type { PlanItem, PlanLibrary } from "../contract.ts"
import type { Plan } from "./plan.ts"
import { meaningOf, readSnapshot, snapshotOf } from "./snapshot.ts"

/** What can change of an item. */
export type ChangedPart = "words" | "date" | "role" | "level" | "order" | "condition" | "template"

/** One item that is not as the case took it. */
export interface ItemChange {
  /** Its id today. */
  readonly id: string
  /** It reads or is due otherwise; it is new in this plan; it is gone; or it has taken the place of another. */
  readonly kind: "changed" | "new" | "gone" | "replaced"
  /** As the case took it; undefined for a new one, and for one that came into the plan since by an answer. */
  readonly was: PlanItem | undefined
  /** As it is today; undefined for one that is gone. */
  readonly now: PlanItem | undefined
  readonly parts: readonly ChangedPart[]
  /** It can stay as it was, or stay out. */
  readonly canBeKept: boolean
}

/** The content that a case took. */
export type Took = Omit<Accepted, "by">

/** Today's content, and the plan that it would make of the case. */
export interface Today {
  readonly library: PlanLibrary
  readonly plan: Plan
  readonly retired: Retired
}

const PARTS: Readonly<Record<ChangedPart, readonly (keyof PlanItem)[]>> = {
  words: ["text"],
  date: ["when", "fixed", "emergency"],
  role: ["owner"],
  level: ["level"],
  order: ["after", "phase"],
  condition: ["applies"],
  template: ["template"],
}

/** Take today's content. The items in `kept` stay as they were, or stay out if they are new. */
export function taking({ library, plan, retired }: Today, before?: Took, kept: readonly string[] = []): Took {
  const was = snapshotsIn(before, retired)
  const staying = new Set(kept)
  const today = new Map(library.items.map(item => [item.id, item]))
  const taken = plan.items.flatMap(({ item: { id } }) => (staying.has(id) ? [] : (today.get(id) ?? [])))
  return {
    version: library.version,
    meanings: library.items.map(item => `${item.id} ${meaningOf(item)}`),
    items: [...kept.flatMap(id => was.get(id) ?? []), ...taken].map(snapshotOf),
    kept,
    first: before === undefined,
  }
}

/** Say what is not as the case took it, in the order of the content; nothing if it took today's. */
export function changesSince(took: Took, { library, plan, retired }: Today): readonly ItemChange[] {
  if (took.version === library.version) return []
  const meanings = meaningsIn(took)
  const was = snapshotsIn(took, retired)
  const planned = new Set(plan.items.map(({ item }) => item.id))
  const today = new Set(library.items.map(({ id }) => id))
  const changed = library.items.filter(item => meanings.get(item.id) !== meaningOf(item))
  const here = changed.flatMap(item => (was.has(item.id) || planned.has(item.id) ? changeOf(item, was.get(item.id), meanings.has(item.id)) : []))
  // One that is gone and was kept is not in the content that was taken last: it is not told again.
  const gone = [...was].filter(([id]) => !today.has(id) && meanings.has(id))
  return [...here, ...gone.map(([id, item]): ItemChange => ({ id, kind: "gone", was: item, now: undefined, parts: [], canBeKept: true }))]
}

/** Return the content as the case follows it: what it took is as it was then, and what came since is not there. */
export function libraryFor(library: PlanLibrary, took: Took | undefined, retired: Retired): PlanLibrary {
  if (!took) return library
  const was = snapshotsIn(took, retired)
  const kept = new Set(took.kept)
  const meanings = meaningsIn(took)
  const today = new Set(library.items.map(({ id }) => id))
  const items = library.items.flatMap(item => {
    const before = was.get(item.id)
    if (before) return [{ ...before, id: item.id, url: item.url }]
    return kept.has(item.id) || !meanings.has(item.id) ? [] : [item]
  })
  const gone = [...was].filter(([id]) => !today.has(id))
  return { ...library, items: [...items, ...gone.map(([, item]) => item)] }
}

function changeOf(now: PlanItem, was: PlanItem | undefined, wasThere: boolean): ItemChange[] {
  const { id } = now
  if (!was) return [{ id, kind: wasThere ? "changed" : "new", was, now, parts: [], canBeKept: !wasThere }]
  const parts = partsOf(was, now)
  if (was.id !== id) return [{ id, kind: "replaced", was, now, parts, canBeKept: true }]
  // One that only waits for another id of the same item is as it was.
  return parts.length ? [{ id, kind: "changed", was, now, parts, canBeKept: true }] : []
}

function partsOf(was: PlanItem, now: PlanItem): readonly ChangedPart[] {
  const isChanged = (name: keyof PlanItem) => JSON.stringify(was[name]) !== JSON.stringify(now[name])
  const all = Object.entries(PARTS) as [ChangedPart, readonly (keyof PlanItem)[]][]
  return all.filter(([, names]) => names.some(isChanged)).map(([part]) => part)
}

/** Return what each item meant, by its id. */
function meaningsIn({ meanings }: Took): ReadonlyMap<string, string> {
  return new Map(meanings.map(line => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]))
}

/** Return the items as they were, by the ids that they have today. */
function snapshotsIn(took: Took | undefined, retired: Retired): ReadonlyMap<string, PlanItem> {
  const read = (took?.items ?? []).map(text => readSnapshot(text)).filter(item => item !== undefined)
  return new Map(read.map(item => [heldId(item.id, retired), { ...item, after: item.after.map(id => heldId(id, retired)) }]))
}
