/** What the tests of the plan are given: a small library, spelled out, and cases of it. */

import type { Calendar, Clause, Facet, Floor, Hold, PlanItem, PlanLibrary, PlanPhase, Point, When } from "../../../../scripts/browser/contract.ts"
import { isoText, readDay, type Day } from "../../../../scripts/browser/plan/days.ts"
import { nothingKnown, type Given } from "../../../../scripts/browser/plan/given.ts"
import { plan, type Plan, type PlannedItem } from "../../../../scripts/browser/plan/plan.ts"

/** Read a day that is one. */
export function day(text: string): Day {
  const read = readDay(text)
  if (read === undefined) throw new Error(text)
  return read
}

/** A Monday. */
export const TODAY = day("2027-01-04")

export function point(anchor: Point["anchor"], amount = 0, unit: Point["unit"] = "d"): Point {
  return { anchor, amount, unit }
}

export function on(anchor: Point["anchor"], amount = 0, unit: Point["unit"] = "d"): When {
  return { kind: "on", points: [point(anchor, amount, unit)] }
}

export function only(name: string, ...answers: string[]): Clause {
  return { facet: name, answers, barred: false }
}

export function never(name: string, ...answers: string[]): Clause {
  return { facet: name, answers, barred: true }
}

export function item(id: string, parts: Partial<PlanItem> = {}): PlanItem {
  const plain = { owner: "lead", level: "essential", template: "", after: [], applies: [], emergency: false, fixed: false }
  return { id, phase: id.split("-")[0] ?? "", text: `Do ${id}`, url: `phases/#${id}`, when: on("E"), ...plain, ...parts }
}

export function facet(id: string, answers: readonly string[], parts: Partial<Facet> = {}): Facet {
  const worded = answers.map(answer => ({ id: answer, label: answer.toUpperCase(), help: "", because: `${id} is ${answer}` }))
  return { id, question: `Which ${id}?`, help: "", many: false, not_sure: answers.slice(0, 1), ask_when: [], not_asked: [], answers: worded, elsewhere: [], ...parts }
}

export function phase(id: string, number: number, guards: readonly string[] = []): PlanPhase {
  const gate = { title: `Before ${id}`, signed_by: "lead", required: false, guards, questions: [] }
  return { id, title: id, url: `phases/${id}/`, number, gate }
}

const PLACE = { name: "law", title: "The law", url: "sources/#law" }

export function hold(id: string, parts: Partial<Hold> = {}): Hold {
  const plain = { kind: "wait", ask: "", until: "it is done", do: "Do it.", read_on: null, at: [], source: null, applies: [], yields_to: [] } as const
  return { id, title: `Hold ${id}`, ...plain, ...parts }
}

export function floor(id: string, parts: Partial<Floor> = {}): Floor {
  const plain = { basis: "statute", applies: [], yearly: false, enough: null, ends: "", says: "", source: PLACE } as const
  const steps = [{ answer: "yes", days: 90, months: null }]
  return { id, title: `Floor ${id}`, question: `Is it ${id}?`, steps, ...plain, ...parts }
}

export const INITIATOR = facet("initiator", ["client", "firm", "mutual"], { not_sure: ["firm"] })
export const REASON = facet("reason", ["R01", "R02", "R06"], { not_sure: ["R02"] })
export const TEMPO = facet("tempo", ["planned", "compressed", "emergency"], { not_sure: ["compressed"] })
export const MONEY = facet("money", ["yes", "no"])
export const WORK = facet("work", ["law", "msp", "other"], { many: true, not_sure: ["law", "msp"] })
export const CAUSE = facet("cause", ["yes", "no"], { ask_when: [only("initiator", "firm")] })

export function library(parts: Partial<PlanLibrary> = {}): PlanLibrary {
  const endings = ["R01", "R02", "R06"].map(id => ({
    id, title: id, url: `endings/${id}/`, initiator: "either", safe_route: false, first_step: "",
  } as const))
  return {
    version: "1",
    facets: [INITIATOR, REASON, TEMPO, MONEY, WORK, CAUSE],
    endings,
    phases: [phase("DEC", 1), phase("TLK", 2), phase("ACC", 3)],
    items: [],
    holds: [],
    floors: [],
    apart: [],
    roles: [],
    templates: [],
    ...parts,
  }
}

/** England: the holidays that the tests name, one of them as if it were estimated. */
export const ENGLAND: Calendar = {
  id: "GB",
  name: "United Kingdom",
  parts: [{ id: "GB-ENG", name: "England" }],
  first: day("2027-01-01"),
  last: day("2027-12-31"),
  weekend: [6, 7],
  worked: [],
  holidays: [
    { name: "New Year's Day", days: [day("2027-01-01")], estimated: false, where: ["GB", "GB-ENG"] },
    { name: "Good Friday", days: [day("2027-03-26")], estimated: false, where: ["GB", "GB-ENG"] },
    { name: "Easter Monday", days: [day("2027-03-29")], estimated: false, where: ["GB-ENG"] },
    { name: "The Feast", days: [day("2027-06-16")], estimated: true, where: ["GB", "GB-ENG"] },
  ],
}

export function given(parts: Partial<Given> = {}): Given {
  return { ...nothingKnown(TODAY), ...parts }
}

/** Plan a case of a library that holds these items; the last day is a Friday in 60 days unless the case says otherwise. */
export function planOf(items: readonly PlanItem[], parts: Partial<Given> = {}, shelf: Partial<PlanLibrary> = {}): Plan {
  return plan(library({ items, ...shelf }), given({ dates: { notice: "2027-01-04", lastDay: "2027-03-05" }, ...parts }))
}

export function planned(made: Plan, id: string): PlannedItem {
  const found = made.items.find(one => one.item.id === id)
  if (!found) throw new Error(`${id} is not in the plan`)
  return found
}

/** Write the days of an item. */
export function daysOf(made: Plan, id: string): string[] {
  return planned(made, id).due.days.map(isoText)
}

export function idsOf(made: Plan): string[] {
  return made.items.map(one => one.item.id)
}
