/** elements: the plan that this tab showed last, in short, so that other pages know of it before they have read anything. */

import { ownPart } from "../../case/entry.ts"
import { readLeftOut, type LeftOut } from "../../case/outline.ts"
import type { Settings } from "../host.ts"

/** The name of the setting. */
export const PLAN = "plan"

export interface ShownPlan {
  /** The case whose plan it is; empty for one without a case. */
  readonly caseId: string
  /** What the address of a plan without a case holds behind the #. */
  readonly hash: string
  /** A plan without a case in a breath. */
  readonly text: string
  readonly leftOut: LeftOut
}

/** Return the plan, undefined if this tab has shown none. A tab can come from an earlier edition, so it is read with care. */
export function shownPlan(tab: Settings): ShownPlan | undefined {
  try {
    const raw: unknown = JSON.parse(tab.recall(PLAN) || "null")
    const [caseId, hash, text] = ["caseId", "hash", "text"].map(name => String(ownPart(raw, name))) as [string, string, string]
    const leftOut = readLeftOut(ownPart(raw, "leftOut"))
    return leftOut && { caseId, hash, text, leftOut }
  } catch {
    return undefined
  }
}

/** Tell the next pages of this tab of a plan; undefined lets them forget it. */
export function showPlan(tab: Settings, plan: ShownPlan | undefined) {
  tab.remember(PLAN, plan ? JSON.stringify(plan) : "")
}
