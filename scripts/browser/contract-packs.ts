/**
 * What a trainer prints of lessons and plays, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** All that a trainer prints of a lesson or a play. */
export interface Pack {
  readonly id: string
  readonly title: string
  /** For the trainer alone. */
  readonly notes: readonly PackBlock[]
  readonly handout: readonly PackBlock[]
  readonly cards: readonly PackCard[]
  readonly rubric: readonly PackRubricLine[]
  readonly fails: readonly string[]
  readonly passes: string
  readonly questions: readonly PackQuestion[]
  /** What is kept apart beside the answers of the quiz. */
  readonly key: readonly PackBlock[]
}

/** A block of text. */
export interface PackBlock {
  /** Paragraph, heading, bullets, numbers, table or quotation. */
  readonly kind: string
  /** The level of a heading, or the first number of a list. */
  readonly number: number
  readonly runs: readonly PackRun[]
  /** The blocks of a quotation. */
  readonly blocks: readonly PackBlock[]
  readonly points: readonly (readonly PackBlock[])[]
  /** The rows of a table; the first one is its head. */
  readonly rows: readonly (readonly (readonly PackRun[])[])[]
}

/** One card of a role-play; what only the other side knows stands on its card alone. */
export interface PackCard {
  readonly id: string
  readonly role: string
  readonly title: string
  readonly order: string
  readonly parts: readonly PackPart[]
}

/** One choice of a question. */
export interface PackChoice {
  readonly text: string
  readonly right: boolean
  readonly why: string
}

/** A part of a card. */
export interface PackPart {
  readonly label: string
  readonly blocks: readonly PackBlock[]
}

/** One question of the quiz. */
export interface PackQuestion {
  readonly id: string
  readonly text: string
  readonly choices: readonly PackChoice[]
}

/** One line of the score sheet. */
export interface PackRubricLine {
  readonly number: string
  readonly what: string
  readonly anchors: readonly string[]
  readonly otherwise: string
}

/** Some words that look alike; a line feed among them ends a line. */
export interface PackRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
}
