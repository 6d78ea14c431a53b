/** case: what is meant by ticks that were made before the case was read, on boxes that did not yet show how they stand. */

import type { Draft } from "./entry.ts"
import { itemDone } from "./kinds/item-done.ts"

/**
 * Return what still counts once the case is here.
 *
 * All boxes were blank: who ticked one wanted its item done, and who took that tick off again wanted it as it was. What
 * is done already stays the work of the one who did it.
 */
export function stillMeant(drafts: readonly Draft[], isDone: (item: string) => boolean): readonly Draft[] {
  const last = new Map(drafts.filter(isTick).map(draft => [draft.target, draft]))
  return drafts.filter(draft => !isTick(draft) || (draft === last.get(draft.target) && draft.value === true && !isDone(draft.target)))
}

function isTick({ kind }: Draft): boolean {
  return kind === itemDone.name
}
