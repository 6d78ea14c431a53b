/** elements: adds up the score of a role-play, and says what it comes to. Knows no DOM. */

/** What an observer gave. */
export interface RoleMarks {
  /** By the number of a line. */
  readonly marks: ReadonlyMap<string, number>
  /** How many lines there are, and what each may get. */
  readonly lines: number
  readonly most: number
  /** The automatic fails, in words. */
  readonly fails: readonly string[]
  /** How many of the points under "It passes when" were met, of how many. */
  readonly met: number
  readonly points: number
}

/** From this share of the highest score on, a scene passes: 22 of 32. */
const PASSES = 22 / 32

/** Add the marks up; an automatic fail makes the sum 0. It is passed with enough marks, and with every point met. */
export function roleResult({ marks, lines, most, fails, met, points }: RoleMarks): { sum: number; most: number; passed: boolean } {
  const sum = fails.length ? 0 : [...marks.values()].reduce((total, mark) => total + mark, 0)
  return { sum, most, passed: marks.size === lines && met === points && sum >= neededOf(most) }
}

/** Say what the marks come to. */
export function roleSumText(given: RoleMarks): string {
  const { marks, lines, most, fails, met, points } = given
  if (fails.length) return `The score is 0 of ${most}: ${fails.join("; ").toLowerCase()}. Play it again within two weeks.`
  const open = lines - marks.size
  if (open) return `${open === 1 ? "1 line has" : `${open} lines have`} no mark yet.`
  const { sum } = roleResult(given)
  const needed = neededOf(most)
  if (sum < needed) return `${sum} of ${most}. It takes ${needed} to pass. Play it again within two weeks, with a friendly observer.`
  const left = points - met
  if (left) return `${sum} of ${most}. ${left === 1 ? "1 point" : `${left} points`} under “passes when” ${left === 1 ? "is" : "are"} still open.`
  return `${sum} of ${most}. Passed.`
}

function neededOf(most: number): number {
  return Math.ceil(most * PASSES)
}
