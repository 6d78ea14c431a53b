/**
 * elements: writes what the guide was told into the part of the address behind the #, and reads it there.
 *
 * A stranger can write an address, so only known names with known values are read, and nothing of the rest is ever shown.
 */

import type { Facet, FloorStep, PlanLibrary } from "../../contract.ts"
import { readDay } from "../../plan/days.ts"
import { NO, NOT_SURE, type Dates } from "../../plan/given.ts"
import { countOf, DEADLINE, deadlineKinds, FIELDS } from "./fields.ts"
import { LAST_DAY } from "./flow.ts"
import { ORDERS, UNTOLD, type DeadlineAnswer, type GuideState, type Order } from "./guide-state.ts"

export interface ReadAddress {
  readonly state: GuideState
  /** How many parts of the address meant nothing. */
  readonly refused: number
}

/** A part of the address: what it makes of the state, undefined if the value means nothing. */
type Reader = (state: GuideState, value: string) => GuideState | undefined

const LONGEST = 4000
const DOUBT = "not-sure"
const OPEN = "not-known"
const MET = "met"
const CALENDAR = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u

const DAYS: Readonly<Record<string, "notice" | "conversation" | "invoice" | "begun">> = {
  notice: "notice",
  conversation: "conversation",
  invoice: "invoice",
  begun: "begun",
}
const COUNTS: Readonly<Record<string, "contractDays" | "contractMonths" | "receivedDays">> = {
  "contract-days": "contractDays",
  "contract-months": "contractMonths",
  "received-days": "receivedDays",
}

/** Read an address. What means nothing is left out and counted. */
export function readAddress(hash: string, library: PlanLibrary): ReadAddress {
  const readers = readersOf(library)
  const seen = new Set<string>()
  let state = UNTOLD
  let refused = hash.length > LONGEST ? 1 : 0
  for (const [name, value] of new URLSearchParams(hash.slice(0, LONGEST).replace(/^#/u, ""))) {
    const read = seen.has(name) ? undefined : readers.get(name)?.(state, value)
    seen.add(name)
    if (read) state = read
    else refused += 1
  }
  return { state, refused }
}

function readersOf(library: PlanLibrary): ReadonlyMap<string, Reader> {
  return new Map<string, Reader>([
    ...library.facets.map(facet => [facet.id, facetReader(facet)] as const),
    ...library.holds.filter(hold => hold.ask !== "").map(({ id }) => [id, askedReader(id, [], ["yes", NO])] as const),
    ...library.floors.map(({ id, steps }) => [id, askedReader(id, steps, [NO])] as const),
    ...deadlineKinds(library).map(kind => [`${DEADLINE}${kind}`, deadlineReader(kind)] as const),
    ...Object.entries(DAYS).map(([name, key]) => [name, dayReader(key)] as const),
    ...Object.entries(COUNTS).map(([name, key]) => [name, countReader(key)] as const),
    [LAST_DAY, readLastDay],
    ["calendar", (state, value) => (CALENDAR.test(value) ? { ...state, calendar: value } : undefined)],
    ["order", (state, value) => (isOrder(value) ? { ...state, order: value } : undefined)],
    ["level", (state, value) => (value === "essential" ? { ...state, isEssential: true } : undefined)],
    ["change", changeReader(library)],
  ])
}

function facetReader({ id, answers, many }: Facet): Reader {
  const known = new Set([...answers.map(answer => answer.id), DOUBT])
  return (state, value) => {
    const ids = [...new Set(value.split(","))]
    if (!ids.every(one => known.has(one)) || (!many && ids.length > 1)) return undefined
    return { ...state, answers: { ...state.answers, [id]: ids.map(one => (one === DOUBT ? NOT_SURE : one)) } }
  }
}

/** The answer of a floor is written as the number of its step: its words can change. */
function askedReader(id: string, steps: readonly FloorStep[], words: readonly string[]): Reader {
  const answers = new Map([...steps.map((step, place) => [String(place + 1), step.answer] as const), ...words.map(word => [word, word] as const), [DOUBT, NOT_SURE]])
  return (state, value) => {
    const answer = answers.get(value)
    return answer === undefined ? undefined : { ...state, asked: { ...state.asked, [id]: answer } }
  }
}

function deadlineReader(kind: string): Reader {
  return (state, value) => {
    const [day = "", met, ...more] = value.split(",")
    if (readDay(day) === undefined || more.length > 0 || (met !== undefined && met !== MET)) return undefined
    return { ...state, deadlines: { ...state.deadlines, [kind]: { day, isMet: met === MET } } }
  }
}

function dayReader(key: keyof Dates): Reader {
  return (state, value) => (readDay(value) === undefined ? undefined : { ...state, dates: { ...state.dates, [key]: value } })
}

function countReader(key: keyof Dates): Reader {
  return (state, value) => {
    const count = countOf(value)
    return count === undefined ? undefined : { ...state, dates: { ...state.dates, [key]: count } }
  }
}

function readLastDay(state: GuideState, value: string): GuideState | undefined {
  return value === OPEN ? { ...state, isLastDayOpen: true } : dayReader("lastDay")(state, value)
}

function isOrder(value: string): value is Order {
  return ORDERS.some(order => order === value)
}

function changeReader(library: PlanLibrary): Reader {
  const asked = [...library.facets, ...library.holds.filter(hold => hold.ask !== ""), ...library.floors].map(({ id }) => id)
  const known = new Set([...asked, ...FIELDS, ...deadlineKinds(library).map(kind => `${DEADLINE}${kind}`)])
  return (state, value) => (known.has(value) ? { ...state, changing: value } : undefined)
}

/** Write what was told as an address; empty if nothing was. */
export function addressOf(state: GuideState, library: PlanLibrary): string {
  const parts = [...answerParts(state), ...dateParts(state), ...askedParts(state, library), ...viewParts(state)]
  return parts.length ? `#${parts.map(([name, value]) => `${name}=${encoded(value)}`).join("&")}` : ""
}

/** Leave commas as they are: people read addresses too. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",")
}

type Part = readonly [name: string, value: string]

function answerParts({ answers }: GuideState): Part[] {
  return Object.entries(answers).map(([facet, ids]) => [facet, ids.map(id => (id === NOT_SURE ? DOUBT : id)).join(",")])
}

function dateParts({ dates, isLastDayOpen, deadlines, calendar }: GuideState): Part[] {
  const last = dates.lastDay ?? (isLastDayOpen ? OPEN : "")
  const named: Part[] = [...Object.entries(DAYS), ...Object.entries(COUNTS)].map(([name, key]) => [name, String(dates[key] ?? "")])
  const due = Object.entries(deadlines).map(([kind, answer]): Part => [`${DEADLINE}${kind}`, deadlineText(answer)])
  const all: Part[] = [[LAST_DAY, last], ...named, ...due, ["calendar", calendar]]
  return all.filter(([, value]) => value !== "")
}

function deadlineText({ day, isMet }: DeadlineAnswer): string {
  return isMet ? `${day},${MET}` : day
}

function askedParts({ asked }: GuideState, { floors }: PlanLibrary): Part[] {
  return Object.entries(asked).map(([id, answer]) => {
    const step = floors.find(floor => floor.id === id)?.steps.findIndex(one => one.answer === answer) ?? -1
    return [id, askedText(answer, step)]
  })
}

function askedText(answer: string, step: number): string {
  if (answer === NOT_SURE) return DOUBT
  return step === -1 ? answer : String(step + 1)
}

function viewParts({ changing, order, isEssential }: GuideState): Part[] {
  const parts: Part[] = [
    ["order", order === UNTOLD.order ? "" : order],
    ["level", isEssential ? "essential" : ""],
    ["change", changing],
  ]
  return parts.filter(([, value]) => value !== "")
}
