/** plan: which floor binds, by when a notice has to leave, and what can still be done where that day has passed. */

import type { Anchors } from "./anchors.ts"
import { receivedText } from "./asked.ts"
import { dayText, type Day } from "./days.ts"
import { earliestSafeEnd, latestSafe, lengthText, type Floors, type Length, type NoticeFloor, type OpenFloor } from "./floors.ts"
import type { WorkingDays } from "./working-days.ts"

/** A floor, and the last working day on which a notice can leave for it. */
export interface DatedFloor {
  readonly floor: NoticeFloor
  readonly latest: Day
}

export interface FloorReport {
  /** All floors that count, the one that binds first. */
  readonly floors: readonly DatedFloor[]
  /** The floor that asks for the earliest notice; undefined if none is known. */
  readonly binds: DatedFloor | undefined
  /** The floors whose question has no answer. */
  readonly open: readonly OpenFloor[]
  /** Whether the notice of the plan leaves too late. */
  readonly isShort: boolean
  /** The first last day that would be safe, if notice leaves on the next working day. */
  readonly earliestEnd: Day
  /** What binds, why, and what can be done, in sentences. */
  readonly sentences: readonly string[]
}

interface Around {
  readonly anchors: Anchors
  readonly working: WorkingDays
  readonly receivedDays: number | undefined
  readonly begun: Day
  readonly initiator: string
}

const BASES = ["statute", "contract", "custom"]

/** Report on the floors of a case. */
export function floorReport({ known, open }: Floors, around: Around): FloorReport {
  const { anchors, working, receivedDays, begun } = around
  const measured = known.filter(({ length }) => length.days !== null || length.months !== null)
  const floors = measured
    .map(floor => ({ floor, latest: latestSafe(anchors.E.day, floor, receivedDays, working) }))
    .sort((one, other) => one.latest - other.latest || BASES.indexOf(one.floor.basis) - BASES.indexOf(other.floor.basis))
  const [binds] = floors
  const isShort = binds !== undefined && anchors.N.day > binds.latest
  const earliestEnd = earliestSafeEnd(working.onOrAfter(begun), measured, receivedDays)
  const sentences = [
    ...(binds ? bindingSentences(binds, around) : []),
    ...(isShort ? shortSentences(earliestEnd, around.initiator) : []),
    ...known.filter(floor => !measured.includes(floor)).map(({ title }) => `${title}: legal has to name the length of notice.`),
  ]
  return { floors, binds, open, isShort, earliestEnd, sentences }
}

function bindingSentences({ floor, latest }: DatedFloor, { anchors, working, receivedDays }: Around): string[] {
  const { older } = floor
  const doubt = floor.isCautious ? " You were not sure, so the longest answer counts." : ""
  return [
    `The last safe day for notice is ${dayText(latest)}: ${binderText(floor)}${receivedText(receivedDays)}.${doubt}`,
    ...(older ? [olderText(older, latestSafe(anchors.E.day, { ...floor, length: older }, receivedDays, working))] : []),
  ]
}

function binderText({ title, length, source, endsMonth }: NoticeFloor): string {
  const ends = endsMonth ? ", to the end of a month" : ""
  const asks = `asks for ${lengthText(length)}${ends}`
  return source ? `${title} ${asks} (${source.title})` : `your contract ${asks}`
}

function olderText(length: Length, latest: Day): string {
  return `If the relation were a year older, it would be ${lengthText(length)}, and the day ${dayText(latest)}.`
}

/** Say what can still be done; a warning alone would leave a reader with nothing. */
function shortSentences(earliestEnd: Day, initiator: string): string[] {
  const move = `The last day would be safe from ${dayText(earliestEnd)} on, if notice leaves on the next working day.`
  if (initiator === "client") {
    return [`The client's notice is shorter than that. ${move}`, "You can agree to the shorter notice in writing, or ask for payment to the end of the longer one."]
  }
  return [`Notice on the day of this plan is too late. ${move}`, "Or ask the client to agree to a shorter notice in writing; where a statute forbids that, only a later day is safe."]
}
