/** elements: what a trial is, and what it works with. Knows no DOM. */

import type { Carrier } from "../../case/carrier.ts"
import { ownPart, type Entry } from "../../case/entry.ts"
import { sortOut } from "../../case/record.ts"
import { Writer } from "../../case/writer.ts"

/** A database of its own, which is deleted afterwards. */
export interface Scratch {
  open: () => Carrier
  clear: () => Promise<void>
}

/** What came of a trial, in a sentence. */
export interface Finding {
  readonly isKept: boolean
  readonly said: string
}

export interface Trial {
  readonly id: string
  readonly title: string
  /** Run it; `step` is told how far it is, from 0 to 1, and rejects once the reader stops it. */
  readonly run: (scratch: Scratch, step: (share: number) => Promise<void>) => Promise<Finding>
}

/** Return why something could not be kept; a fault comes from the page, whose classes are others than those of a part. */
export function reasonIn(error: unknown): string {
  const reason = ownPart(error, "reason")
  return typeof reason === "string" ? reason : "broken"
}

export const CASE = "case-trial"

/** Write as somebody; `now` is what their clock says. */
export function newWriter(now: () => number): Writer {
  return new Writer(now)
}

/** Make entries, each about an item of its own unless all are about one. */
export function entriesOf(writer: Writer, count: number, target = ""): Entry[] {
  return Array.from({ length: count }, (_, place) => writer.write({ kind: "item.done", target: target === "" ? `TRY-${place}` : target, value: place % 2 === 0 }))
}

/** Count how many of some entries a carrier holds, word for word. */
export async function keptOf(entries: readonly Entry[], carrier: Carrier): Promise<number> {
  const held = new Map(sortOut(await carrier.read(CASE)).entries.map(entry => [entry.id, JSON.stringify(entry)]))
  return entries.filter(entry => held.get(entry.id) === JSON.stringify(entry)).length
}

/** Write a number with its thousands apart: 1,000. */
export function numberText(count: number): string {
  return count.toLocaleString("en-GB")
}
