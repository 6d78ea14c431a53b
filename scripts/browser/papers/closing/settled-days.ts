/** papers: the days that closing asks for, as far as the case knows them already. */

import type { State } from "../../case/state.ts"
import { isoText, readDay } from "../../plan/days.ts"
import type { Plan } from "../../plan/plan.ts"

/** A day, and where it comes from; an empty day has to be asked for. */
export interface Suggested {
  readonly day: string
  readonly from: string
}

const NONE: Suggested = { day: "", from: "" }
/** The item that deletes the live data. */
const DELETION = "DAT-09"

/** Return until when the file is kept: what a letter says, or the latest of what was named as kept. */
export function suggestedKeep({ fields, remains }: State): Suggested {
  const written = readDay(fields.get("retention_until") ?? "")
  if (written !== undefined) return { day: isoText(written), from: "From “Kept until”, which your letters say." }
  const kept = [...remains.values()].filter(({ kind, until }) => kind === "kept" && until !== "").map(({ until }) => until).toSorted()
  const last = kept.at(-1)
  return last === undefined ? NONE : { day: last, from: "From what you named below as kept." }
}

/** Return when the client's data is deleted: what a letter says, or the day of the plan. */
export function suggestedDeletion({ fields, items }: State, plan: Plan): Suggested {
  const written = readDay(fields.get("deletion_date") ?? "")
  if (written !== undefined) return { day: isoText(written), from: "From “Day of deletion”, which your letters say." }
  const planned = plan.items.find(({ item }) => item.id === DELETION)
  if (!planned || items.get(DELETION)?.state === "not applicable") return NONE
  return { day: isoText(planned.due.last), from: `From the plan: ${planned.item.text}.` }
}
