/** papers: a plan as Markdown, with boxes that can be ticked in any editor. */

import { dayText, type Day } from "../plan/days.ts"
import type { PlannedHold } from "../plan/holds.ts"
import type { Row } from "../plan/rows.ts"
import { standingText } from "./item-text.ts"
import { escaped } from "./markdown-words.ts"
import { becauseText, countText, dueText, planText } from "./plan-text.ts"
import { ownerOf, titleOr, type Takeaway } from "./takeaway.ts"

/** Write a plan as Markdown: the sentence, what stops it, the dates, and the list by date. */
export function markdownText(takeaway: Takeaway): string {
  const { plan, library, today } = takeaway
  const certain = plan.holds.filter(({ isCertain }) => isCertain)
  const parts = [
    `# ${escaped(titleOr(takeaway, "A plan for an ending"))}`,
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
function dayParts(takeaway: Takeaway): string[] {
  const days = new Map<Day | undefined, Row[]>()
  for (const row of takeaway.rows) days.set(row.due?.first, [...(days.get(row.due?.first) ?? []), row])
  return [...days].flatMap(([day, rows]) => [`### ${day === undefined ? "Without a day" : dayText(day)}`, rows.map(row => itemText(row, takeaway)).join("\n")])
}

function itemText(row: Row, { library, followed }: Takeaway): string {
  const { id, text, url, item } = row
  const about = [url === "" ? "" : id, escaped(ownerOf(row, library))].filter(Boolean).join(", ")
  const box = item.state === "done" ? "x" : " "
  const says = [...reasonTexts(row), followed ? escaped(standingText(item)) : ""].filter(said => said !== "")
  return [`- [${box}] ${escaped(text)}${about === "" ? "" : ` (${about})`}`, says.join(" ")].filter(Boolean).join("\n  ")
}

/** Say when, why, and after what. */
function reasonTexts({ due, because, after }: Row): string[] {
  return [
    due === undefined || (due.kind === "on" && due.hours === 0) ? "" : `${dueText(due)}.`,
    because.length ? escaped(becauseText(because)) : "",
    after.length ? `After ${after.join(", ")}.` : "",
  ]
}
