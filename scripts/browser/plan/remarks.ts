/** plan: what a reader has to know about the whole of a plan, in sentences. */

import { BASE_NOTICE, type Anchors } from "./anchors.ts"
import { dayText, daysText, readDay, type Day } from "./days.ts"
import type { Deadline } from "./given.ts"
import type { Due } from "./schedule.ts"
import type { WorkingDays } from "./working-days.ts"

/** What the remarks are about. */
export interface Remarkable {
  readonly anchors: Anchors
  readonly working: WorkingDays
  readonly dues: readonly Due[]
  readonly deadlines: readonly Deadline[]
  readonly begun: Day
  readonly isEmergency: boolean
  readonly isOver: boolean
}

/** Say how the dates were counted, and how far they can be relied on. */
export function remarksOn(plan: Remarkable): readonly string[] {
  return [paceText(plan), caughtUpText(plan), calendarText(plan), estimateText(plan), ...deadlineTexts(plan.deadlines)].filter(text => text !== "")
}

function paceText({ anchors, begun, isEmergency, isOver }: Remarkable): string {
  if (isEmergency && isOver) return "This is an emergency: first what belongs to the first 24 hours, then the rest in ten working days."
  if (isOver && anchors.E.day < begun) return "The last day has passed. First what belongs to the first 24 hours, then the rest in ten working days."
  if (isEmergency) return "This is an emergency: what belongs to the first 24 hours is due at once."
  return scaleText(anchors.E.day - anchors.N.day)
}

function caughtUpText({ dues }: Remarkable): string {
  const count = dues.filter(due => due.how === "caught up").length
  if (count === 0) return ""
  const belong = count === 1 ? "One item belongs" : `${count} items belong`
  return `${belong} before the day on which this plan began. They stand in its first two weeks, the essential ones first.`
}

function scaleText(notice: number): string {
  if (notice === BASE_NOTICE) return ""
  const base = `Dates before the last day are written for ${daysText(BASE_NOTICE)} of notice, and this plan has ${daysText(notice)}.`
  return notice < BASE_NOTICE
    ? `${base} They stand closer together, except the ones that may not.`
    : `${base} The first steps have more room, and the last 30 days stay as they are.`
}

function calendarText({ working, dues }: Remarkable): string {
  const { name, last: known } = working.calendar
  if (name === "") return "No calendar is chosen, so only Saturdays and Sundays count as free."
  const latest = Math.max(...dues.map(({ last }) => last))
  return latest > known ? `The holidays of ${name} are known up to ${dayText(known)}. After that, only weekends count as free.` : ""
}

function estimateText({ dues }: Remarkable): string {
  const names = new Set(dues.flatMap(({ off }) => (off?.isEstimated === true ? [off.name] : [])))
  return names.size ? `The day of ${[...names].join(", ")} is worked out and can still change, and dates were moved for it.` : ""
}

function deadlineTexts(deadlines: readonly Deadline[]): string[] {
  return deadlines
    .filter(({ day }) => readDay(day) === undefined)
    .map(({ what, day }) => `“${day}” is no day of the calendar, so the date of “${what}” does not count.`)
}
