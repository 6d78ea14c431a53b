/** case: reads the values of entries, which may come from anywhere, and makes those of drafts. Lengths are bounded both ways. */

import { ownPart } from "./entry.ts"

/** The most signs of a title, a name or an id. */
export const LONGEST_LINE = 200
/** The most signs of a note and of everything else that is told in sentences. */
export const LONGEST_TEXT = 20_000
/** The most things that one entry lists. */
export const LONGEST_LIST = 2_000

/** Signs that break a line or turn the direction of writing. */
const BREAKS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu
const WRITTEN_DAY = /^\d{4}-\d{2}-\d{2}$/u
const MOST_COUNTED = 10_000

type Reader<Value> = (part: unknown) => Value | undefined

/** Somebody typed more than one entry can hold; its message says so to them. */
export class TooLong extends Error {}

/** Make a reader of an object with these parts: undefined if it is none, or if a part cannot be read. */
export function partsReader<Value extends object>(readers: { readonly [Name in keyof Value]: Reader<Value[Name]> }): Reader<Value> {
  const all = Object.entries<Reader<unknown>>(readers)
  return raw => {
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return undefined
    const value: Record<string, unknown> = {}
    for (const [name, read] of all) {
      const part = read(ownPart(raw, name))
      if (part === undefined) return undefined
      value[name] = part
    }
    return value as Value
  }
}

/** Read a line of text; an absent one is empty. What an import let through is put in order. */
export function readLine(part: unknown = ""): string | undefined {
  return typeof part === "string" ? oneLine(part).slice(0, LONGEST_LINE) : undefined
}

/** Read text in sentences; an absent one is empty. */
export function readText(part: unknown = ""): string | undefined {
  return typeof part === "string" ? part.slice(0, LONGEST_TEXT) : undefined
}

/** Read a day such as 2026-11-30, or the empty text, which is none. */
export function readDay(part: unknown = ""): string | undefined {
  return typeof part === "string" && (part === "" || isDay(part)) ? part : undefined
}

/** Read a count of days or months. */
export function readCount(part: unknown): number | undefined {
  return typeof part === "number" && Number.isInteger(part) && part >= 0 && part <= MOST_COUNTED ? part : undefined
}

/** Read a mark that is set or not; an absent one is not. */
export function readMark(part: unknown = false): boolean | undefined {
  return typeof part === "boolean" ? part : undefined
}

/** Read a list of lines; an absent one is empty, and what is no text is left out. */
export function readLines(part: unknown = []): readonly string[] | undefined {
  if (!Array.isArray(part)) return undefined
  return part.slice(0, LONGEST_LIST).filter((one): one is string => typeof one === "string")
}

/** Read a list of numbers; an absent one is empty, and what is no number is null, so that each keeps its place. */
export function readNumbers(part: unknown = []): readonly (number | null)[] | undefined {
  if (!Array.isArray(part)) return undefined
  return part.slice(0, LONGEST_LIST).map((one: unknown) => (typeof one === "number" ? one : null))
}

/** Read a list of days; what is no day is left out. */
export function readDays(part: unknown = []): readonly string[] | undefined {
  return readLines(part)?.filter(isDay)
}

/** Make a reader of one of several words. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return part => words.find(word => word === part)
}

/** Make a line of what somebody typed; throws TooLong. */
export function asLine(typed: string): string {
  return fitting(oneLine(typed), LONGEST_LINE)
}

/** Make text of what somebody typed; throws TooLong. */
export function asText(typed: string): string {
  return fitting(typed.trim(), LONGEST_TEXT)
}

function fitting(text: string, most: number): string {
  if (text.length <= most) return text
  throw new TooLong(`This is ${text.length} signs long, and there is room for ${most}. Shorten it, or write it in two parts.`)
}

function oneLine(text: string): string {
  return text.replaceAll(BREAKS, " ").trim()
}

function isDay(text: string): boolean {
  if (!WRITTEN_DAY.test(text)) return false
  const read = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
