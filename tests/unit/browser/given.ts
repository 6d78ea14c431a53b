/** What tests of the browser side begin with: entries, seeded chance, and a storage in memory that can be made to fail. */

import { readFileSync } from "node:fs"

import type { Schema } from "@cfworker/json-schema"

import type { Entry, Value } from "../../../scripts/browser/case/entry.ts"
import { nextId } from "../../../scripts/browser/case/id.ts"
import { OpenCase } from "../../../scripts/browser/case/open-case.ts"
import type { Surroundings, Told } from "../../../scripts/browser/case/surroundings.ts"
import type { Kept, Loaded, Writing } from "../../../scripts/browser/storage/case-store.ts"

export const NOON = Date.UTC(2027, 4, 21, 12)

/** The schema of a saved case; a test in Python holds this copy against the one that is published. */
export const CASE_SCHEMA = JSON.parse(readFileSync(new URL("case-schema.json", import.meta.url), "utf8")) as Schema

/** Make a writer of entries whose ids follow each other. */
export function entriesBy(writer: string, start = NOON) {
  let last = ""
  return (kind: string, target: string, value: Value): Entry => {
    last = nextId(last, start, writer)
    return { id: last, time: new Date(start).toISOString(), person: "", device: `device${writer}`, kind, target, value }
  }
}

/** Make numbers from 0 to 1 that are the same in every run (mulberry32). */
export function chance(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Choose one of them. */
export function oneOf<T>(all: readonly T[], draw: () => number): T {
  return all[Math.floor(draw() * all.length)]!
}

/** Put them in another order. */
export function shuffled<T>(all: readonly T[], draw: () => number): T[] {
  return all.map(one => [draw(), one] as const).sort(([one], [other]) => one - other).map(([, one]) => one)
}

/** What one browser holds, for tests that are not about IndexedDB. */
export class MemoryStore {
  open = ""
  device = ""
  cases = new Map<string, Map<string, Kept>>()
  failure: unknown
  /** Called before each answer, to let something happen meanwhile. */
  meanwhile: () => Promise<void> | void = () => {}

  async load(wanted?: string): Promise<Loaded> {
    const caseId = wanted ?? this.open
    const records = [...(this.cases.get(caseId)?.values() ?? [])]
    await this.answer()
    return { caseId, device: this.device, records }
  }

  async keep({ caseId, device, claim, fresh, all }: Writing): Promise<string> {
    await this.answer()
    if (claim === "began" && this.open && this.open !== caseId) return this.open
    if (claim === "chose" || !this.open) this.open = caseId
    this.device ||= device
    const held = this.cases.get(caseId) ?? new Map<string, Kept>()
    for (const record of this.cases.has(caseId) ? fresh : all) held.set(record.id, record)
    this.cases.set(caseId, held)
    return caseId
  }

  private async answer() {
    const { meanwhile } = this
    this.meanwhile = () => {}
    await meanwhile()
    if (this.failure) throw this.failure
  }
}

/** Open a page on what a browser holds; it tells the pages in `others`. */
export function openPage(store: MemoryStore, around: Partial<Surroundings> = {}): OpenCase {
  return new OpenCase({ store, tell: () => undefined, now: () => NOON, version: "2027.05.21-abcdef12", retired: new Map(), ...around })
}

/** Open two pages of one browser that hear each other. */
export async function openTwoPages(store: MemoryStore): Promise<[OpenCase, OpenCase]> {
  const pages: OpenCase[] = []
  const tell = (from: number) => (message: Told) => pages[1 - from]?.hear(structuredClone(message))
  pages.push(openPage(store, { tell: tell(0) }), openPage(store, { tell: tell(1) }))
  await Promise.all(pages.map(page => page.settled()))
  return [pages[0]!, pages[1]!]
}

/** Tick or untick an item. */
export function tick(page: OpenCase, target: string, value = true): Promise<void> {
  return page.add({ kind: "item.done", target, value })
}

/** List the items that are ticked. */
export function ticked({ state }: Pick<OpenCase, "state">): string[] {
  return [...state.done.keys()].sort()
}
