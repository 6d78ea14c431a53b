/** papers: a plan as a calendar file. Each item is an event of whole days; nothing in it names the client, unless the reader wants it. */

import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, type ICalEventData } from "ical-generator"

import type { ItemStanding } from "../case/state.ts"
import { isSure } from "../plan/because.ts"
import { isoText, type Day } from "../plan/days.ts"
import { standingText } from "./item-text.ts"
import { becauseText } from "./plan-text.ts"
import { dated, ownerOf, titleOr, type DatedRow, type Followed, type Takeaway } from "./takeaway.ts"

const MILLISECONDS = 86_400_000
const SECONDS = 86_400
/** Reminders come at nine in the morning of their day. */
const NINE = 9 * 3_600

/** Write a plan as a calendar: an event for each item that is sure, each gate that cannot be skipped, and the last day. */
export function calendarText(takeaway: Takeaway): string {
  const { plan, rows } = takeaway
  const calendar = ical({ name: titleOr(takeaway, "Plan of an ending"), prodId: { company: "High Note", product: "High Note", language: "EN" } })
  const sure = dated(rows).filter(({ because }) => isSure(because))
  for (const row of sure) for (const event of itemEvents(row, takeaway)) calendar.createEvent(event)
  for (const event of gateEvents(takeaway)) calendar.createEvent(event)
  const last = plan.anchors.E.day
  calendar.createEvent(wholeDays({ id: "last-day", first: last, last, standing: "to do", summary: "Last day of service", description: "", url: "" }, takeaway))
  return calendar.toString()
}

function itemEvents(row: DatedRow, takeaway: Takeaway): ICalEventData[] {
  const { id, text, item, because, after, warnings } = row
  const lines = [
    [ownerOf(row, takeaway.library), because.length ? becauseText(because) : ""].filter(Boolean).join(". "),
    after.length ? `After ${after.join(", ")}.` : "",
    ...warnings.map(warning => warning.text),
    takeaway.followed ? standingText(item) : "",
  ]
  const summary = `${item.state === "done" ? "Done: " : ""}${text}${row.url === "" ? "" : ` (${id})`}`
  const words = { summary, standing: item.state, description: lines.filter(line => line !== "").join("\n"), url: webAddress(row.url, takeaway) }
  return spans(row).map(span => wholeDays({ ...span, ...words }, takeaway))
}

/** Return each stretch of days on which an item stands in a calendar. */
function spans({ id, due }: DatedRow): Pick<Line, "id" | "first" | "last">[] {
  if (due.kind === "window") return [{ id, first: due.first, last: due.last }]
  return due.days.map((day, place) => ({ id: place === 0 ? id : `${id}-${place + 1}`, first: day, last: day }))
}

function gateEvents(takeaway: Takeaway): ICalEventData[] {
  const { plan, library } = takeaway
  return plan.gates.flatMap(({ phase, gate, day, guards }) => {
    const signer = library.roles.find(({ id }) => id === gate.signed_by)?.name ?? gate.signed_by
    const description = [`Signed by: ${signer}.`, guards.length ? `Before ${guards.join(", ")}.` : "", ...gate.questions.map(({ ask }) => `- ${ask}`)]
    const words = { summary: `Gate: ${gate.title}`, description: description.filter(line => line !== "").join("\n"), url: "" }
    const standing = takeaway.followed?.state.gates.has(phase) === true ? "done" : "to do"
    return gate.required ? [wholeDays({ id: `gate-${phase}`, first: day, last: day, standing, ...words }, takeaway)] : []
  })
}

/** A line of the calendar: on which days, and in which words. */
interface Line {
  readonly id: string
  readonly standing: ItemStanding
  readonly first: Day
  readonly last: Day
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** An event of whole days ends, for a calendar, on the day after its last. Nobody is busy because of it. */
function wholeDays({ id, first, last, standing, summary, description, url }: Line, takeaway: Takeaway): ICalEventData {
  const { now, followed } = takeaway
  return {
    id: `${id}.${wholeId(takeaway)}@high-note`.toLowerCase(),
    sequence: followed?.count ?? 0,
    // What does not apply goes from the calendar in which an earlier file has put it.
    ...(standing === "not applicable" ? { status: ICalEventStatus.CANCELLED } : {}),
    ...remindersOf(standing, followed),
    start: dateOf(first),
    end: dateOf(last + 1),
    allDay: true,
    stamp: now,
    summary,
    busystatus: ICalEventBusyStatus.FREE,
    ...(description === "" ? {} : { description }),
    ...(url === "" ? {} : { url }),
  }
}

/** The same case, or the same plan, can be taken again, and its events then replace the old ones; another one has others. */
function wholeId({ plan, followed }: Takeaway): string {
  return followed?.caseId ?? `${isoText(plan.begun)}.${plan.ending?.id ?? ""}`
}

function remindersOf(standing: ItemStanding, followed: Followed | undefined): Pick<ICalEventData, "alarms"> {
  if (followed?.remind === undefined || standing === "done" || standing === "not applicable") return {}
  return { alarms: [{ type: ICalAlarmType.display, triggerBefore: followed.remind * SECONDS - NINE }] }
}

function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS)
}

/** A calendar can open an address of the web, and none of a folder. */
function webAddress(url: string, { addressOf }: Takeaway): string {
  const address = addressOf(url)
  return address.startsWith("http") ? address : ""
}
