/**
 * case: what a case comes to. The kinds of entry change it, and nothing else does.
 *
 * Each change makes a new state object, so a view can tell by it that something changed. The maps within go from one to
 * the next: who wants to compare two states has to copy what is compared.
 */

import type { Answered, Asked, Closing, Recheck, Remains } from "./after-end.ts"
import type { Entry } from "./entry.ts"
import type { ClauseChoice, PaperState } from "./papers.ts"
import type { Scored } from "./scored.ts"

export const STANDINGS = ["open", "closed", "archived"] as const
export type Standing = (typeof STANDINGS)[number]

export const ITEM_STANDINGS = ["to do", "doing", "waiting", "done", "not applicable"] as const
export type ItemStanding = (typeof ITEM_STANDINGS)[number]

export const DATE_NAMES = ["last_day", "notice", "conversation", "invoice", "begun"] as const
export type DateName = (typeof DATE_NAMES)[number]

export const COUNT_NAMES = ["contract_days", "contract_months", "received_days"] as const
export type CountName = (typeof COUNT_NAMES)[number]

export interface State {
  title: string
  /** When it was opened, as a time; empty until then. */
  opened: string
  /** The version of the content with which it was opened. */
  version: string
  practice: Practice | undefined
  standing: Standing
  /** The entry that closed, archived or opened it again. */
  standingSince: Entry | undefined
  /** What was settled when it was closed; kept when it is opened again. */
  closing: Closing | undefined
  /** By the id of a facet, a hold or a floor; "not sure" is an answer. */
  answers: Map<string, readonly string[]>
  /** Written as 2026-11-30; null is "not known yet", said by the reader. */
  dates: Map<DateName, string | null>
  counts: Map<CountName, number>
  deadlines: Map<string, CaseDeadline>
  calendar: CaseCalendar
  /** The plan shows its essential items alone. */
  isCut: boolean
  /** Who each role is in this case. */
  roles: Map<string, string>
  /** What stands in the blanks of templates. */
  fields: Map<string, string>
  /** The clauses of papers that the reader chose, such as "T08-c1-1k2j3h4". */
  clauses: Map<string, ClauseChoice>
  items: Map<string, ItemState>
  /** The items that are done, each with the entry that says so: what the boxes of a page show. */
  done: Map<string, Entry>
  /** The items that the reader added to this case. */
  own: Map<string, OwnItem>
  /** By the id of a gate's question. */
  questions: Map<string, GateAnswer>
  /** By the phase whose gate it is. */
  gates: Map<string, GateState>
  contacts: readonly Contact[]
  decisions: readonly Decision[]
  /** What two people gave to "repair or end?"; the last time counts. */
  scored: Scored | undefined
  /** The reason that was given to the other side. */
  stated: Reason | undefined
  /** What was found to lie behind it; the last one counts. */
  causes: readonly Reason[]
  /** By the id of a template. */
  papers: Map<string, PaperState>
  /** The pages that were made for the client, and what it answered on them. */
  asked: readonly Asked[]
  answered: readonly Answered[]
  /** What a deletion does not cover, by an id of its own. */
  remains: Map<string, Remains>
  /** The looks after the end, by how many days after the last day: "7", "30", "90". */
  rechecks: Map<string, Recheck>
  accepted: Accepted | undefined
  /** By item: why it was done before its time. */
  overrides: Map<string, Override>
}

/** A practice case, and the situation that it was made from; empty if it was begun from nothing. */
export interface Practice {
  situation: string
}

/** A date of the client that depends on us. */
export interface CaseDeadline {
  title: string
  /** An answer of the facet `deadlines`, empty for one of its own. */
  kind: string
  day: string
  /** Who meets it after us; empty if nobody is named. */
  who: string
}

/** Whose holidays count, and the firm's own free days; an empty code is the one that the device suggests. */
export interface CaseCalendar {
  code: string
  free: readonly string[]
}

export interface ItemState {
  state: ItemStanding
  /** Why it is not applicable, or what it waits for. */
  why: string
  /** Whom it waits for, and until when. */
  on: string
  until: string
  /** Who said so, and when; undefined while nothing was said. */
  by: Entry | undefined
  /** The second person who checked it. */
  verified: Entry | undefined
  /** The day to which it was moved, empty for that of the plan. */
  due: string
  /** Who moved it. */
  movedBy: Entry | undefined
  notes: readonly Note[]
  proofs: readonly Note[]
}

/** Something that was written down and can be written anew: `id` is its entry, `past` those of the versions before, from the first. */
export interface Written {
  id: string
  past: readonly string[]
  by: Entry
}

/** A note, or where a proof lies. */
export interface Note extends Written {
  text: string
}

/** An item that belongs to one case alone. */
export interface OwnItem {
  text: string
  /** A role. */
  owner: string
  /** Such as 2026-11-30; empty for no day. */
  due: string
  /** The phase that it belongs to; empty for none. */
  phase: string
  by: Entry
}

export const GATE_ANSWERS = ["yes", "no", "not sure"] as const

export interface GateAnswer {
  answer: (typeof GATE_ANSWERS)[number]
  why: string
  by: Entry
}

export interface GateState {
  /** The reader went on although a question was open. */
  isOverridden: boolean
  why: string
  by: Entry
}

export const CHANNELS = ["call", "meeting", "video", "letter", "email", "message", "other"] as const
/** What a contact after the end came to: the client is back, or has sent somebody. */
export const CAME = ["", "returned", "referral"] as const

export interface Contact extends Written {
  day: string
  /** Who it was on the other side. */
  who: string
  channel: (typeof CHANNELS)[number]
  said: string
  /** What was agreed to come next, and by when. */
  next: string
  due: string
  came: (typeof CAME)[number]
}

export interface Decision extends Written {
  day: string
  what: string
  why: string
  /** Who decided. */
  who: string
}

/** A reason of the vocabulary, such as R06, and words of the reader's own. */
export interface Reason {
  reason: string
  words: string
  by: Entry
}

/** Which content the case follows. */
export interface Accepted {
  version: string
  /** What each item of that content meant: "ACC-02 1k2j3h4". */
  meanings: readonly string[]
  /** The items of the plan as they were, each as JSON: what can be kept when the content moves on. */
  items: readonly string[]
  /** The items that stay as they were. */
  kept: readonly string[]
  /** The case began with it; later, a reader has decided. */
  first: boolean
  by: Entry
}

export interface Override {
  why: string
  /** The ids of what spoke against it. */
  over: readonly string[]
  by: Entry
}

/** Return the state of a case in which nothing was done. */
export function emptyState(): State {
  return {
    title: "", opened: "", version: "", practice: undefined,
    standing: "open", standingSince: undefined, closing: undefined,
    answers: new Map(), dates: new Map(), counts: new Map(), deadlines: new Map(),
    calendar: { code: "", free: [] }, isCut: false, roles: new Map(), fields: new Map(), clauses: new Map(),
    items: new Map(), done: new Map(), own: new Map(), questions: new Map(), gates: new Map(),
    contacts: [], decisions: [], scored: undefined, stated: undefined, causes: [], papers: new Map(),
    asked: [], answered: [], remains: new Map(), rechecks: new Map(), accepted: undefined, overrides: new Map(),
  }
}
