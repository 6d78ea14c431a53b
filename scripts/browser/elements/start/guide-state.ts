/** elements: what a reader has told the guide so far, as a value; each change makes a new one. */

import type { Dates } from "../../plan/given.ts"

/** The ways in which the list of a plan is put in order. */
export const ORDERS = ["date", "phase", "role"] as const
export type Order = (typeof ORDERS)[number]

/** A date of the client that depends on us, by its kind. */
export interface DeadlineAnswer {
  readonly day: string
  /** Somebody is named who meets it after us. */
  readonly isMet: boolean
}

export interface GuideState {
  /** By facet; `NOT_SURE` is an answer. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** The answers to the questions of holds and floors, by their ids. */
  readonly asked: Readonly<Record<string, string>>
  readonly dates: Dates
  /** The reader said that the last day is not known yet. */
  readonly isLastDayOpen: boolean
  /** By the answer of the facet `deadlines`. */
  readonly deadlines: Readonly<Record<string, DeadlineAnswer>>
  /** The code of a country or of a part of it; empty for the one that the device suggests. */
  readonly calendar: string
  /** What is being asked, or asked again: a facet, a hold, a floor or a field; empty if nothing is. */
  readonly changing: string
  readonly order: Order
  /** Only the essential items are shown. */
  readonly isEssential: boolean
}

/** A guide that was told nothing. */
export const UNTOLD: GuideState = {
  answers: {},
  asked: {},
  dates: {},
  isLastDayOpen: false,
  deadlines: {},
  calendar: "",
  changing: "",
  order: "date",
  isEssential: false,
}

/** Answer a facet; whatever was being asked again has its answer now. */
export function answered(state: GuideState, facet: string, ids: readonly string[]): GuideState {
  return { ...state, answers: { ...state.answers, [facet]: ids }, changing: "" }
}

/** Answer the question of a hold or of a floor; undefined takes the answer back. */
export function asked(state: GuideState, id: string, answer: string | undefined): GuideState {
  const { [id]: _, ...others } = state.asked
  return { ...state, asked: answer === undefined ? others : { ...others, [id]: answer }, changing: "" }
}

/** Give the last day, or say with an empty day that it is not known yet. */
export function withLastDay(state: GuideState, day: string): GuideState {
  return { ...state, dates: { ...state.dates, lastDay: day === "" ? undefined : day }, isLastDayOpen: day === "", changing: "" }
}

/** Keep the day on which the plan was first made: nothing in it is due before, however late it is read again. */
export function withBegun(state: GuideState, today: string): GuideState {
  return state.dates.begun === undefined ? { ...state, dates: { ...state.dates, begun: today } } : state
}
