/** case: how this page came to the case it shows, and what that means for writing to it. */

import type { Showing, Store } from "./carrier.ts"
import type { Entry } from "./entry.ts"

/** The page `began` the case, found it already `opened`, or the reader `chose` it in place of another. */
export type Claim = "began" | "opened" | "chose"

export interface Writing extends Showing {
  claim: Claim
  /** Those of the entries that are not kept yet. */
  fresh: readonly Entry[]
}

/** Write what is fresh; returns false, and writes nothing, if this page began a case and another tab was first. */
export async function write(store: Store, { claim, fresh, ...whole }: Writing): Promise<boolean> {
  const { caseId, entries } = whole
  if (claim === "chose") {
    await store.choose(whole)
    return true
  }
  if (claim === "opened" && (await store.append(caseId, fresh))) return true
  if (await store.begin(whole)) return true
  if (claim === "began") return false
  // The browser has lost the case, and another one was begun since: this one is written again as a whole beside it.
  await store.append(caseId, entries)
  return true
}
