/**
 * case: the port through which entries come and go. A carrier fills it: the browser's store and a saved copy do, a
 * folder that people share may later. The case knows no carrier.
 *
 * What is read comes as it was kept, and may be anything; the case reads it with care.
 */

import type { Entry } from "./entry.ts"

/** What cases can be read from. */
export interface Source {
  /** Return the ids of the cases that it holds. */
  list(): Promise<readonly string[]>
  /** Return the entries of a case, none if it does not hold the case. */
  read(caseId: string): Promise<readonly unknown[]>
}

/** What a case can be written to. */
export interface Sink {
  /** Add entries to a case; tells, once they are kept, whether it held the case before. To add one twice does no harm. */
  append(caseId: string, entries: readonly Entry[]): Promise<boolean>
}

/** Entries that came to a carrier from elsewhere. */
export interface News {
  caseId: string
  records: readonly unknown[]
}

export interface Carrier extends Source, Sink {
  /** Call `listener` with what others add; returns how to stop. */
  hear(listener: (news: News) => void): () => void
}

/** The case that this tab shows, as the store holds it; `caseId` and `device` are empty if there is none yet. */
export interface Shown {
  caseId: string
  device: string
  records: readonly unknown[]
}

/** A whole case that is to be shown, and the name of the device that shows it. */
export interface Showing {
  caseId: string
  device: string
  entries: readonly Entry[]
}

/** The carrier behind a page: it also knows which case each tab shows. Every method rejects with a Fault. */
export interface Store extends Carrier {
  /** Return the case that this tab shows: the one it showed before, or else the one that was opened last. */
  shown(): Promise<Shown>
  /** Keep and show a case that was begun here; if another one was opened meanwhile, keep nothing and return false. */
  begin(showing: Showing): Promise<boolean>
  /** Keep a case and show it in this tab. */
  choose(showing: Showing): Promise<void>
}

/** The ways in which keeping can fail, told apart by what the reader can do about them. */
export const REASONS = ["forbidden", "full", "older", "blocked", "silent", "broken"] as const
export type Reason = (typeof REASONS)[number]

/** A failure to read or to keep, with its reason. */
export class Fault extends Error {
  readonly reason: Reason

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}
