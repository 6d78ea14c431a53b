/** plan: the sums of the scorecard. A line without a mark is said, and never counted as 0. */

export interface Criterion {
  readonly id: string
  readonly title: string
  readonly weight: number
  /** What a 0 in both cards means, whatever the score; empty for nothing. */
  readonly atZero: string
}

/** What the scores from `least` up to the next band point to. */
export interface Band {
  readonly id: string
  readonly title: string
  readonly least: number
}

/** The lines and the limits: defaults of the house. */
export interface Scoring {
  readonly criteria: readonly Criterion[]
  /** In the order of their scores. */
  readonly bands: readonly Band[]
  readonly highest: number
  /** Scores further apart than this are talked about. */
  readonly talkOver: number
}

/** The mark of each line, by its id. */
export type Marks = ReadonlyMap<string, number>

/** What the card of one scorer comes to. */
export interface CardSum {
  /** The lines without a mark, or with one that is none. */
  readonly missing: readonly Criterion[]
  readonly sum: number
  /** The most that the sum can be. */
  readonly most: number
  /** Out of 100; undefined as long as a mark is missing. */
  readonly score: number | undefined
  readonly band: Band | undefined
}

/** A line on which two scorers differ. */
export interface Difference {
  readonly criterion: Criterion
  readonly marks: readonly [number, number]
}

/** How two scores lie to each other. There is no middle of them. */
export interface Gap {
  readonly points: number
  readonly isSameBand: boolean
  /** They lie too far apart, or on two sides of a limit. */
  readonly mustTalk: boolean
  /** Those that make most of the gap come first. */
  readonly differences: readonly Difference[]
}

/** Add up one card: mark × weight, out of the most that can be reached. */
export function cardSum(scoring: Scoring, marks: Marks): CardSum {
  const { criteria, highest } = scoring
  const missing = criteria.filter(({ id }) => !isMark(marks.get(id), highest))
  const sum = totalOf(criteria, ({ id }) => (isMark(marks.get(id), highest) ? (marks.get(id) ?? 0) : 0))
  const most = totalOf(criteria, () => highest)
  const score = missing.length || !most ? undefined : Math.round((sum / most) * 100)
  return { missing, sum, most, score, band: bandOf(scoring, score) }
}

/** Compare two cards; undefined as long as one of them has no score. */
export function gapOf(scoring: Scoring, first: Marks, second: Marks): Gap | undefined {
  const [one, other] = [cardSum(scoring, first), cardSum(scoring, second)]
  if (one.score === undefined || other.score === undefined) return undefined
  const points = Math.abs(one.score - other.score)
  const isSameBand = one.band === other.band
  return { points, isSameBand, mustTalk: points > scoring.talkOver || !isSameBand, differences: differencesOf(scoring, first, second) }
}

/** Say what a 0 in both cards means, whatever the scores are. */
export function zerosText({ criteria }: Scoring, cards: readonly Marks[]): string[] {
  return criteria.filter(({ id, atZero }) => atZero !== "" && cards.every(marks => marks.get(id) === 0)).map(({ atZero }) => atZero)
}

/** Tell whether a fact names a day, a year or a number: what has none is an opinion. */
export function isDated(fact: string): boolean {
  return /\d/u.test(fact)
}

function bandOf({ bands }: Scoring, score: number | undefined): Band | undefined {
  return score === undefined ? undefined : bands.findLast(({ least }) => score >= least)
}

function differencesOf({ criteria }: Scoring, first: Marks, second: Marks): Difference[] {
  const lines = criteria.map(criterion => ({ criterion, marks: [first.get(criterion.id) ?? 0, second.get(criterion.id) ?? 0] as const }))
  // Sorting keeps the order of the card where two lines weigh the same.
  return lines.filter(({ marks: [one, other] }) => one !== other).toSorted((line, next) => shareOf(next) - shareOf(line))
}

function shareOf({ criterion, marks: [one, other] }: Difference): number {
  return Math.abs(one - other) * criterion.weight
}

function totalOf(criteria: readonly Criterion[], markOf: (criterion: Criterion) => number): number {
  return criteria.reduce((sum, criterion) => sum + markOf(criterion) * criterion.weight, 0)
}

function isMark(mark: number | undefined, highest: number): boolean {
  return mark !== undefined && Number.isInteger(mark) && mark >= 0 && mark <= highest
}
