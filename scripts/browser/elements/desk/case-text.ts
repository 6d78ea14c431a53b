/** elements: says how a case and its items stand, in words. Knows no DOM. */

import type { Entry } from "../../case/entry.ts"
import type { ItemStanding, ItemState } from "../../case/state.ts"
import { awayText, dateText } from "../../papers/plan-text.ts"
import { daysText, readDay, type Day } from "../../plan/days.ts"
import { dayOn } from "../day-on.ts"
import type { Counts } from "../../plan/rows.ts"

/** Say a whole case in a breath: how long it still goes, how much is done, what is late. */
export function caseText(lastDay: { readonly day: Day; readonly isGiven: boolean }, counts: Counts, today: Day): string {
  return `${untilText(lastDay, today)} ${doneText(counts)}.`
}

function untilText({ day, isGiven }: { readonly day: Day; readonly isGiven: boolean }, today: Day): string {
  const left = day - today
  const supposed = isGiven ? "" : ", as the plan counts"
  if (left > 0) return `${daysText(left)} to the last day, ${dateText(day)}${supposed}.`
  return left === 0 ? `Today is the last day${supposed}.` : `The last day was ${dateText(day)}, ${awayText(left)}.`
}

/** Say how much is done: "12 of 90 done, 2 late". */
export function doneText({ done, all, late, today }: Counts): string {
  const parts = [`${done} of ${all} done`, today ? `${today} for today` : "", late ? `${late} late` : ""]
  return parts.filter(part => part !== "").join(", ")
}

/** Say how an item stands; empty for one that is to do. */
export function standingText(item: ItemState): string {
  return STANDINGS[item.state](item)
}

const STANDINGS: Readonly<Record<ItemStanding, (item: ItemState) => string>> = {
  "to do": () => "",
  doing: ({ by }) => `In hand${byText(by)}.`,
  waiting: ({ on, until, why }) => `Waiting${on === "" ? "" : ` for ${on}`}${untilDayText(until)}${whyText(why)}.`,
  done: ({ by, verified }) => `Done${byText(by)}.${verified ? ` Checked${byText(verified)}.` : ""}`,
  "not applicable": ({ why }) => `Not applicable${whyText(why)}.`,
}

function whyText(why: string): string {
  return why === "" ? "" : `: ${why.replace(/\.$/u, "")}`
}

function untilDayText(until: string): string {
  const day = readDay(until)
  return day === undefined ? "" : ` until ${dateText(day)}`
}

/** Say who entered something and when: ", Priya, 4 January 2027". */
export function byText(entry: Entry | undefined): string {
  if (!entry) return ""
  return [entry.person, timeText(entry.time)].filter(part => part !== "").map(part => `, ${part}`).join("")
}

/** Say the day of a time as 4 January 2027; empty if it is none. The browser's own way would be slow for hundreds of rows. */
export function timeText(time: string): string {
  const day = dayOn(new Date(time))
  return Number.isNaN(day) ? "" : dateText(day)
}
