/** case: every item that stands on a list of the site, also those that belong to no plan. */

import type { PlanItem, PlanLibrary } from "../contract.ts"

type Lists = Pick<PlanLibrary, "items" | "apart">
type ListedItem = Pick<PlanItem, "id" | "text" | "url" | "owner">

/** Return all items that a reader can tick. */
export function listedItems({ items, apart }: Lists): readonly ListedItem[] {
  return [...items, ...apart.map(({ name, title, url }) => ({ id: name, text: title, url, owner: "" }))]
}

/** Return an item by its id; undefined if it stands on no list. */
export function listedItem(library: Lists, id: string): ListedItem | undefined {
  return listedItems(library).find(item => item.id === id)
}
