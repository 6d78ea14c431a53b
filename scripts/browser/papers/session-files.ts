/** papers: the invitation to a training session, as text and as a calendar file. */

import ical from "ical-generator"

import { addDays } from "./session-days.ts"
import { agendaOf, endOf, minuteOf, sumOf, type Block } from "./session.ts"

/** A session on its day. */
export interface Meeting {
  /** Such as 2027-05-20. */
  readonly day: string
  readonly start: string
  readonly place: string
  readonly blocks: readonly Block[]
}

/** Put sessions on days: the first on the day given, each other one a week later. */
export function meetingsOf(sessions: readonly (readonly Block[])[], { day, start, place }: Omit<Meeting, "blocks">): readonly Meeting[] {
  return sessions.map((blocks, week) => ({ day: addDays(day, week * 7), start, place, blocks }))
}

/** Write the invitation that a trainer can paste into a mail. */
export function invitationText(meetings: readonly Meeting[], addressOf: (url: string) => string): string {
  const [first] = meetings
  if (!first) return ""
  const units = meetings.flatMap(({ blocks }) => blocks.flatMap(({ unit }) => unit ?? []))
  const lines = [
    `Subject: ${subjectOf(meetings)}`,
    "",
    "We practise how we end work with a client, so that both sides come out well.",
    "",
    ...meetings.map(whenText),
    ...(first.place === "" ? [] : [`Where: ${first.place}`]),
    "",
    "What we do:",
    ...units.map(({ title, url }) => `- ${title}: ${addressOf(url)}`),
    "",
    "No one plays in front of the whole room, and no real client is named.",
    "You may say “stop” at any time, without a reason.",
    "If you are in the middle of such an ending, tell me before, and choose what you would like to do.",
  ]
  return lines.join("\n")
}

/** Write a calendar with an event for each session; its times are those of the clock on the wall. */
export function sessionCalendar(meetings: readonly Meeting[], now: Date): string {
  const calendar = ical({ name: "Training", prodId: { company: "High Note", product: "High Note", language: "EN" } })
  for (const meeting of meetings) {
    const { day, start, place, blocks } = meeting
    const begins = timeOf(day, minuteOf(start))
    calendar.createEvent({
      id: `training-${day}-${start.replace(":", "")}@high-note`,
      start: begins,
      end: new Date(begins.getTime() + sumOf(blocks) * 60_000),
      floating: true,
      stamp: now,
      summary: subjectOf([meeting]),
      description: agendaOf(blocks, start).filter(({ isStep }) => !isStep).map(({ at, title }) => `${at} ${title}`).join("\n"),
      ...(place === "" ? {} : { location: place }),
    })
  }
  return calendar.toString()
}

function subjectOf(meetings: readonly Meeting[]): string {
  const [unit] = meetings.flatMap(({ blocks }) => blocks.flatMap(block => block.unit ?? []))
  return meetings.length === 1 && unit ? `Training: ${unit.title}` : "Training: ending client work well"
}

function whenText({ day, start, blocks }: Meeting): string {
  const date = new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).replace(",", "")
  return `When: ${date}, ${start} to ${endOf(blocks, start)}`
}

/** The writer takes the parts of UTC for those of the wall when an event floats. */
function timeOf(day: string, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000)
}
