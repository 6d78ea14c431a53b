/** plan: library, answers and dates become a plan that says why. Pure: the same input always gives the same plan. */

import type { PlanEnding, PlanItem, PlanLibrary, PlanPhase } from "../contract.ts"
import { adviceOn, unknownDeadlines, type Advice } from "./advice.ts"
import { aheadIn } from "./ahead.ts"
import { anchorsOf, type Anchors } from "./anchors.ts"
import { readAnswers, type Known, type ReadAnswers } from "./answers.ts"
import { refusedAnswers } from "./asked.ts"
import { Reasons, type Because } from "./because.ts"
import { caughtUp } from "./catch-up.ts"
import { choiceOf, type Reasoned } from "./choice.ts"
import type { Day } from "./days.ts"
import { eased } from "./eased.ts"
import { floorReport, type FloorReport } from "./floor-report.ts"
import { earliestSafeEnd, floorsOf, type Floors } from "./floors.ts"
import { gatesOf, type PlannedGate } from "./gates.ts"
import { readDates, type ReadDates } from "./given-dates.ts"
import type { Given } from "./given.ts"
import { holdsOf, type PlannedHold } from "./holds.ts"
import { nextQuestion, openQuestions, type OpenQuestion } from "./next-question.ts"
import { inOrder, lateWarnings, orderWarnings, type Warning } from "./order.ts"
import { remarksOn } from "./remarks.ts"
import { dueOf, onDay, type Basis, type Due } from "./schedule.ts"
import { tempoOf } from "./tempo.ts"
import { WorkingDays } from "./working-days.ts"

/** An item of a case. */
export interface PlannedItem {
  readonly item: PlanItem
  readonly due: Due
  /** Why it is there, never empty. */
  readonly because: readonly Because[]
  /** The items of this plan that must be done first. */
  readonly after: readonly string[]
  readonly warnings: readonly Warning[]
}

/** An item that does not belong to a case, with the answers that left it out. */
export type LeftOut = Reasoned

/** Everything that a case asks for, with its reasons. Days are whole days since 1 January 1970. */
export interface Plan {
  /** The version of the content. */
  readonly version: string
  /** Undefined if the reason is not known. */
  readonly ending: PlanEnding | undefined
  readonly known: Known
  readonly anchors: Anchors
  /** Nothing is due before it. */
  readonly begun: Day
  readonly isEmergency: boolean
  readonly holds: readonly PlannedHold[]
  readonly floor: FloorReport
  /** In the order in which they are done. */
  readonly items: readonly PlannedItem[]
  readonly leftOut: readonly LeftOut[]
  readonly gates: readonly PlannedGate[]
  readonly phases: readonly PlanPhase[]
  readonly advice: Advice
  /** The questions that are open, in the order in which they are asked. */
  readonly questions: readonly OpenQuestion[]
  /** The open question that is worth most. */
  readonly next: OpenQuestion | undefined
  /** What could not be used, and how the dates were counted, in sentences. */
  readonly remarks: readonly string[]
}

/** An item that is chosen and dated. */
interface Dated extends Reasoned {
  readonly due: Due
}

/** What is read and worked out before the items. */
interface Frame {
  readonly library: PlanLibrary
  readonly given: Given
  readonly dates: ReadDates
  readonly answers: ReadAnswers
  readonly floors: Floors
  readonly basis: Basis
  readonly reasons: Reasons
  readonly initiator: string
}

/** Make the plan of a case. Input that cannot be used gets a sentence, and counts as not known. */
export function plan(library: PlanLibrary, given: Given): Plan {
  const frame = frameOf(library, given)
  const { answers, basis, reasons } = frame
  const { known } = answers
  const holds = holdsOf(library.holds, known, given.asked, reasons)
  const { taken, leftOut } = choiceOf(library.items, known, reasons, given.essential)
  const items = plannedItems(taken, holds, frame)
  const questions = openQuestions({ open: answers.open, conditions: taken.map(({ item }) => item.applies), knownWith: knownWith(frame) })
  return {
    version: library.version,
    ending: endingOf(library, known),
    known,
    anchors: basis.anchors,
    begun: basis.begun,
    isEmergency: basis.isEmergency,
    holds,
    floor: floorReport(frame.floors, { ...basis, receivedDays: given.dates.receivedDays, initiator: frame.initiator }),
    items,
    leftOut,
    gates: gatesOf(library.phases, items),
    phases: library.phases,
    advice: lastDayAdvice(frame),
    questions,
    next: nextQuestion(questions),
    remarks: allRemarks(frame, items),
  }
}

function frameOf(library: PlanLibrary, given: Given): Frame {
  const dates = readDates(given)
  const answers = readAnswers(library.facets, given.answers, tempoOf(dates))
  const floors = floorsOf(library.floors, answers.known, given)
  const working = new WorkingDays(given.calendar)
  const initiator = onlyAnswer(answers.known, "initiator")
  const tempo = onlyAnswer(answers.known, "tempo")
  const anchors = anchorsOf(dates, { floors, working, initiator, tempo, receivedDays: given.dates.receivedDays })
  const isOver = anchors.E.day <= dates.begun + 1
  const basis = { anchors, working, begun: dates.begun, isEmergency: tempo === "emergency", isOver }
  return { library, given, dates, answers, floors, basis, reasons: new Reasons(library.facets, answers.known), initiator }
}

/** An answer that waits for its question may begin to count with another one; only then is it worth to read all again. */
function knownWith({ library, given, dates, answers }: Frame): ((facet: string, answer: string) => Known) | undefined {
  if (!answers.isWaiting) return undefined
  const tempo = tempoOf(dates)
  return (facet, answer) => readAnswers(library.facets, { ...given.answers, [facet]: [answer] }, tempo).known
}

/** Return the answer of a facet that takes one; empty if it is not known. */
function onlyAnswer(known: Known, facet: string): string {
  return known.get(facet)?.ids[0] ?? ""
}

function endingOf({ endings }: PlanLibrary, known: Known): PlanEnding | undefined {
  const reason = onlyAnswer(known, "reason")
  return endings.find(({ id }) => id === reason)
}

function plannedItems(taken: readonly Reasoned[], holds: readonly PlannedHold[], frame: Frame): readonly PlannedItem[] {
  const { basis, given, library } = frame
  const ahead = aheadIn(taken.map(({ item }) => item), basis)
  const counted = taken.map(reasoned => ({ ...reasoned, due: movedDue(reasoned.item, given) ?? dueOf(reasoned.item, basis, ahead.has(reasoned.item.id)) }))
  const dated = eased(caughtUp(counted, basis, preparedBy(frame)), basis)
  const byId = new Map(dated.map(planned => [planned.item.id, planned]))
  const ordered = inOrder(dated, library.phases.map(phase => phase.id))
  const stops = holds.filter(({ hold, isCertain }) => isCertain && hold.kind === "stop")
  return ordered.map(planned => {
    const { item, because, due } = planned
    const warnings = [...stopWarnings(item, stops), ...dateWarnings(planned, byId, basis)]
    return { item, because, due, warnings, after: item.after.filter(id => byId.has(id)) }
  })
}

/** Return the day by which we are prepared: that of our own notice, where it is ahead. What a client told is told. */
function preparedBy({ basis: { anchors, begun }, initiator }: Frame): Day {
  return initiator !== "client" && anchors.N.day > begun ? anchors.N.day : anchors.E.day
}

function movedDue({ id }: PlanItem, { state }: Given): Due | undefined {
  const day = state.moved.get(id)
  return day === undefined ? undefined : onDay(day)
}

/** What belongs to the first 24 hours waits for nothing else; after the last day, nothing is news as late. */
function dateWarnings(planned: Dated, byId: ReadonlyMap<string, Dated>, { isEmergency, isOver, begun }: Basis): Warning[] {
  const order = (isEmergency || isOver) && planned.item.emergency ? [] : orderWarnings(planned, byId)
  return isOver ? [...order] : [...lateWarnings(planned, begun), ...order]
}

/** Under a stop, nobody plans the talk or what leads up to it. What follows it, such as care for our own people, is not held up. */
function stopWarnings({ when }: PlanItem, stops: readonly PlannedHold[]): Warning[] {
  if (!when.points.some(({ anchor, amount }) => anchor === "C" && amount <= 0)) return []
  return stops.slice(0, 1).map(({ hold }) => ({ kind: "stop", id: hold.id, text: `Legal leads, and the talk waits: ${hold.title}.` }))
}

function lastDayAdvice({ library, given, answers, floors, basis, dates }: Frame): Advice {
  const { anchors, working, begun } = basis
  const leaves = dates.notice ?? working.onOrAfter(begun)
  const earliest = earliestSafeEnd(leaves, floors.known, given.dates.receivedDays)
  const mustEndMonth = floors.known.some(floor => floor.endsMonth)
  const advice = adviceOn(anchors.E.day, { working, deadlines: given.deadlines, earliest, mustEndMonth }, given.today)
  const unknown = unknownDeadlines(library.facets, answers.known, given.deadlines)
  return { ...advice, objections: [...advice.objections, ...unknown] }
}

function allRemarks({ library, given, dates, answers, floors, basis }: Frame, items: readonly PlannedItem[]): readonly string[] {
  const remarkable = { ...basis, deadlines: given.deadlines, dues: items.map(({ due }) => due) }
  return [...answers.refused, ...dates.refused, ...refusedAnswers(library, given), ...floors.refused, ...remarksOn(remarkable)]
}
