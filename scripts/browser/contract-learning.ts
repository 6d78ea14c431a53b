/**
 * What can be learnt and asked again, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** One choice of a question. */
export interface LearningChoice {
  readonly text: string
  readonly right: boolean
  readonly why: string
}

/** An item, or a rule of law or practice, that a question comes from. */
export interface LearningItem {
  readonly id: string
  readonly text: string
  /** Where it stands, from the root of the site. */
  readonly url: string
  /** Changes when its meaning does. */
  readonly mark: string
}

/** Everything that can be learnt and asked again. */
export interface LearningLibrary {
  readonly units: readonly LearningUnit[]
  readonly questions: readonly LearningQuestion[]
  readonly items: readonly LearningItem[]
}

/** One question of a lesson. */
export interface LearningQuestion {
  readonly id: string
  readonly lesson: string
  readonly text: string
  readonly choices: readonly LearningChoice[]
  /** The items and rules that it comes from, by their ids. */
  readonly items: readonly string[]
  /** Changes when its right answer does. */
  readonly mark: string
}

/** A lesson or a play. */
export interface LearningUnit {
  readonly id: string
  /** Lesson or play. */
  readonly kind: string
  readonly title: string
  readonly minutes: number
  /** Where it stands, from the root of the site. */
  readonly url: string
  /** The share of right answers that it takes to pass, in per cent; 0 where nothing is asked. */
  readonly passes: number
  /** The role-plays that belong to it, by their ids. */
  readonly role_plays: readonly string[]
  /** The scenes in which a play can end, by their ids. */
  readonly endings: readonly string[]
}
