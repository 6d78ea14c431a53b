/** elements: makes a practice case of a sample: its story begins three weeks before today, and what was due since is done. */

import type { Draft } from "../../case/entry.ts"
import { answering } from "../../case/kinds/answer-set.ts"
import { calendaring } from "../../case/kinds/calendar-set.ts"
import { tick } from "../../case/kinds/item-done.ts"
import { standing } from "../../case/kinds/item-state.ts"
import type { SampleCase } from "../../cases.ts"
import type { PlanLibrary } from "../../contract.ts"
import { isoText, readDay, type Day } from "../../plan/days.ts"
import { nothingKnown, type Dates } from "../../plan/given.ts"
import { dateDrafts } from "../start/case-drafts.ts"
import { plan, type PlannedItem } from "../../plan/plan.ts"

const WEEK = 7
const BEGUN = 3 * WEEK
/** What was due in the last days is still open, so that there is something late to look at. */
const LATELY = 4

/** Return everything that is entered into the practice case. */
export function sampleDrafts(sample: SampleCase, library: PlanLibrary, today: Day): readonly Draft[] {
  const { answers, asked, calendar } = sample
  const dates = datesOf(sample, today)
  const { items } = plan(library, { ...nothingKnown(today), answers, asked, dates })
  return [
    ...Object.entries(answers).map(([facet, ids]) => answering(facet, ids)),
    ...Object.entries(asked).map(([id, answer]) => answering(id, [answer])),
    ...dateDrafts(dates),
    ...(calendar === "" ? [] : [calendaring({ code: calendar, free: [] })]),
    ...workDrafts(items, today),
  ]
}

/** Move the days of a sample by whole weeks, so that what is due on a Monday stays there. */
function datesOf({ dates }: SampleCase, today: Day): Dates {
  const written = readDay(dates.today) ?? today
  const weeks = Math.floor((today - BEGUN - written) / WEEK) * WEEK
  const moved = (day: string | null) => {
    const read = day === null ? undefined : readDay(day)
    return read === undefined ? undefined : isoText(read + weeks)
  }
  return {
    lastDay: moved(dates.last_day),
    notice: moved(dates.notice),
    conversation: moved(dates.conversation),
    invoice: moved(dates.invoice),
    begun: moved(dates.today),
    contractDays: dates.contract_days ?? undefined,
    contractMonths: dates.contract_months ?? undefined,
    receivedDays: dates.received_days ?? undefined,
  }
}

/** Let everything be done that was due before the last days, and let the item after it wait. */
function workDrafts(items: readonly PlannedItem[], today: Day): Draft[] {
  const over = items.filter(({ due }) => due.last < today - LATELY)
  const next = items.find(({ due }) => due.kind === "on" && due.first > today)
  const waits = next ? [standing(next.item.id, "waiting", { on: "the client", until: isoText(today + LATELY) })] : []
  return [...over.map(({ item }) => tick(item.id, true)), ...waits]
}
