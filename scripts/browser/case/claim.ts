/** case: how this page came to the case it shows, and what that means for writing to it. */

import type { Kept, Store } from "./carrier.ts"
import type { Summary } from "./summary.ts"

/** The page `began` the case, found it already `opened`, or the reader `chose` it in place of another. */
export type Claim = "began" | "opened" | "chose"

export interface Writing {
  caseId: string
  device: string
  claim: Claim
  summary: Summary
  /** What is not kept yet. */
  fresh: readonly Kept[]
  /** Everything there is of the case: asked only where it is written as a whole. */
  whole: () => readonly Kept[]
}

/** Write what is fresh; returns false, and writes nothing, if this page began a case and another tab was first. */
export async function write(store: Store, writing: Writing): Promise<boolean> {
  const { caseId, device, claim, summary, fresh } = writing
  if (claim === "chose") {
    await store.choose({ caseId, device, summary, records: fresh })
    return true
  }
  if (claim === "opened" && (await store.append(caseId, fresh, summary))) return true
  const records = writing.whole()
  if (await store.begin({ caseId, device, summary, records })) return true
  if (claim === "began") return false
  // The browser has lost the case, and another one was begun since: this one is written again as a whole beside it.
  await store.append(caseId, records, summary)
  return true
}
