/** elements: what the endings of a register have in common: reasons, causes, length, late items, returns, referrals. Counts alone: few endings make no percentages. */

import type { RegisterRow } from "./register-row.ts"

/** How many endings gave a reason, and behind how many it lay. */
export interface ReasonTally {
  readonly reason: string
  readonly stated: number
  readonly found: number
}

export interface Tally {
  readonly id: string
  readonly count: number
}

/** A number of each ending, in order, with the middle one and the greatest. */
export interface Strip {
  readonly all: readonly number[]
  readonly middle: number
  readonly greatest: number
}

export interface Insights {
  readonly count: number
  readonly closed: number
  readonly endedBy: readonly Tally[]
  readonly reasons: readonly ReasonTally[]
  /** Endings of which both reasons are known, and those of them where they differ. */
  readonly compared: number
  readonly different: number
  /** In days; undefined if no length is known. */
  readonly lengths: Strip | undefined
  /** Late items of each ending. */
  readonly lates: Strip | undefined
  readonly lateItems: number
  readonly withLateItems: number
  readonly gates: number
  readonly back: number
  readonly referrals: number
}

/** Work out what rows have in common. */
export function insightsOf(rows: readonly RegisterRow[]): Insights {
  const compared = rows.filter(({ stated, cause }) => stated !== "" && cause !== "")
  return {
    count: rows.length,
    closed: rows.filter(({ isClosed }) => isClosed).length,
    endedBy: tallied(rows.map(({ endedBy }) => endedBy)),
    reasons: reasonsOf(rows),
    compared: compared.length,
    different: compared.filter(({ stated, cause }) => stated !== cause).length,
    lengths: stripOf(rows.flatMap(({ days }) => (days === undefined ? [] : [days]))),
    lates: stripOf(rows.map(({ late }) => late)),
    lateItems: sum(rows.map(({ late }) => late)),
    withLateItems: rows.filter(({ late }) => late > 0).length,
    gates: sum(rows.map(({ gates }) => gates)),
    back: rows.filter(({ isBack }) => isBack).length,
    referrals: sum(rows.map(({ referrals }) => referrals)),
  }
}

/** Count what is known, the most frequent first. */
function tallied(ids: readonly string[]): Tally[] {
  const counts = new Map<string, number>()
  for (const id of ids.filter(one => one !== "")) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({ id, count })).sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
}

function reasonsOf(rows: readonly RegisterRow[]): ReasonTally[] {
  const [stated, found] = [tallied(rows.map(row => row.stated)), tallied(rows.map(row => row.cause))]
  const reasons = new Set([...stated, ...found].map(({ id }) => id))
  const all = [...reasons].map(reason => ({ reason, stated: countIn(stated, reason), found: countIn(found, reason) }))
  return all.sort((one, other) => other.stated + other.found - one.stated - one.found || (one.reason < other.reason ? -1 : 1))
}

function countIn(tallies: readonly Tally[], reason: string): number {
  return tallies.find(({ id }) => id === reason)?.count ?? 0
}

function stripOf(counts: readonly number[]): Strip | undefined {
  const all = [...counts].sort((one, other) => one - other)
  const [middle, greatest] = [all[Math.floor((all.length - 1) / 2)], all.at(-1)]
  return middle === undefined || greatest === undefined ? undefined : { all, middle, greatest }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
