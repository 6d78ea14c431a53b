/** case: what stands between a firm and its client at the end: the page for the client, its answers, what a deletion leaves, the looks afterwards. */

import type { Entry } from "./entry.ts"

/** What was settled when a case was closed. */
export interface Closing {
  /** The item list was checked once more, the receipt and the record were made. */
  rechecked: boolean
  receipt: boolean
  record: boolean
  /** Days such as 2033-12-31, empty if none was settled. */
  keep: string
  delete: string
  /** The days on which to get in touch again. */
  touch: readonly string[]
  /** How it ended, in the reader's words. */
  words: string
  by: Entry
}

/** The lists of a receipt. */
export const RECEIPT_PARTS = ["delivered", "removed", "outstanding", "accepted"] as const
export type ReceiptPart = (typeof RECEIPT_PARTS)[number]

export interface ReceiptRow {
  part: ReceiptPart
  text: string
}

/** A page that was made for the client. */
export interface Asked {
  /** A random number, which says nothing and tells one page from another. */
  number: string
  day: string
  /** What it holds: steps, receipt, survey. */
  parts: readonly string[]
  rows: readonly ReceiptRow[]
  /** The items that the reader left out of it. */
  left: readonly string[]
  /** The digest of the case when it was made. */
  digest: string
  by: Entry
}

export const ANSWER_PARTS = ["task", ...RECEIPT_PARTS, "survey", "choice"] as const
export type AnswerPart = (typeof ANSWER_PARTS)[number]
export const ANSWERED_ABOUT = ["steps", "receipt", "survey"] as const
export type AnsweredAbout = (typeof ANSWERED_ABOUT)[number]

export interface AnswerLine {
  part: AnswerPart
  ask: string
  answer: string
  words: string
}

/** What the client answered about one part of its page. */
export interface Answered {
  about: AnsweredAbout
  /** The number of the page. */
  number: string
  /** The day that the client wrote beside its name. */
  day: string
  name: string
  role: string
  words: string
  lines: readonly AnswerLine[]
  by: Entry
}

export const REMAINS_KINDS = ["backup", "hold", "ai", "kept", "other"] as const

/** Something that is still there when the data is deleted. */
export interface Remains {
  kind: (typeof REMAINS_KINDS)[number]
  what: string
  why: string
  /** Who looks after it. */
  owner: string
  /** The day on which it goes, or is decided again. */
  until: string
  by: Entry
}

export const RECHECK_ANSWERS = ["yes", "no", "open"] as const

export interface RecheckLine {
  item: string
  answer: (typeof RECHECK_ANSWERS)[number]
  words: string
}

/** A look after the end. */
export interface Recheck {
  day: string
  lines: readonly RecheckLine[]
  words: string
  by: Entry
}
