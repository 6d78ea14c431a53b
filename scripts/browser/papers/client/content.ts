/** papers: what a page for the client says, as a value. Whatever is not named here cannot reach the client. */

import type { ReceiptRow } from "../../case/after-end.ts"
import type { SurveyQuestion } from "../../contract-client.ts"
import type { Day } from "../../plan/days.ts"

/** What such a page can hold; the reader chooses. */
export const PAGE_PARTS = ["steps", "receipt", "survey"] as const
export type PagePart = (typeof PAGE_PARTS)[number]

/** Something that happens, or that the client is asked to do, in a sentence that was written for the client. */
export interface Step {
  readonly text: string
  /** When, in words. */
  readonly when: string
  readonly isDone: boolean
}

/** A date of the client's own, and who meets it. */
export interface ClientDate {
  readonly title: string
  readonly day: Day
  readonly who: string
}

/** Whom to reach, and about what. */
export interface Reach {
  readonly about: string
  readonly who: string
}

export interface Receipt {
  readonly rows: readonly ReceiptRow[]
  readonly handedOver: string
}

export interface Survey {
  readonly questions: readonly SurveyQuestion[]
  readonly choices: readonly string[]
  readonly readers: string
  readonly keepUntil: string
  readonly contact: string
}

export interface ClientPage {
  /** A random number, which says nothing and tells one page from another. */
  readonly number: string
  /** It is of a practice case, and says so. */
  readonly isPractice: boolean
  readonly firm: string
  readonly client: string
  readonly made: Day
  readonly lastDay: Day
  readonly tasks: readonly Step[]
  readonly steps: readonly Step[]
  readonly dates: readonly ClientDate[]
  readonly reach: readonly Reach[]
  readonly receipt: Receipt | undefined
  readonly survey: Survey | undefined
  /** The digest of the case when the page was made; empty without a receipt. */
  readonly digest: string
}
