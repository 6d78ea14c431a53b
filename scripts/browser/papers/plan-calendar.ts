/** papers: a plan as a calendar file. Each item is an event of whole days; nothing in it names the client. */

import ical, { ICalEventBusyStatus, type ICalEventData } from "ical-generator"

import { isSure } from "../plan/because.ts"
import { isoText, type Day } from "../plan/days.ts"
import type { PlannedItem } from "../plan/plan.ts"
import { becauseText } from "./plan-text.ts"
import { ownerOf, type Takeaway } from "./takeaway.ts"

const MILLISECONDS = 86_400_000

/** Write a plan as a calendar: an event for each item that is sure, each gate that cannot be skipped, and the last day. */
export function calendarText(takeaway: Takeaway): string {
  const { plan } = takeaway
  const calendar = ical({ name: "Plan of an ending", prodId: { company: "High Note", product: "High Note", language: "EN" } })
  const sure = plan.items.filter(({ because }) => isSure(because))
  for (const planned of sure) for (const event of itemEvents(planned, takeaway)) calendar.createEvent(event)
  for (const event of gateEvents(takeaway)) calendar.createEvent(event)
  const last = plan.anchors.E.day
  calendar.createEvent(wholeDays({ id: "last-day", first: last, last, summary: "Last day of service", description: "", url: "" }, takeaway))
  return calendar.toString()
}

function itemEvents(planned: PlannedItem, takeaway: Takeaway): ICalEventData[] {
  const { item, because, after, warnings } = planned
  const lines = [
    `${ownerOf(planned, takeaway.library)}. ${becauseText(because)}`,
    after.length ? `After ${after.join(", ")}.` : "",
    ...warnings.map(({ text }) => text),
  ]
  const words = { summary: `${item.text} (${item.id})`, description: lines.filter(line => line !== "").join("\n"), url: webAddress(item.url, takeaway) }
  return spans(planned).map(span => wholeDays({ ...span, ...words }, takeaway))
}

/** Return each stretch of days on which an item stands in a calendar. */
function spans({ item, due }: PlannedItem): Pick<Entry, "id" | "first" | "last">[] {
  if (due.kind === "window") return [{ id: item.id, first: due.first, last: due.last }]
  return due.days.map((day, place) => ({ id: place === 0 ? item.id : `${item.id}-${place + 1}`, first: day, last: day }))
}

function gateEvents(takeaway: Takeaway): ICalEventData[] {
  const { plan, library } = takeaway
  return plan.gates.flatMap(({ phase, gate, day, guards }) => {
    const signer = library.roles.find(({ id }) => id === gate.signed_by)?.name ?? gate.signed_by
    const description = [`Signed by: ${signer}.`, guards.length ? `Before ${guards.join(", ")}.` : "", ...gate.questions.map(({ ask }) => `- ${ask}`)]
    const words = { summary: `Gate: ${gate.title}`, description: description.filter(line => line !== "").join("\n"), url: "" }
    return gate.required ? [wholeDays({ id: `gate-${phase}`, first: day, last: day, ...words }, takeaway)] : []
  })
}

/** A line of the calendar: on which days, and in which words. */
interface Entry {
  readonly id: string
  readonly first: Day
  readonly last: Day
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** An event of whole days ends, for a calendar, on the day after its last. Nobody is busy because of it. */
function wholeDays({ id, first, last, summary, description, url }: Entry, { plan, now }: Takeaway): ICalEventData {
  return {
    // The same plan can be taken again, and its events then replace the old ones; another plan has others.
    id: `${id}.${isoText(plan.begun)}.${plan.ending?.id ?? ""}@high-note`.toLowerCase(),
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

function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS)
}

/** A calendar can open an address of the web, and none of a folder. */
function webAddress(url: string, { addressOf }: Takeaway): string {
  const address = addressOf(url)
  return address.startsWith("http") ? address : ""
}
