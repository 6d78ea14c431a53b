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

/** Say what the marks come to. */
export function roleSumText({ marks, lines, most, fails, met, points }: RoleMarks): string {
  if (fails.length) return `The score is 0 of ${most}: ${fails.join("; ").toLowerCase()}. Play it again within two weeks.`
  const open = lines - marks.size
  if (open) return `${open === 1 ? "1 line has" : `${open} lines have`} no mark yet.`
  const sum = [...marks.values()].reduce((total, mark) => total + mark, 0)
  const needed = Math.ceil(most * PASSES)
  if (sum < needed) return `${sum} of ${most}. It takes ${needed} to pass. Play it again within two weeks, with a friendly observer.`
  const left = points - met
  if (left) return `${sum} of ${most}. ${left === 1 ? "1 point" : `${left} points`} under “passes when” ${left === 1 ? "is" : "are"} still open.`
  return `${sum} of ${most}. Passed.`
}
