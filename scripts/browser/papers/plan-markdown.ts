/** papers: a plan as Markdown, with boxes that can be ticked in any editor. */

import { dayText, type Day } from "../plan/days.ts"
import type { PlannedHold } from "../plan/holds.ts"
import type { PlannedItem } from "../plan/plan.ts"
import { escaped } from "./markdown-words.ts"
import { becauseText, countText, dueText, planText } from "./plan-text.ts"
import { ownerOf, type Takeaway } from "./takeaway.ts"

/** Write a plan as Markdown: the sentence, what stops it, the dates, and the list by date. */
export function markdownText(takeaway: Takeaway): string {
  const { plan, library, today } = takeaway
  const certain = plan.holds.filter(({ isCertain }) => isCertain)
  const parts = [
    "# A plan for an ending",
    escaped(planText(plan, library, today)),
    ...(certain.length ? ["## Before anything else", certain.map(holdText).join("\n")] : []),
    "## Dates",
    dateLines(takeaway).join("\n"),
    "## What to do",
    ...dayParts(takeaway),
    "---",
    `${countText(plan.leftOut.length, "item")} left out. Content of version ${plan.version}. This is not legal advice.`,
  ]
  return `${parts.join("\n\n")}\n`
}

function holdText({ hold }: PlannedHold): string {
  return `- **${escaped(hold.title)}**: ${escaped(hold.do)} Until ${escaped(hold.until)}.`
}

function dateLines({ plan }: Takeaway): string[] {
  const { E, N, C, I } = plan.anchors
  const named: [string, { day: Day; isGiven: boolean }][] = [
    ["Last day", E],
    ["Notice", N],
    ["Conversation", C],
    ["Final invoice", I],
  ]
  const lines = named.map(([name, { day, isGiven }]) => `- ${name}: ${dayText(day)}${isGiven ? "" : " (worked out)"}`)
  return [...lines, ...plan.floor.sentences.map(text => `- ${escaped(text)}`)]
}

/** Write the items by the day on which they begin. */
function dayParts({ plan, library }: Takeaway): string[] {
  const days = new Map<Day, PlannedItem[]>()
  for (const planned of plan.items) days.set(planned.due.first, [...(days.get(planned.due.first) ?? []), planned])
  return [...days].flatMap(([day, items]) => [`### ${dayText(day)}`, items.map(planned => itemText(planned, library)).join("\n")])
}

function itemText(planned: PlannedItem, library: Takeaway["library"]): string {
  const { item, due, because, after } = planned
  const when = due.kind === "on" && due.hours === 0 ? "" : `${dueText(due)}. `
  const order = after.length ? ` After ${after.join(", ")}.` : ""
  return `- [ ] ${escaped(item.text)} (${item.id}, ${escaped(ownerOf(planned, library))})\n  ${when}${escaped(becauseText(because))}${order}`
}
