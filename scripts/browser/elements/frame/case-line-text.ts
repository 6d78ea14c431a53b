/** elements: says the open case in one quiet line. Knows no DOM. */

import type { Summary } from "../../case/summary.ts"
import { daysText, readDay, type Day } from "../../plan/days.ts"

/** Say what is due and how long it goes: "Clockmakers: 2 today, 23 days left". */
export function caseLineText({ title, isPractice, done, all, dues, lastDay }: Summary, today: Day): string {
  const [late, now] = [dues.filter(due => due < today).length, dues.filter(due => due === today).length]
  const parts = [now ? `${now} today` : "", late ? `${late} late` : "", all ? leftText(readDay(lastDay), today) : `${done} done`]
  const said = parts.filter(part => part !== "").join(", ")
  return `${isPractice ? "Practice: " : ""}${title}${said === "" ? "" : `: ${said}`}`
}

function leftText(last: Day | undefined, today: Day): string {
  if (last === undefined) return ""
  if (last < today) return `ended ${daysText(today - last)} ago`
  return last === today ? "the last day" : `${daysText(last - today)} left`
}
