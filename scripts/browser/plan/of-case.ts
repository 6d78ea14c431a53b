/** plan: from the state of a case to what a plan is made from. */

import type { State } from "../case/state.ts"
import type { PlanLibrary } from "../contract.ts"
import { isoText, readDay, type Day } from "./days.ts"
import type { Dates, Given, State as Done } from "./given.ts"
import type { CalendarChoice } from "./working-days.ts"

/** Return everything that the plan of a case is made from. */
export function givenOfCase(state: State, library: PlanLibrary, calendar: CalendarChoice, today: Day): Given {
  const facets = new Set(library.facets.map(({ id }) => id))
  const answered = [...state.answers]
  return {
    answers: Object.fromEntries(answered.filter(([id]) => facets.has(id))),
    asked: Object.fromEntries(answered.filter(([id]) => !facets.has(id)).map(([id, [answer = ""]]) => [id, answer])),
    dates: datesOf(state, today),
    deadlines: [...state.deadlines.values()].map(({ title, kind, day, who }) => ({ what: title, kind, day, who })),
    calendar: { ...calendar, free: state.calendar.free.flatMap(day => readDay(day) ?? []) },
    state: doneIn(state),
    today,
    essential: state.isCut,
  }
}

function datesOf({ dates, counts, opened }: State, today: Day): Dates {
  const day = (name: "last_day" | "notice" | "conversation" | "invoice" | "begun") => dates.get(name) ?? undefined
  return {
    lastDay: day("last_day"),
    notice: day("notice"),
    conversation: day("conversation"),
    invoice: day("invoice"),
    begun: day("begun") ?? openedOn(opened, today),
    contractDays: counts.get("contract_days"),
    contractMonths: counts.get("contract_months"),
    receivedDays: counts.get("received_days"),
  }
}

/** Nothing in a plan is due before its case was opened. Times are those of Greenwich, where tomorrow may have begun. */
function openedOn(opened: string, today: Day): string | undefined {
  const day = readDay(opened.slice(0, 10))
  return day === undefined ? undefined : isoText(Math.min(day, today))
}

function doneIn({ items, done, gates }: State): Done {
  const known = [...items]
  return {
    done: new Set(done.keys()),
    notApplicable: new Set(known.filter(([, item]) => item.state === "not applicable").map(([id]) => id)),
    moved: new Map(known.flatMap(([id, { due }]) => movedTo(id, due))),
    passed: new Set(gates.keys()),
  }
}

function movedTo(id: string, due: string): [string, Day][] {
  const day = readDay(due)
  return day === undefined ? [] : [[id, day]]
}
