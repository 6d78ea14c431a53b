/** elements: everything that is answered by a day, a number or a calendar: what is asked, what is known, and how it is kept. */

import type { PlanLibrary } from "../../contract.ts"
import { LAST_DAY } from "./flow.ts"
import { withLastDay, type GuideState } from "./guide-state.ts"

export interface Field {
  readonly name: string
  readonly ask: string
  readonly help: string
  /** What the control is called. */
  readonly label: string
  readonly kind: "day" | "number" | "calendar"
  readonly given: string
  /** A second thing that belongs to it: a unit to choose, or a box to tick. */
  readonly beside: Beside | undefined
  /** Return the guide with this value; an empty one takes it back. */
  readonly set: (value: string, beside: string) => GuideState
}

export interface Beside {
  readonly kind: "choice" | "box"
  /** Of the group of choices, or of the box. */
  readonly label: string
  readonly options: readonly string[]
  readonly given: string
}

export const CONTRACT_NOTICE = "contract-notice"
export const RECEIVED = "received-days"
export const CALENDAR = "calendar"
export const DEADLINE = "deadline-"
const DEADLINES = "deadlines"
const NO_DEADLINE = "none"
/** Ten years in days: beyond them, somebody mistyped. */
const MOST = 3650
const DAYS = "days"
const MONTHS = "months"

type NamedDay = "notice" | "conversation" | "invoice"

const DAY_FIELDS: Readonly<Record<NamedDay, readonly [label: string, help: string]>> = {
  notice: ["The day of notice", "The day on which notice is given. Without it, the plan works one out."],
  conversation: ["The day of the conversation", "The day on which you talk to the client. Without it, the plan takes the day of notice."],
  invoice: ["The day of the final invoice", "Without it, the plan takes the first working day five days after the last day."],
}

/** What can be asked beside the facets, holds, floors and deadlines. */
export const FIELDS: readonly string[] = [LAST_DAY, ...Object.keys(DAY_FIELDS), CONTRACT_NOTICE, RECEIVED, CALENDAR]

/** Return the answers of the facet `deadlines` that can have a day. */
export function deadlineKinds({ facets }: Pick<PlanLibrary, "facets">): string[] {
  const answers = facets.find(({ id }) => id === DEADLINES)?.answers ?? []
  return answers.map(({ id }) => id).filter(id => id !== NO_DEADLINE)
}

/** Return a field by its name; undefined if there is none. */
export function fieldOf(name: string, state: GuideState, library: PlanLibrary): Field | undefined {
  if (name === LAST_DAY) return lastDayField(state)
  if (isNamedDay(name)) return dayField(name, state)
  if (name === CONTRACT_NOTICE) return contractField(state)
  if (name === RECEIVED) return receivedField(state)
  if (name === CALENDAR) return calendarField(state)
  const kind = deadlineKinds(library).find(one => name === DEADLINE + one)
  return kind === undefined ? undefined : deadlineField(kind, state, library)
}

function isNamedDay(name: string): name is NamedDay {
  return Object.hasOwn(DAY_FIELDS, name)
}

function lastDayField(state: GuideState): Field {
  return {
    ...PLAIN,
    name: LAST_DAY,
    ask: "When is the last day of service?",
    help: "It is the last day on which you work for this client. The other dates count from it.",
    label: "The last day",
    given: state.dates.lastDay ?? "",
    set: value => withLastDay(state, value),
  }
}

const PLAIN = { kind: "day", beside: undefined } as const

function dayField(name: NamedDay, state: GuideState): Field {
  const [label, help] = DAY_FIELDS[name]
  const set = (value: string) => withDates(state, { [name]: value === "" ? undefined : value })
  return { ...PLAIN, name, ask: `${label}: when is it?`, help, label, given: state.dates[name] ?? "", set }
}

function withDates(state: GuideState, dates: Partial<GuideState["dates"]>): GuideState {
  return { ...state, dates: { ...state.dates, ...dates }, changing: "" }
}

function contractField(state: GuideState): Field {
  const { contractDays, contractMonths } = state.dates
  const isMonths = contractMonths !== undefined && contractDays === undefined
  return {
    name: CONTRACT_NOTICE,
    ask: "How much notice does the contract ask for?",
    help: "Look for “notice” or “termination” in the contract and in its general terms.",
    label: "How many?",
    kind: "number",
    given: String((isMonths ? contractMonths : contractDays) ?? ""),
    beside: { kind: "choice", label: "Days or months?", options: [DAYS, MONTHS], given: isMonths ? MONTHS : DAYS },
    set: (value, unit) => {
      const count = countOf(value)
      return withDates(state, unit === MONTHS ? { contractMonths: count, contractDays: undefined } : { contractDays: count, contractMonths: undefined })
    },
  }
}

/** Read a count of days or months; undefined if it is none, or longer than anything that a contract asks for. */
export function countOf(value: string): number | undefined {
  return /^\d{1,4}$/u.test(value) && Number(value) <= MOST ? Number(value) : undefined
}

function receivedField(state: GuideState): Field {
  return {
    name: RECEIVED,
    ask: "How many days after it was sent does a notice count as received?",
    help: "Look at what the contract says about notices. Leave it empty if it says nothing.",
    label: "How many days?",
    kind: "number",
    given: String(state.dates.receivedDays ?? ""),
    beside: undefined,
    set: value => withDates(state, { receivedDays: countOf(value) }),
  }
}

function calendarField(state: GuideState): Field {
  return {
    name: CALENDAR,
    ask: "Whose holidays count?",
    help: "Working days are counted by the weekends and holidays of this place.",
    label: "Country or part of it",
    kind: "calendar",
    given: state.calendar,
    beside: undefined,
    set: value => ({ ...state, calendar: value, changing: "" }),
  }
}

function deadlineField(kind: string, state: GuideState, library: PlanLibrary): Field {
  const label = deadlineLabel(kind, library)
  const { [kind]: known, ...others } = state.deadlines
  return {
    ...PLAIN,
    name: DEADLINE + kind,
    ask: `${label}: when is it due?`,
    help: "Give the date that comes nearest to the last day.",
    label: "The date",
    given: known?.day ?? "",
    beside: { kind: "box", label: "It is clear who meets it after us", options: [], given: known?.isMet === true ? "met" : "" },
    set: (value, met) => {
      const deadlines = value === "" ? others : { ...others, [kind]: { day: value, isMet: met !== "" } }
      return { ...state, deadlines, changing: "" }
    },
  }
}

/** Say what a deadline is, in the words of its answer. */
export function deadlineLabel(kind: string, { facets }: Pick<PlanLibrary, "facets">): string {
  const answer = facets.find(({ id }) => id === DEADLINES)?.answers.find(({ id }) => id === kind)
  return answer?.label ?? kind
}
