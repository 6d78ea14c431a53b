/** plan: a plan as plain values, for programs that ask for the plan of a case. */

import type { PlanCase, PlanReport, ReportedDay, ReportedItem } from "../cases.ts"
import type { Calendar, PlanLibrary } from "../contract.ts"
import type { Anchor } from "./anchors.ts"
import type { Because } from "./because.ts"
import { isoText, readDay } from "./days.ts"
import { nothingKnown, type Dates, type Given } from "./given.ts"
import { plan, type Plan, type PlannedItem } from "./plan.ts"

/** Make the plan of a case and report it. A case without a day of today is one of our own mistakes. */
export function reportOf(library: PlanLibrary, calendars: readonly Calendar[], one: PlanCase): PlanReport {
  const made = plan(library, givenOf(one, calendars))
  const { anchors, floor, next } = made
  return {
    id: one.id,
    ending: made.ending?.id ?? "",
    last_day: reportedDay(anchors.E),
    notice: reportedDay(anchors.N),
    conversation: reportedDay(anchors.C),
    invoice: reportedDay(anchors.I),
    holds: made.holds.map(({ hold, isCertain }) => ({ id: hold.id, certain: isCertain })),
    floor: floor.binds?.floor.id ?? "",
    latest_safe_day: floor.binds ? isoText(floor.binds.latest) : null,
    items: made.items.map(reportedItem),
    left_out: made.leftOut.map(({ item, because }) => ({ id: item.id, because: textsOf(because) })),
    gates: made.gates.map(({ phase, day }) => ({ phase, day: isoText(day) })),
    says: sayings(made),
    better_days: made.advice.better.map(isoText),
    next: next ? { facet: next.facet.id, most: next.most } : null,
  }
}

function givenOf({ answers, asked, dates, deadlines, calendar, essential }: PlanCase, calendars: readonly Calendar[]): Given {
  const today = readDay(dates.today)
  if (today === undefined) throw new Error(`“${dates.today}” is no day`)
  return {
    ...nothingKnown(today),
    answers,
    asked,
    dates: datesOf(dates),
    deadlines,
    calendar: { calendar: calendars.find(({ id }) => calendar.split("-")[0] === id), code: calendar, free: [] },
    essential,
  }
}

function datesOf(dates: PlanCase["dates"]): Dates {
  return {
    lastDay: dates.last_day ?? undefined,
    notice: dates.notice ?? undefined,
    conversation: dates.conversation ?? undefined,
    invoice: dates.invoice ?? undefined,
    begun: dates.begun ?? undefined,
    ...noticeOf(dates),
  }
}

function noticeOf({ contract_days, contract_months, received_days }: PlanCase["dates"]): Pick<Dates, "contractDays" | "contractMonths" | "receivedDays"> {
  return {
    contractDays: contract_days ?? undefined,
    contractMonths: contract_months ?? undefined,
    receivedDays: received_days ?? undefined,
  }
}

function reportedDay({ day, isGiven }: Anchor): ReportedDay {
  return { day: isoText(day), given: isGiven }
}

function reportedItem({ item, due, because, warnings }: PlannedItem): ReportedItem {
  const { id, owner } = item
  return { id, owner, kind: due.kind, due: due.days.map(isoText), because: textsOf(because), warnings: warnings.map(({ text }) => text) }
}

function textsOf(because: readonly Because[]): string[] {
  return because.map(({ text }) => text)
}

function sayings({ remarks, floor, advice }: Plan): string[] {
  return [...remarks, ...floor.sentences, ...advice.objections.map(({ text }) => text)]
}
