/**
 * What the build hands to the browser, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** One answer to a facet's question. */
export interface Answer {
  readonly id: string
  readonly label: string
  readonly help: string
  /** Completes "It is here because …". */
  readonly because: string
}

/** The weekends and holidays of a country and of its parts. */
export interface Calendar {
  readonly id: string
  readonly name: string
  /** The parts whose holidays differ from those of the country as a whole. */
  readonly parts: readonly CalendarName[]
  /** The first day that is known, in whole days since 1 January 1970. */
  readonly first: number
  /** The last day that is known. */
  readonly last: number
  /** The days of the week without work: 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[]
  /** Days of a weekend on which the country works all the same. */
  readonly worked: readonly number[]
  readonly holidays: readonly Holiday[]
}

/** A calendar that a reader can choose: a country, or a part of it. */
export interface CalendarName {
  /** Its code of ISO 3166, such as GB or GB-ENG. */
  readonly id: string
  readonly name: string
}

/** A facet with the answers of which one must be given, or, if it is barred, none. */
export interface Clause {
  readonly facet: string
  readonly answers: readonly string[]
  readonly barred: boolean
}

/** What is no answer to a facet's question, and the page for those who would give it. */
export interface Elsewhere {
  readonly label: string
  readonly help: string
  readonly url: string
}

/** One thing known about a case. */
export interface Facet {
  readonly id: string
  readonly question: string
  readonly help: string
  /** Several answers may be given. */
  readonly many: boolean
  /** The answers that "Not sure" counts as. */
  readonly not_sure: readonly string[]
  /** The question is asked once all of these are known to hold. */
  readonly ask_when: readonly Clause[]
  /** The answers that count once it is known that the question is not asked; without any, nothing is known. */
  readonly not_asked: readonly string[]
  readonly answers: readonly Answer[]
  readonly elsewhere: readonly Elsewhere[]
}

/** The shortest notice that statute or custom allows. */
export interface Floor {
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
  readonly says: string
  readonly source: Target
}

/** One answer to the question of a floor; without days and months, legal has to say the length. */
export interface FloorStep {
  readonly answer: string
  readonly days: number | null
  readonly months: number | null
}

/** Something that stops or orders a case, and until when. */
export interface Hold {
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
  readonly until: string
  readonly do: string
  readonly read_on: Target | null
  readonly source: Target | null
}

/** A holiday, on all its days. */
export interface Holiday {
  readonly name: string
  /** In order, each in whole days since 1 January 1970. */
  readonly days: readonly number[]
  /** The days are worked out and can still change, as with feasts that follow the moon. */
  readonly estimated: boolean
  /** The calendars that have it, by their codes. */
  readonly where: readonly string[]
}

/** A place on the site, by the name that its author gave it. */
export interface Place {
  readonly title: string
  readonly url: string
  readonly name: string
}

/** What a plan needs of one way in which a relationship ends; its id is that of the reason. */
export interface PlanEnding {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly initiator: "client" | "firm" | "either" | "mutual" | "event"
  /** It never passes through the normal conversation. */
  readonly safe_route: boolean
  readonly first_step: string
}

/** The pause before something that cannot be undone. */
export interface PlanGate {
  readonly title: string
  /** The role that signs it. */
  readonly signed_by: string
  /** It cannot be skipped. */
  readonly required: boolean
  /** The items that it stands before; without any it stands at the end of its phase. */
  readonly guards: readonly string[]
  readonly questions: readonly PlanQuestion[]
}

/** What a plan needs of one action to tick. */
export interface PlanItem {
  readonly id: string
  readonly phase: string
  readonly text: string
  /** The role that does it. */
  readonly owner: string
  readonly when: When
  /** Essential, recommended or high-risk. */
  readonly level: string
  /** The template that helps, empty if none does. */
  readonly template: string
  /** The items that must be done first. */
  readonly after: readonly string[]
  /** All of these must hold; none of them means every case. */
  readonly applies: readonly Clause[]
  /** It belongs to the first 24 hours of an emergency. */
  readonly emergency: boolean
  /** Its date does not scale with the notice. */
  readonly fixed: boolean
  /** Where it stands, from the root of the site. */
  readonly url: string
}

/** Everything that a plan is made from, beside the answers and dates of a case. */
export interface PlanLibrary {
  /** The version of the content. */
  readonly version: string
  readonly facets: readonly Facet[]
  readonly endings: readonly PlanEnding[]
  readonly phases: readonly PlanPhase[]
  readonly items: readonly PlanItem[]
  /** The items that belong to no plan: they are worked through on their own pages. */
  readonly apart: readonly Place[]
  readonly holds: readonly Hold[]
  readonly floors: readonly Floor[]
  readonly roles: readonly PlanRole[]
  readonly templates: readonly Place[]
}

/** What a plan needs of one stage of the way out. */
export interface PlanPhase {
  readonly id: string
  readonly title: string
  readonly url: string
  /** Its place on the way out, from 1. */
  readonly number: number
  readonly gate: PlanGate
}

/** One question of a gate. */
export interface PlanQuestion {
  readonly id: string
  readonly ask: string
}

/** Who does an item. */
export interface PlanRole {
  readonly id: string
  readonly name: string
}

/** An anchor and a signed amount of days, working days (`wd`) or working hours (`h`). */
export interface Point {
  readonly anchor: "E" | "N" | "C" | "I"
  readonly amount: number
  readonly unit: "d" | "wd" | "h"
}

/** An id that was published and is gone. */
export interface RetiredId {
  readonly id: string
  /** The id that took its place, empty if nothing did. */
  readonly replaced_by: string
}

/** Where a link leads on the site; its address counts from the root. */
export interface Target {
  readonly title: string
  readonly url: string
}

/** One or more points, and what they mean together. */
export interface When {
  readonly kind: "on" | "window" | "weekly" | "each"
  readonly points: readonly Point[]
}
