/**
 * What the build hands to the browser for the client, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** What an item says to the client, and what of it is looked at again. */
export interface ClientItem {
  readonly id: string
  /** What the client is told, in a sentence; empty if nothing. */
  readonly client: string
  /** What the client is asked to do, in a sentence; empty if nothing. */
  readonly client_does: string
  readonly done_when: string
  /** On which days after the last day somebody looks whether it still holds. */
  readonly look_again: readonly number[]
}

/** Everything that the client's file and the closing of a case are made from, beside the case. */
export interface ClientLibrary {
  readonly items: readonly ClientItem[]
  readonly questions: readonly SurveyQuestion[]
  /** What the client decides about its answers, with blanks. */
  readonly choices: readonly string[]
}

/** A question of the survey; none must be answered. */
export interface SurveyQuestion {
  readonly id: string
  readonly ask: string
  readonly kind: "text" | "scale" | "yes or no"
  /** What the ends of the scale mean; empty for other kinds. */
  readonly scale: string
}
