/**
 * What a plan is made from, as it travels to the browser, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

import type { Clause, Facet, FloorStep, Place, PlanEnding, PlanQuestion, PlanRole, Target, When } from "./contract.ts"

/** The shortest notice that statute or custom allows: what a plan is made from. */
export interface CoreFloor {
  readonly id: string
  readonly title: string
  readonly basis: "statute" | "custom"
  readonly applies: readonly Clause[]
  readonly question: string
  readonly steps: readonly FloorStep[]
  /** The next step is the same relation a year older. */
  readonly yearly: boolean
  /** The months after which nobody can call the notice too short. */
  readonly enough: number | null
  /** Where the notice has to end. */
  readonly ends: "" | "end of a month"
}

/** The pause before something that cannot be undone, without its questions. */
export interface CoreGate {
  readonly title: string
  /** The role that signs it. */
  readonly signed_by: string
  /** It cannot be skipped. */
  readonly required: boolean
  /** The items that it stands before; without any it stands at the end of its phase. */
  readonly guards: readonly string[]
}

/** Something that stops or orders a case, when, and `at` which places it is dealt with: what a plan is made from. */
export interface CoreHold {
  readonly id: string
  readonly title: string
  /** Legal leads and the talk is not planned; not yet; or somebody has to know before. */
  readonly kind: "stop" | "wait" | "tell-first"
  readonly applies: readonly Clause[]
  /** The question that lifts the hold when it is answered with no; empty if nothing does. */
  readonly ask: string
  readonly at: readonly string[]
  /** The holds that come first where both apply: this one waits until they are lifted. */
  readonly yields_to: readonly string[]
}

/** What a plan needs of one stage of the way out, without the questions of its gate. */
export interface CorePhase {
  readonly id: string
  readonly title: string
  readonly url: string
  /** Its place on the way out, from 1. */
  readonly number: number
  readonly gate: CoreGate
}

/** What is said of a floor, and where it comes from. */
export interface FloorWords {
  readonly says: string
  readonly source: Target
}

/** What is said of a hold, and the first place that deals with it; a rule of the house has no source. */
export interface HoldWords {
  readonly until: string
  readonly do: string
  readonly read_on: Target | null
  readonly source: Target | null
}

/**
 * What a plan is made from of all items, field by field: each list has a value for each item, in one order.
 *
 * Values of one kind beside one another weigh half of what they weigh item by item.
 */
export interface ItemColumns {
  readonly id: readonly string[]
  readonly phase: readonly string[]
  /** The roles that do them. */
  readonly owner: readonly string[]
  readonly when: readonly When[]
  /** Essential, recommended or high-risk. */
  readonly level: readonly string[]
  /** The templates that help, empty where none does. */
  readonly template: readonly string[]
  /** The items that must be done first. */
  readonly after: readonly (readonly string[])[]
  /** All of these must hold; none of them means every case. */
  readonly applies: readonly (readonly Clause[])[]
  /** They belong to the first 24 hours of an emergency. */
  readonly emergency: readonly boolean[]
  /** Their dates do not scale with the notice. */
  readonly fixed: readonly boolean[]
  /** The pages on which they stand, from the root of the site; the anchor is the id in small letters. */
  readonly page: readonly string[]
}

/** What every plan is made from, beside the answers and dates of a case; the words that a plan shows come apart. */
export interface PlanCore {
  readonly contract: 2
  /** The version of the content. */
  readonly version: string
  readonly facets: readonly Facet[]
  readonly endings: readonly PlanEnding[]
  readonly phases: readonly CorePhase[]
  readonly items: ItemColumns
  readonly holds: readonly CoreHold[]
  readonly floors: readonly CoreFloor[]
  readonly roles: readonly PlanRole[]
  readonly templates: readonly Place[]
}

/** The words that a plan shows, by the ids of what they belong to. */
export interface PlanWords {
  readonly items: Readonly<Record<string, string>>
  /** The items that belong to no plan: they are worked through on their own pages. */
  readonly apart: readonly Place[]
  readonly holds: Readonly<Record<string, HoldWords>>
  readonly floors: Readonly<Record<string, FloorWords>>
  /** The questions of the gates, by their phases. */
  readonly questions: Readonly<Record<string, readonly PlanQuestion[]>>
}
