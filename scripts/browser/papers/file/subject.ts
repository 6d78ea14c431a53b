/** papers: what an entry is about, where a later one takes the place of an earlier one. Two people who write about one subject apart from each other are in conflict. */

import type { Entry } from "../../case/entry.ts"

/** Kinds that speak of one thing in several ways, by what that thing is called here. */
const TOGETHER: Readonly<Record<string, string>> = {
  "item.done": "item",
  "item.state": "item",
  "case.closed": "standing",
  "case.reopened": "standing",
  "case.archived": "standing",
  "gate.passed": "gate",
  "gate.overridden": "gate",
}
const ALONE = new Set(["case.named", "answer.set", "date.set", "deadline.set", "calendar.set", "role.set", "field.set", "clause.set", "remains.set", "case.rechecked", "item.moved", "item.verified", "item.added", "gate.answered", "reason.stated", "plan.accepted", "plan.cut"])

/** Name the subject of an entry; empty for what stands beside others of its kind, such as a note. */
export function subjectOf({ kind, target }: Entry): string {
  if (kind === "case.named") return kind
  const together = TOGETHER[kind]
  if (together !== undefined) return together === "standing" ? together : `${together} ${target}`
  return ALONE.has(kind) ? `${kind} ${target}` : ""
}
