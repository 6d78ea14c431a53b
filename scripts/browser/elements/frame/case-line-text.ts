/** elements: says the open case in one quiet line. Knows no DOM. */

import type { Summary } from "../../case/summary.ts"
import { dayWritten } from "../day-on.ts"

/** Say what is due and how long it goes: "Clockmakers: 2 today, 23 days left". */
export function caseLineText({ title, isPractice, done, all, dues, lastDay }: Summary, today: number): string {
  const [late, now] = [dues.filter(due => due < today).length, dues.filter(due => due === today).length]
  const parts = [now ? `${now} today` : "", late ? `${late} late` : "", all ? leftText(dayWritten(lastDay) - today) : `${done} done`]
  const said = parts.filter(part => part !== "").join(", ")
  return `${title}${isPractice ? " (practice)" : ""}${said === "" ? "" : `: ${said}`}`
}

function leftText(days: number): string {
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`
  if (days > 0) return `${count} left`
  if (days < 0) return `ended ${count} ago`
  return days === 0 ? "the last day" : ""
}
