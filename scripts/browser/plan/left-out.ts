/** plan: what a plan leaves out, in short, for pages without a plan. */

import type { LeftOut } from "../case/outline.ts"
import type { Plan } from "./plan.ts"

/** Name what a plan leaves out, by the first answer that removed it: one is enough. */
export function leftOutIn({ leftOut }: Plan): LeftOut {
  const groups = new Map<string, string[]>()
  for (const { item, because } of leftOut) {
    const text = because[0]?.text ?? ""
    const ids = groups.get(text)
    if (ids) ids.push(item.id)
    else groups.set(text, [item.id])
  }
  return [...groups]
}
