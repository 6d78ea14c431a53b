/** elements: reads the rows of the register from all real cases of this browser, a few at a time, so that the page stays quick. */

import { fold } from "../../case/fold.ts"
import { retiredOf } from "../../case/retired.ts"
import type { State } from "../../case/state.ts"
import type { Summary } from "../../case/summary.ts"
import type { PlanLibrary } from "../../contract.ts"
import { civilOf, type Day } from "../../plan/days.ts"
import { plan } from "../../plan/plan.ts"
import type { Host } from "../host.ts"
import type { GuideCalendar } from "../start/guide-calendar.ts"
import { libraryFor } from "../../plan/moved-on.ts"
import { givenOfCase } from "../../plan/of-case.ts"
import { isForRegister, registerRow, withCodes, type RegisterRow } from "./register-row.ts"

/** So many cases are read between two looks at what the reader does. */
const AT_ONCE = 5

export interface Reading {
  readonly host: Host
  readonly library: PlanLibrary
  readonly calendar: GuideCalendar
  readonly today: Day
  /** How many cases are read, of how many. */
  readonly progress: (read: number, all: number) => void
}

/** Read all rows, in the order of their cases. One that cannot be read is left out. */
export async function readRegister(reading: Reading): Promise<readonly RegisterRow[]> {
  const { host, progress } = reading
  const real = (await host.openCase.cases()).filter(({ isPractice }) => !isPractice).sort((one, other) => (one.opened < other.opened ? -1 : 1))
  const retired = retiredOf(await host.data("retired").catch(() => []))
  const rows: RegisterRow[] = []
  for (const [place, summary] of real.entries()) {
    const state = await stateOf(summary, host, retired)
    if (state && isForRegister(state)) rows.push(await rowOf(summary, state, { ...reading, library: libraryFor(reading.library, state.accepted, retired) }))
    if (place % AT_ONCE === 0) await pause(() => progress(place, real.length))
  }
  return withCodes(rows, ({ caseId, lastDay }) => yearOf(lastDay, real.find(({ id }) => id === caseId)))
}

async function stateOf({ id }: Summary, { openCase }: Host, retired: Parameters<typeof fold>[1]): Promise<State | undefined> {
  if (id === openCase.id) return openCase.state
  const stored = await openCase.stored(id).catch(() => undefined)
  return stored && fold(stored.entries.values(), retired)
}

async function rowOf({ id }: Summary, state: State, { library, calendar, today }: Reading): Promise<RegisterRow> {
  await calendar.load(state.calendar.code)
  const given = givenOfCase(state, library, calendar.choice(state.calendar.code), today)
  return registerRow(id, state, plan(library, given), today)
}

function yearOf(lastDay: Day | undefined, summary: Summary | undefined): number {
  return lastDay === undefined ? Number((summary?.opened ?? "").slice(0, 4)) : civilOf(lastDay).year
}

/** Let the page answer its reader, and say how far this is. */
function pause(say: () => void): Promise<void> {
  say()
  return new Promise(resolve => {
    setTimeout(resolve, 0)
  })
}
