/** What tests of the browser side begin with: entries, seeded chance, and a store in memory that can be made to fail. */

import { readFileSync } from "node:fs"

import type { Schema } from "@cfworker/json-schema"

import type { Draft, Entry } from "../../../scripts/browser/case/entry.ts"
import { fold } from "../../../scripts/browser/case/fold.ts"
import type { Surroundings } from "../../../scripts/browser/case/held.ts"
import { nextId } from "../../../scripts/browser/case/id.ts"
import { tick as ticking } from "../../../scripts/browser/case/kinds/item-done.ts"
import "../../../scripts/browser/case/kinds/registry-all.ts"
import { OpenCase } from "../../../scripts/browser/case/open-case.ts"
import type { State } from "../../../scripts/browser/case/state.ts"
import { MemoryTab, type Browser } from "./given-store.ts"

export { Browser, MemoryTab } from "./given-store.ts"
export const NOON = Date.UTC(2027, 4, 21, 12)
export const VERSION = "2027.05.21-abcdef12"

/** The schema of a saved case; a test in Python holds this copy against the one that is published. */
export const CASE_SCHEMA = JSON.parse(readFileSync(new URL("case-schema.json", import.meta.url), "utf8")) as Schema

/** Make a writer of entries whose ids follow each other. */
export function entriesBy(writer: string, start = NOON) {
  let last = ""
  return (kind: string, target: string, value: unknown): Entry => {
    last = nextId(last, start, writer)
    return { id: last, time: new Date(start).toISOString(), person: "", device: `device${writer}`, kind, target, value }
  }
}

/** Make entries that tick these items. */
export function ticksOf(writer: string, ...items: string[]): Entry[] {
  const write = entriesBy(writer)
  return items.map(item => write("item.done", item, true))
}

/** Make entries of drafts, one after another. */
export function logOf(...drafts: Draft[]): Entry[] {
  const write = entriesBy("writer01")
  return drafts.map(({ kind, target, value }) => write(kind, target, value))
}

/** Return the state of a case in which this was done. */
export function caseOf(...drafts: Draft[]): State {
  return fold(logOf(...drafts), new Map())
}

/** Empty an entry, as an edition does that erases what a person wrote. */
export function erased(entry: Entry): Entry {
  return { ...entry, person: "", value: null }
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
  const drawn = all.map(one => [draw(), one] as const)
  return drawn.toSorted(([one], [other]) => one - other).map(([, one]) => one)
}

/** Open a page in a tab; a new tab if none is given. */
export function openPage(browser: Browser, around: Partial<Surroundings> = {}, tab = new MemoryTab(browser)): OpenCase {
  return new OpenCase({ store: tab, now: () => NOON, version: VERSION, retired: () => Promise.resolve(new Map()), ...around })
}

/** Open a page and wait until it has read its case. */
export async function opened(browser: Browser, around: Partial<Surroundings> = {}, tab?: MemoryTab): Promise<OpenCase> {
  const page = openPage(browser, around, tab)
  await page.settled()
  return page
}

/** Open two tabs of one browser that hear each other. */
export async function openTwoPages(browser: Browser): Promise<[OpenCase, OpenCase]> {
  const tabs = [new MemoryTab(browser), new MemoryTab(browser)] as const
  browser.tabs.push(...tabs)
  return [await opened(browser, {}, tabs[0]), await opened(browser, {}, tabs[1])]
}

/** Tick or untick an item. */
export function tick(page: OpenCase, target: string, value = true): Promise<void> {
  return page.add(ticking(target, value))
}

/** List the items that are ticked. */
export function ticked({ state }: Pick<OpenCase, "state">): string[] {
  return [...state.done.keys()].toSorted()
}

/** List the items of a list, for an undo or a clearing. */
export function listOf(id: string, ...items: string[]) {
  return { id, items: new Set(items) }
}
