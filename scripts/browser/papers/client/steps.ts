/** papers: the steps of a case that concern the client, in the sentences that were written for it. */

import type { State } from "../../case/state.ts"
import type { ClientItem, ClientLibrary } from "../../contract-client.ts"
import { isSure } from "../../plan/because.ts"
import { readDay, type Day } from "../../plan/days.ts"
import { isLate, type Row } from "../../plan/rows.ts"
import type { Due } from "../../plan/schedule.ts"
import { joined } from "../../plan/wording.ts"
import { dateText } from "../plan-text.ts"
import type { ClientDate, Step } from "./content.ts"

/** A line of the plan that can stand on the page; its id and its owner stay behind. */
export interface Offered {
  readonly id: string
  readonly first: Day
  readonly tells: Step | undefined
  readonly asks: Step | undefined
  /** Its day has passed, and nobody has ticked it. */
  readonly isLate: boolean
}

/** Return the lines that concern the client, by date; what does not apply, or may still go, is not among them. */
export function offeredSteps(rows: readonly Row[], { items }: ClientLibrary, today: Day, dayOf: (time: string) => Day | undefined): readonly Offered[] {
  const written = new Map(items.map(item => [item.id, item]))
  return rows.flatMap(row => {
    const item = written.get(row.id)
    return item && speaks(item) && row.item.state !== "not applicable" && isSure(row.because) ? [offered(row, item, today, dayOf)] : []
  })
}

function speaks({ client, client_does }: ClientItem): boolean {
  return client !== "" || client_does !== ""
}

function offered(row: Row, item: ClientItem, today: Day, dayOf: (time: string) => Day | undefined): Offered {
  const isDone = row.item.state === "done"
  const when = whenText(row, dayOf)
  const step = (text: string) => (text === "" ? undefined : { text, when, isDone })
  return { id: row.id, first: row.due?.first ?? 0, tells: step(item.client), asks: step(item.client_does), isLate: isLate(row, today) }
}

function whenText({ item, due }: Row, dayOf: (time: string) => Day | undefined): string {
  const done = item.state === "done" && item.by ? dayOf(item.by.time) : undefined
  if (done !== undefined) return `Done on ${dateText(done)}`
  return due ? dayWords(due) : "On a day that we agree"
}

/** Say when something happens as short as it can be said. */
function dayWords({ kind, first, last, days }: Due): string {
  if (first === last) return dateText(first)
  if (kind === "each") return joined(days.map(dateText))
  return kind === "weekly" ? `Every week, until ${dateText(last)}` : spanText(dateText(first), dateText(last))
}

/** Say two days with what they share once, as in "30 April to 3 May 2027". */
function spanText(first: string, last: string): string {
  const shared = [/^\d+ /u, /^\d+ \S+ /u].map(before => ` ${last.replace(before, "")}`).find(words => first.endsWith(words)) ?? ""
  return `${first.slice(0, first.length - shared.length)} to ${last}`
}

/** Return the dates of the client that somebody has to watch, those that have passed left out. */
export function clientDates({ deadlines }: State, today: Day, labelOf: (kind: string) => string): readonly ClientDate[] {
  const all = [...deadlines.values()].flatMap(({ title, kind, day, who }) => {
    const at = readDay(day)
    return at === undefined || at < today ? [] : [{ title: title === "" ? labelOf(kind) : title, day: at, who }]
  })
  return all.sort((one, other) => one.day - other.day)
}
