/** What the bench of the plan runs in a browser: the plan and the what-if of a case for each ending, timed. */

import type { Calendar, PlanLibrary } from "../../scripts/browser/contract.ts"
import { nothingKnown } from "../../scripts/browser/plan/given.ts"
import { plan } from "../../scripts/browser/plan/plan.ts"
import { whatIf } from "../../scripts/browser/plan/what-if.ts"

/** 4 January 2027. */
const TODAY = 20_822
const ROUNDS = 12

/** Return the milliseconds below which 95 of 100 plans, and 95 of 100 what-ifs, stay. */
function slowest(library: PlanLibrary, calendar: Calendar): readonly [plan: number, whatIf: number] {
  const plans: number[] = []
  const whatIfs: number[] = []
  const base = { ...nothingKnown(TODAY), calendar: { calendar, code: "GB-ENG", free: [] }, dates: { lastDay: "2027-04-06" } }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id } of library.endings) {
      const given = { ...base, answers: { initiator: ["firm"], reason: [id] } }
      const now = { given, plan: plan(library, given) }
      plans.push(milliseconds(() => plan(library, given)))
      whatIfs.push(milliseconds(() => whatIf(library, now, { answers: { ...given.answers, personal_data: ["no"] } })))
    }
  }
  return [at95(plans), at95(whatIfs)]
}

function milliseconds(run: () => unknown): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

function at95(times: number[]): number {
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0
}

Object.assign(globalThis, { slowest })
