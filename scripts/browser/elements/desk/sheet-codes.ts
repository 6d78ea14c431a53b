/**
 * elements: reads what was written on a paper list: "ACC 1 2 5, MON 3 n/a, DAT-04 done 12/11". Knows no DOM.
 *
 * A group ends at a comma or at the end of a line; the letters hold until others come.
 */

import { closest, distance } from "fastest-levenshtein"

import type { Day } from "../../plan/days.ts"
import { readWrittenDay } from "./sheet-days.ts"

/** How an item stands on the paper. */
export type Marked = "done" | "not applicable" | "waiting" | "doing" | "to do"

/** What one code on the paper says. */
export interface Mark {
  readonly id: string
  readonly as: Marked
  /** The day beside it, if there is one. */
  readonly day: Day | undefined
  /** What else stands beside it. */
  readonly words: string
}

/** What could not be read, and an id that may be meant; empty if none is near. */
export interface Unread {
  readonly typed: string
  readonly near: string
}

export interface Read {
  readonly marks: readonly Mark[]
  readonly unread: readonly Unread[]
}

/** What codes are read by. */
export interface Reading {
  readonly ids: ReadonlySet<string>
  readonly today: Day
  /** 11/12 is 12 November. */
  readonly isMonthFirst: boolean
}

const CODE = /^([A-Z]+\d*)-(\d{1,3})$/u
const CLOSED = /^([A-Z]{2,})(\d{1,3})$/u
const NUMBERS = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u
const WORDS: ReadonlyMap<string, Marked> = new Map([
  ["done", "done"], ["ok", "done"], ["x", "done"], ["yes", "done"], ["✓", "done"],
  ["n/a", "not applicable"], ["na", "not applicable"],
  ["waiting", "waiting"], ["waits", "waiting"],
  ["doing", "doing"], ["begun", "doing"], ["started", "doing"],
  ["open", "to do"], ["undo", "to do"],
]) // prettier-ignore
/** Some letters and a number, which may be a code with a slip in it. */
const MEANT = /^([A-Z]+\d*)?[\s-]*(\d{1,3})\b/u
/** As many letters may be wrong in a code that is meant. */
const NEAR = 2
/** A range is no longer than a list. */
const LONGEST_RANGE = 60

/** Read everything that is typed. What is written twice counts as it is written last. */
export function readCodes(text: string, reading: Reading): Read {
  const prefixes = new Set([...reading.ids].map(id => id.replace(/-\d+$/u, "")))
  const marks = new Map<string, Mark>()
  const unread: Unread[] = []
  let prefix = ""
  for (const group of text.replaceAll(/not applicable/giu, "n/a").split(/[,;\n]/u).map(part => part.trim()).filter(part => part !== "")) {
    const read = readGroup(group, prefixes, prefix)
    prefix = read.prefix
    const told = tellingOf(read.rest, reading)
    if (!read.ids.length || !told) unread.push({ typed: group, near: nearTo(group, reading.ids, prefix) })
    else for (const id of read.ids) take(id, told)
  }
  return { marks: [...marks.values()], unread }

  function take(id: string, told: Omit<Mark, "id">) {
    if (reading.ids.has(id)) marks.set(id, { id, ...told })
    else unread.push({ typed: id, near: nearTo(id, reading.ids, "") })
  }
}

interface Group {
  readonly ids: readonly string[]
  readonly prefix: string
  readonly rest: readonly string[]
}

/** Read the codes at the beginning of a group; what comes behind them is told of all of them. */
function readGroup(group: string, prefixes: ReadonlySet<string>, before: string): Group {
  const words = group.split(/\s+/u)
  const ids: string[] = []
  let prefix = before
  for (const [place, word] of words.entries()) {
    const upper = word.toUpperCase().replace(/:$/u, "")
    const found = idsIn(upper, prefix)
    if (prefixes.has(upper)) prefix = upper
    else if (found.length) ids.push(...found)
    else return { ids, prefix, rest: words.slice(place) }
    if (found.length && !NUMBERS.test(upper)) prefix = found[0]?.replace(/-\d+$/u, "") ?? prefix
  }
  return { ids, prefix, rest: [] }
}

/** Return the ids that a word means; none if it is no code. */
function idsIn(word: string, prefix: string): string[] {
  const [, letters = "", number = ""] = CODE.exec(word) ?? CLOSED.exec(word) ?? []
  if (letters !== "") return [idOf(letters, Number(number))]
  return prefix === "" ? [] : numbersIn(word).map(one => idOf(prefix, one))
}

/** Return the numbers of 5 or of 1-5; none if it is neither, or longer than any list. */
function numbersIn(word: string): number[] {
  const [, first = "", last = first] = NUMBERS.exec(word) ?? []
  const count = Number(last) - Number(first) + 1
  if (first === "" || count < 1 || count > LONGEST_RANGE) return []
  return Array.from({ length: count }, (_, place) => Number(first) + place)
}

function idOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, "0")}`
}

/** Read what stands behind codes; undefined if it begins with nothing that we know. */
function tellingOf(rest: readonly string[], { today, isMonthFirst }: Reading): Omit<Mark, "id"> | undefined {
  const [first] = rest
  if (first === undefined) return { as: "done", day: undefined, words: "" }
  const named = WORDS.get(first.toLowerCase())
  const behind = named === undefined ? rest : rest.slice(1)
  const day = readWrittenDay(behind[0] ?? "", today, isMonthFirst)
  if (named === undefined && day === undefined) return undefined
  return { as: named ?? "done", day, words: behind.slice(day === undefined ? 0 : 1).join(" ") }
}

/** Return the id that is nearest to what is typed; empty if none is near. */
function nearTo(typed: string, ids: ReadonlySet<string>, prefix: string): string {
  const [, letters = prefix, number = ""] = MEANT.exec(typed.toUpperCase()) ?? []
  if (number === "" || !ids.size) return ""
  const meant = idOf(letters, Number(number))
  const near = closest(meant, [...ids])
  return distance(meant, near) <= NEAR ? near : ""
}
