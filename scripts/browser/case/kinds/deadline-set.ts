/** case: `deadline.set`, a date of the client that depends on us. The last word on each counts; one without a day is gone. */

import type { Draft } from "../entry.ts"
import { spokenDay } from "../spoken-day.ts"
import type { CaseDeadline } from "../state.ts"
import { asLine, partsReader, readDay, readLine } from "../values.ts"
import type { Kind, Line } from "./kind.ts"

export const deadlineSet: Kind<CaseDeadline> = {
  name: "deadline.set",
  hasWords: true,
  read: partsReader<CaseDeadline>({ title: readLine, kind: readLine, day: readDay, who: readLine }),

  change(state, deadline, { target }) {
    if (deadline.day) state.deadlines.set(target, deadline)
    else state.deadlines.delete(target)
  },
}

/** Say it in the record. */
export const deadlineSetLine: Line<CaseDeadline> = ({ title, kind, day, who }) => {
  const what = title || kind
  if (!day) return `took out the client's date “${what}”`
  return `set the client's date “${what}” to ${spokenDay(day)}${who ? `, met by ${who}` : ""}`
}

/** Set a date of the client, under the id of its kind or one of its own; without a day it is taken out. */
export function deadlining(id: string, { title, kind, day, who }: CaseDeadline): Draft {
  return { kind: deadlineSet.name, target: id, value: { title: asLine(title), kind, day, who: asLine(who) } }
}
