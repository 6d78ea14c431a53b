/** The program that `highnote plan` runs: it reads cases from its input, and writes their plans. */

import { readFileSync } from "node:fs"

import type { PlanCase } from "./cases.ts"
import type { Calendar, PlanLibrary } from "./contract.ts"
import { reportOf } from "./plan/report.ts"

interface Asked {
  readonly library: PlanLibrary
  readonly calendars: readonly Calendar[]
  readonly cases: readonly PlanCase[]
}

const INPUT = 0
const { library, calendars, cases } = JSON.parse(readFileSync(INPUT, "utf8")) as Asked
process.stdout.write(JSON.stringify(cases.map(one => reportOf(library, calendars, one))))
