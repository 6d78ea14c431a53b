/** papers: says a plan, its dates and its changes in words. */

import type { PlanLibrary } from "../contract.ts"
import { isSure, type Because } from "../plan/because.ts"
import { dayText, daysText, type Day } from "../plan/days.ts"
import type { Plan } from "../plan/plan.ts"
import type { Due } from "../plan/schedule.ts"
import type { Difference } from "../plan/what-if.ts"
import { joined, sentence } from "../plan/wording.ts"

const INITIATOR = "initiator"
const REASON = "reason"

/** How a plan begins, by who ends it. */
const OPENINGS: Readonly<Record<string, string>> = {
  client: "The client ends it because",
  firm: "You end it because",
  mutual: "You both end it because",
  event: "It ends because",
}

/** Say the whole plan in a breath: who ends it and why, how much there is to do, and by when. */
export function planText(plan: Plan, library: PlanLibrary, today: Day): string {
  return `${whyText(plan, library)} ${amountText(plan.items)}, last day ${dateText(plan.anchors.E.day)}, ${awayText(plan.anchors.E.day - today)}.`
}

/** Count what is there whatever is still answered, and apart from it what an answer can take away. */
export function amountText(items: Plan["items"]): string {
  const sure = items.filter(({ because }) => isSure(because)).length
  const more = items.length - sure
  if (more === 0) return countText(sure, "item")
  return sure === 0 ? `Up to ${countText(more, "item")}` : `${countText(sure, "item")} and up to ${more} more`
}

function whyText({ known }: Plan, { facets }: PlanLibrary): string {
  const reason = facets.find(({ id }) => id === REASON)?.answers.find(({ id }) => id === only(known, REASON))
  return reason ? `${OPENINGS[only(known, INITIATOR)] ?? "It ends because"} ${reason.because}.` : ""
}

function only(known: Plan["known"], facet: string): string {
  return known.get(facet)?.ids[0] ?? ""
}

/** Count something: "1 item", "12 items". */
export function countText(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`
}

/** Say how far away a day is. */
export function awayText(days: number): string {
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  if (days === -1) return "yesterday"
  return days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} ago`
}

/** Say a day as 30 June 2027. */
export function dateText(day: Day): string {
  return dayText(day).replace(/^\S+ /u, "")
}

/** Say when an item is due. */
export function dueText({ kind, days, first, last, hours }: Due): string {
  if (first !== last) return SPANS[kind](first, last, days)
  return hours > 0 ? `${dayText(first)}, within ${countText(hours, "working hour")}` : dayText(first)
}

/** How days are said that are more than one. */
const SPANS: Readonly<Record<Due["kind"], (first: Day, last: Day, days: readonly Day[]) => string>> = {
  on: first => dayText(first),
  window: (first, last) => `${dayText(first)} to ${dayText(last)}`,
  weekly: (first, last) => `Every ${weekdayText(first)}, ${dateText(first)} to ${dateText(last)}`,
  each: (_first, _last, days) => joined(days.map(dateText)),
}

function weekdayText(day: Day): string {
  return dayText(day).replace(/ .*$/u, "")
}

/** Say why a date is not the one that was counted; empty if it is. */
export function offText({ off }: Due): string {
  return off ? `Moved, because of ${off.name}${off.isEstimated ? " (worked out, can still change)" : ""}.` : ""
}

/** Say why an item is there. */
export function becauseText(because: readonly Because[]): string {
  if (because.every(({ kind }) => kind === "always")) return "Part of every ending."
  return `Because ${joined(because.map(({ text }) => text))}.`
}

/** Say what a change does: "12 items come, 3 go, 5 move; 1 hold appears." */
export function differenceText(difference: Difference): string {
  const { comes, goes, moves, lastDay, latest } = difference
  const items = clauses([
    [comes.length, "comes", "come"],
    [goes.length, "goes", "go"],
    [moves.length, "moves", "move"],
  ])
  const holds = [...titles(difference.holdsCome, "appears"), ...titles(difference.holdsGo, "goes")]
  const dates = [
    ...(lastDay.from === lastDay.to ? [] : [`the last day is then ${dayText(lastDay.to)}`]),
    ...(latest.from === latest.to || latest.to === undefined ? [] : [`the last safe day for notice is then ${dayText(latest.to)}`]),
  ]
  const parts = [items, ...holds, ...dates].filter(part => part !== "")
  return parts.length ? `${sentence(parts.join("; "))}.` : "Nothing in the plan changes."
}

type Clause = readonly [count: number, one: string, many: string]

function clauses(all: readonly Clause[]): string {
  const said = all.filter(([count]) => count > 0)
  return said.map(([count, one, many], place) => `${place === 0 ? countText(count, "item") : count} ${count === 1 ? one : many}`).join(", ")
}

function titles(holds: Difference["holdsCome"], does: string): string[] {
  if (holds.length > 2) return [`${holds.length} holds ${does === "appears" ? "appear" : "go"}`]
  return holds.map(({ hold }) => `the hold “${hold.title}” ${does}`)
}

/** Say briefly what one answer does to the items: "31 items go, 2 come". Empty if nothing. */
export function effectText({ comes, goes }: Difference): string {
  return clauses([
    [goes.length, "goes", "go"],
    [comes.length, "comes", "come"],
  ])
}

/** Say a day with how far away it is, such as "Monday 30 November 2026, tomorrow". */
export function dayAndDistanceText(day: Day, today: Day): string {
  return `${dayText(day)}, ${awayText(day - today)}`
}
