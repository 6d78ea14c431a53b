/**
 * case: the kinds of entry that are known here. A kind that is not known is kept, and changes nothing.
 *
 * Every page knows those that say how a case and its items stand. The others come with the parts that show what they
 * change, so that the first script stays small; `registry-all.ts` has them.
 */

import type { Entry } from "../entry.ts"
import { caseArchived } from "./case-archived.ts"
import { caseClosed } from "./case-closed.ts"
import { caseNamed } from "./case-named.ts"
import { caseOpened } from "./case-opened.ts"
import { casePractice } from "./case-practice.ts"
import { caseReopened } from "./case-reopened.ts"
import { entryErased } from "./entry-erased.ts"
import { entryUndone } from "./entry-undone.ts"
import { gateAnswered } from "./gate-answered.ts"
import { itemDone } from "./item-done.ts"
import { itemState } from "./item-state.ts"
import type { Kind } from "./kind.ts"
import { listCleared } from "./list-cleared.ts"

const THE_CASE: readonly Kind[] = [caseOpened, caseNamed, casePractice, caseClosed, caseReopened, caseArchived]
const ITEMS: readonly Kind[] = [itemDone, itemState, listCleared, gateAnswered]
const LOG: readonly Kind[] = [entryUndone, entryErased]
const BY_NAME = new Map([...THE_CASE, ...ITEMS, ...LOG].map(kind => [kind.name, kind]))

/** Return the kind of an entry; undefined if it is not known here. */
export function kindOf(entry: Pick<Entry, "kind">): Kind | undefined {
  return BY_NAME.get(entry.kind)
}

/** Know more kinds from now on; tells whether one of them is news. */
export function know(kinds: readonly Kind[]): boolean {
  const { size } = BY_NAME
  for (const kind of kinds) BY_NAME.set(kind.name, kind)
  return BY_NAME.size > size
}
