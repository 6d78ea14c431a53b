/** What tests of saved cases begin with: a log of every kind that a file may hold, as a file, whole or damaged. */

import type { Entry } from "../../../../../scripts/browser/case/entry.ts"
import type { Odd } from "../../../../../scripts/browser/case/record.ts"
import { caseFileTexts } from "../../../../../scripts/browser/papers/file/write.ts"
import { entriesBy, erased, oneOf, VERSION } from "../../given.ts"

export const ID = "case-0123456789abcdef"

const write = entriesBy("writer01")
export const LOG: readonly Entry[] = [
  write("case.opened", ID, { title: "Case of 21 May 2027", version: VERSION }),
  write("item.done", "ACC-01", true),
  write("list.cleared", "ACC", ["ACC-01"]),
  erased(write("item.note", "ACC-01", { text: "A name", anew: "" })),
  write("item.note", "ACC-01", { text: "=1+1 \u202Eright to left\u202C مرحبا 👩‍👧 and a “quote”\nand a line", anew: "" }),
  write("future.kind", "ACC-01", { by: "Somebody", on: ["2027-05-21", 3, null] }),
]

/** Write a case as one file. */
export async function fileOf(entries: Iterable<Entry> = LOG, odd: readonly Odd[] = []): Promise<string> {
  const [text = ""] = await caseFileTexts({ caseId: ID, title: "Case of 21 May 2027", opened: "2027-05-21T12:00:00.000Z", version: VERSION, entries, odd })
  return text
}

export type Parts = Record<string, unknown>
export type WholeFile = { case: Parts; entries: Parts[]; aside?: string[] } & Parts

/** Return a saved case as a value, to be damaged. */
export async function whole(): Promise<WholeFile> {
  return JSON.parse(await fileOf()) as WholeFile
}

const STRANGE: readonly unknown[] = [null, true, -1, 1e308, "", "<img src=x onerror=alert(1)>", "\u202e", [], {}, [[[[]]]], { a: { b: {} } }, "x".repeat(30_000)]

/** Damage a file somewhere: in its text, or in one of its values or names. */
export function mutated(text: string, draw: () => number): string {
  return draw() < 0.5 ? mutatedText(text, draw) : JSON.stringify(mutatedPart(JSON.parse(text) as Parts, draw))
}

function mutatedText(text: string, draw: () => number): string {
  const at = Math.floor(draw() * text.length)
  const length = Math.floor(draw() * 20)
  const put = oneOf(["", "}", "]", `"`, ",", "\\u0000", "9", "\u0000", `"__proto__":{"poisoned":true},`, text.slice(at, at + 40)], draw)
  return text.slice(0, at) + put + text.slice(at + length)
}

function mutatedPart(file: Parts, draw: () => number): Parts {
  const part = partIn(file, draw)
  const [name, strange, way] = [oneOf(Object.keys(part), draw), oneOf(STRANGE, draw), draw()]
  if (way < 0.2) Reflect.deleteProperty(part, name)
  else part[way < 0.4 ? oneOf(["more", "toString", "id", "0"], draw) : name] = strange
  return file
}

/** Go down into a file, some of the way. */
function partIn(part: Parts, draw: () => number): Parts {
  const below = part[oneOf(Object.keys(part), draw)]
  const isDeep = typeof below === "object" && below !== null && Object.keys(below).length > 0
  return isDeep && draw() < 0.6 ? partIn(below as Parts, draw) : part
}
