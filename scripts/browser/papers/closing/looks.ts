/** papers: the looks 7, 30 and 90 days after the last day: what is looked at, when, and what comes of it. Each starts from blank boxes. */

import type { RecheckLine } from "../../case/after-end.ts"
import type { Draft } from "../../case/entry.ts"
import { adding } from "../../case/kinds/item-added.ts"
import { tick } from "../../case/kinds/item-done.ts"
import type { State } from "../../case/state.ts"
import type { ClientLibrary } from "../../contract-client.ts"
import { isoText, type Day } from "../../plan/days.ts"
import type { Row } from "../../plan/rows.ts"

export const ROUNDS = [7, 30, 90] as const
export type Round = (typeof ROUNDS)[number]

/** Something to look at again. */
export interface Look {
  readonly row: Row
  /** What can be seen if it holds. */
  readonly holdsIf: string
}

/** So many days later what does not hold should be put right. */
const TO_MEND = 7

/** Return what is looked at in a round: whatever the plan has of it, done or not. */
export function looksIn(round: Round, rows: readonly Row[], { items }: ClientLibrary): readonly Look[] {
  const asked = new Map(items.filter(({ look_again }) => look_again.includes(round)).map(item => [item.id, item.done_when]))
  return rows.flatMap(row => {
    const holdsIf = asked.get(row.id)
    return holdsIf === undefined || row.item.state === "not applicable" ? [] : [{ row, holdsIf }]
  })
}

/** Return the round that is due next: the first that nobody has made; undefined if all are made. */
export function nextRound({ rechecks }: Pick<State, "rechecks">): Round | undefined {
  return ROUNDS.find(round => !rechecks.has(String(round)))
}

/** Return the items that remind of the looks that are still to come. */
export function lookItems({ rechecks }: Pick<State, "rechecks">, lastDay: Day, today: Day): readonly Draft[] {
  const ahead = ROUNDS.filter(round => !rechecks.has(String(round)) && lastDay + round >= today)
  return ahead.map(round => adding(lookId(round), { text: `Look again, ${round} days after the last day`, owner: "lead", due: isoText(lastDay + round), phase: "" }))
}

/** Return what comes of a look beside its entry: its item is done, and what does not hold becomes an item to mend. */
export function lookOutcome(round: Round, lines: readonly RecheckLine[], { rows, state, today }: { rows: readonly Row[]; state: State; today: Day }): readonly Draft[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  const mends = lines.filter(({ answer }) => answer === "no").flatMap(({ item }) => {
    const row = byId.get(item)
    return row ? [adding(`own-mend-${round}-${item.toLowerCase()}`, { text: mendText(row), owner: row.owner, due: isoText(today + TO_MEND), phase: row.phase })] : []
  })
  return [...(state.own.has(lookId(round)) ? [tick(lookId(round), true)] : []), ...mends]
}

function mendText({ text }: Row): string {
  const longest = 180
  return `Put right: ${text}`.slice(0, longest)
}

function lookId(round: Round): string {
  return `own-look-again-${round}`
}
