/** elements: the lines of a case's log: who did what and when, in plain words, the newest first. Knows no page. */

import { isErased, type Entry } from "../../case/entry.ts"
import { inOrder } from "../../case/fold.ts"
import { undoneIds } from "../../case/kinds/entry-undone.ts"
import type { Names } from "../../case/kinds/kind.ts"
import { lineOf } from "../../case/kinds/registry-lines.ts"
import { kindOf } from "../../case/kinds/registry.ts"
import { dayText, type Day } from "../../plan/days.ts"
import { sentence } from "../../plan/wording.ts"
import { dayOn } from "../day-on.ts"

/** What lines are about, as a reader picks them. */
export const GROUPS = ["all", "said", "done", "facts"] as const
export type Group = (typeof GROUPS)[number]

export interface LogRow {
  readonly entry: Entry
  readonly day: Day
  /** The hour and minute of the device, such as 14:05. */
  readonly time: string
  /** Who did it; empty if no name was given. */
  readonly who: string
  readonly line: string
  /** What else there is to say of it: it does not hold any more, or this edition cannot read it. */
  readonly standing: "" | "taken back" | "erased" | "newer"
  /** It cannot be taken back. */
  readonly isFinal: boolean
  /** It holds words that can be erased. */
  readonly hasWords: boolean
  /** Everything that a search looks at, in small letters. */
  readonly words: string
}

export interface LogDay {
  readonly day: Day
  readonly rows: readonly LogRow[]
}

/** Which kinds of entry belong to a group, by how their names begin. */
const BEGINNINGS: Readonly<Record<Exclude<Group, "all">, readonly string[]>> = {
  said: ["contact.", "decision.", "reason.", "cause.", "client."],
  done: ["item.", "gate.", "list.", "paper.", "order."],
  facts: ["answer.", "date.", "deadline.", "calendar.", "role.", "field.", "plan.", "case.", "remains.", "practice"],
}

/** Make the lines of a log, the newest first. */
export function logRows(entries: Iterable<Entry>, names: Names): readonly LogRow[] {
  const log = inOrder(entries)
  const undone = undoneIds(log)
  return log.map(entry => rowOf(entry, undone, names)).sort((one, other) => (one.entry.id < other.entry.id ? 1 : -1))
}

function rowOf(entry: Entry, undone: ReadonlySet<string>, names: Names): LogRow {
  const made = new Date(entry.time)
  const at = Number.isNaN(made.getTime()) ? new Date(0) : made
  const [day, line, who] = [dayOn(at), sentence(lineOf(entry, names)), entry.person.trim()]
  const words = `${line} ${who} ${dayText(day)} ${entry.target}`.toLowerCase()
  const kind = kindOf(entry)
  const what = { isFinal: kind?.isFinal === true, hasWords: kind?.hasWords === true }
  return { entry, day, time: timeText(at), who, line, standing: standingOf(entry, undone), ...what, words }
}

function timeText(at: Date): string {
  return [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, "0")).join(":")
}

function standingOf(entry: Entry, undone: ReadonlySet<string>): LogRow["standing"] {
  if (isErased(entry)) return "erased"
  if (undone.has(entry.id)) return "taken back"
  return kindOf(entry)?.read(entry.value) === undefined ? "newer" : ""
}

/** Return the lines of a group that have every word that is looked for. */
export function foundRows(rows: readonly LogRow[], group: Group, query: string): readonly LogRow[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(word => word !== "")
  const beginnings = group === "all" ? [""] : BEGINNINGS[group]
  return rows.filter(({ entry, words }) => beginnings.some(begin => entry.kind.startsWith(begin)) && wanted.every(word => words.includes(word)))
}

/** Group lines by the day on which they were written. */
export function byDay(rows: readonly LogRow[]): readonly LogDay[] {
  const days: { day: Day; rows: LogRow[] }[] = []
  for (const row of rows) {
    const last = days.at(-1)
    if (last?.day === row.day) last.rows.push(row)
    else days.push({ day: row.day, rows: [row] })
  }
  return days
}
