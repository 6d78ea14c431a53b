/** elements: says in words what one card comes to, and how two lie to each other. Knows no page. */

import { countText } from "../../papers/plan-text.ts"
import { isDated, type CardSum, type Criterion, type Gap, type Scoring } from "../../plan/scorecard.ts"
import { joined } from "../../plan/wording.ts"

/** So many lines are named; more would not be read. */
const MOST_NAMED = 3

/** Say how far a card is, or what it comes to. */
export function sumText({ criteria }: Scoring, { missing, sum, most, score, band }: CardSum): string {
  if (missing.length === criteria.length) return ""
  if (score === undefined) return `${criteria.length - missing.length} of ${countText(criteria.length, "line")} have a mark.`
  return `${sum} of ${most}, a score of ${score}. It points to: ${band?.title ?? ""}.`
}

/** Say which lines keep a card from having a score. */
export function missingText(missing: readonly Criterion[]): string {
  const are = missing.length === 1 ? "1 line has" : `${missing.length} lines have`
  return `Not done: ${are} no mark yet: ${named(missing)}. An empty line is not a 0.`
}

/** Say which marks have no dated fact behind them; empty if all have. */
export function undatedText({ criteria }: Scoring, facts: ReadonlyMap<string, string>): string {
  const undated = criteria.filter(({ id }) => !isDated(facts.get(id) ?? ""))
  if (!undated.length) return ""
  if (undated.length > MOST_NAMED) return `${undated.length} of ${criteria.length} marks have no dated fact yet.`
  return `No dated fact yet: ${named(undated)}.`
}

/** Say how far the scores lie apart, and what follows. */
export function gapText({ points, isSameBand, mustTalk }: Gap): string {
  const apart = points ? `You differ by ${countText(points, "point")}` : "You agree to the point"
  if (!mustTalk) return `${apart}, and both point to the same.`
  const sides = isSameBand ? "" : ", on two sides of a limit"
  return `${apart}${sides}: talk before you decide.`
}

/** Say which lines to talk about first; empty if there are none. */
export function differencesText({ differences }: Gap): string {
  const lines = differences.slice(0, MOST_NAMED).map(({ criterion, marks }) => `${shortTitle(criterion)} (${marks.join(" and ")})`)
  return lines.length ? `Begin with ${joined(lines)}: ask each other for the fact.` : ""
}

/** Cut a title to what stands before its colon. */
export function shortTitle({ title }: Criterion): string {
  return title.split(":")[0] ?? title
}

function named(criteria: readonly Criterion[]): string {
  return criteria.map(shortTitle).join(", ")
}
