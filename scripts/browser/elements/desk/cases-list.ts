/** elements: the cases of this browser in the order in which they call, apart by how they stand. Knows no page. */

import { dueBy, nextDue, type Summary } from "../../case/summary.ts"
import { awayText, countText, dateText } from "../../papers/plan-text.ts"
import { readDay, type Day } from "../../plan/days.ts"

export interface CaseGroup {
  readonly id: "open" | "practice" | "closed" | "archived"
  readonly title: string
  readonly cases: readonly Summary[]
}

const TITLES: Readonly<Record<CaseGroup["id"], string>> = { open: "Open", practice: "Practice", closed: "Closed", archived: "Archive" }
/** Later than any day that a case has. */
const NEVER = Infinity

/** Group the cases whose names have every word that is looked for; groups without one are left out. */
export function caseGroups(summaries: readonly Summary[], query: string): readonly CaseGroup[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(word => word !== "")
  const found = summaries.filter(({ title }) => wanted.every(word => title.toLowerCase().includes(word)))
  const groups = (Object.keys(TITLES) as CaseGroup["id"][]).map(id => ({ id, title: TITLES[id], cases: found.filter(one => groupOf(one) === id).sort(byNext) }))
  return groups.filter(({ cases }) => cases.length > 0)
}

/** Practice stands apart, however far it is: it never mixes with real cases. */
function groupOf({ isPractice, standing }: Summary): CaseGroup["id"] {
  return isPractice ? "practice" : standing
}

/** What is due first comes first; of the others, what was changed last. */
function byNext(one: Summary, other: Summary): number {
  const [mine, theirs] = [nextDue(one) ?? NEVER, nextDue(other) ?? NEVER]
  if (mine !== theirs) return mine - theirs
  return one.changed < other.changed ? 1 : -1
}

/** Say how a case stands: what is due, how far it is, its last day. */
export function summaryText(summary: Summary, today: Day): string {
  const parts = summary.standing === "open" ? [dueText(summary, today), doneText(summary), lastDayText(summary, today)] : [aheadText(summary, today), `Changed last on ${changedText(summary)}.`]
  return parts.filter(text => text !== "").join(" ")
}

function dueText(summary: Summary, today: Day): string {
  const next = nextDue(summary)
  if (next === undefined) return summary.all === 0 ? "" : "Nothing is open."
  const [late, now] = [dueBy(summary, today - 1), dueBy(summary, today)]
  if (late > 0) return `${countText(late, "item")} late${now > late ? `, ${now - late} today` : ""}.`
  return next === today ? `${countText(now, "item")} today.` : `Next ${awayText(next - today)}, ${dateText(next)}.`
}

/** What a closed case still reminds of; what it left open counts no more. */
function aheadText({ dues }: Summary, today: Day): string {
  const next = dues.find(day => day >= today)
  return next === undefined ? "" : `Next ${awayText(next - today)}, ${dateText(next)}.`
}

function doneText({ done, all }: Summary): string {
  return all === 0 ? `${countText(done, "item")} done.` : `${done} of ${all} done.`
}

function lastDayText({ lastDay }: Summary, today: Day): string {
  const day = readDay(lastDay)
  return day === undefined ? "" : `Last day ${dateText(day)}, ${awayText(day - today)}.`
}

function changedText({ changed }: Summary): string {
  return dateText(readDay(changed.slice(0, 10)) ?? 0)
}
