/**
 * case: the port through which entries come and go. A carrier fills it: the browser's store and a saved copy do, a
 * folder that people share may later. The case knows no carrier.
 *
 * What is read comes as it was kept, and may be anything; the case reads it with care.
 */

import type { Outline } from "./outline.ts"
import type { Summary } from "./summary.ts"

export type { Outline, Summary }

/** A record as a carrier sees it: an entry, or what was put aside because nobody could read it. */
export interface Kept {
  id: string
}

/** What cases can be read from. */
export interface Source {
  /** Return the ids of the cases that it holds. */
  list(): Promise<readonly string[]>
  /** Return the records of a case, none if it does not hold the case. */
  read(caseId: string): Promise<readonly unknown[]>
}

/** What a case can be written to. */
export interface Sink {
  /**
   * Add records to a case; tells, once they are kept, whether it held the case before. To add one twice does no harm.
   * The summary is that of the case with these records.
   */
  append(caseId: string, records: readonly Kept[], summary?: Summary): Promise<boolean>
}

/** Records that came to a carrier from elsewhere, or that a case is gone. */
export interface News {
  caseId: string
  records: readonly unknown[]
  isDropped?: boolean
}

export interface Carrier extends Source, Sink {
  /** Call `listener` with what others add; returns how to stop. */
  hear(listener: (news: News) => void): () => void
}

/** The case that this tab shows, as the store holds it; `caseId` and `device` are empty if there is none yet. */
export interface Shown {
  caseId: string
  device: string
  /** Who the reader is; undefined while nobody asked. */
  person: string | undefined
  outline: unknown
  records: readonly unknown[]
}

/** A whole case that is to be shown, and the name of the device that shows it. */
export interface Showing {
  caseId: string
  device: string
  records: readonly Kept[]
  summary?: Summary
}

/** A case in short, as a store holds it, and how many records there are of it. */
export interface Told {
  caseId: string
  summary: unknown
  records: number
}

/** The carrier behind a page: it also knows which case each tab shows. Every method rejects with a Fault. */
export interface Store extends Carrier {
  /** Return the case that this tab shows: the one it showed before, or else the one that was opened last. */
  shown(): Promise<Shown>
  /** Keep and show a case that was begun here; if another one was opened meanwhile, keep nothing and return false. */
  begin(showing: Showing): Promise<boolean>
  /** Keep a case and show it in this tab. */
  choose(showing: Showing): Promise<void>
  /** Return all cases in short. */
  told(): Promise<readonly Told[]>
  /** Return the plan of a case in short; undefined if none is kept. */
  outline(caseId: string): Promise<unknown>
  /** Keep what is told of a case in short. */
  tell(caseId: string, summary: Summary, outline?: Outline): Promise<void>
  /** Delete a case for good. */
  drop(caseId: string): Promise<void>
  /** Delete all cases, and what is known of the reader, for good. */
  wipe(): Promise<void>
  /** Keep who the reader is. */
  name(person: string): Promise<void>
  /** Call `listener` when the browser says that what is kept has changed under the page; returns how to stop. */
  watch(listener: () => void): () => void
}

/** The ways in which keeping can fail, told apart by what the reader can do about them. */
export const REASONS = ["forbidden", "full", "older", "blocked", "silent", "broken", "gone"] as const
export type Reason = (typeof REASONS)[number]

/** A failure to read or to keep, with its reason. */
export class Fault extends Error {
  readonly reason: Reason

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}
