/** What tests of opening copies begin with: a page in a browser of its own, and a reader who answers what they are asked. */

import assert from "node:assert/strict"

import type { OpenCase } from "../../../../../scripts/browser/case/open-case.ts"
import { openFile, type Asking } from "../../../../../scripts/browser/elements/files/open-file.ts"
import { readied } from "../../../../../scripts/browser/elements/files/readied.ts"
import type { Host, Settings } from "../../../../../scripts/browser/elements/host.ts"
import type { Differences } from "../../../../../scripts/browser/papers/file/differences.ts"
import type { Telling } from "../../../../../scripts/browser/papers/file/difference-text.ts"
import { Browser, openPage, tick, VERSION } from "../../given.ts"

export async function newPage(...items: string[]) {
  const store = new Browser()
  const page = openPage(store)
  await page.settled()
  for (const item of items) await tick(page, item)
  return { page, store }
}

/** The page as the part for files sees it: nothing else can be loaded. */
export const hostOf = (openCase: OpenCase, settings: Settings = settingsOf(new Map())) => ({ openCase, settings, version: VERSION, data: () => Promise.reject(new Error("offline")), part: () => Promise.reject(new Error("offline")) }) as unknown as Host

/** Small settings, as a browser keeps them. */
export const settingsOf = (kept: Map<string, string>): Settings => ({ recall: name => kept.get(name) ?? "", remember: (name, value) => kept.set(name, value), forgetAll: () => kept.clear() })

/** A reader who answers each question with the next of these acts, and what they saw. */
export function reader(...acts: string[]) {
  const seen: { differences: Differences; telling: Telling }[] = []
  const answer = (differences: Differences, telling: Telling) => {
    seen.push({ differences, telling })
    return Promise.resolve(acts.shift() ?? "")
  }
  const asking: Asking = {
    unlock: () => assert.fail("locked"),
    same: answer,
    other: (_, differences, telling) => answer(differences, telling),
    join: answer,
  }
  return { asking, seen }
}

export async function copyOf({ id, entries, odd }: Pick<OpenCase, "id" | "entries" | "odd">): Promise<Blob> {
  return new Blob([...(await readied({ caseId: id, entries: [...entries.values()], odd }, VERSION)).texts])
}

export const opens = (page: OpenCase, file: Blob, ...acts: string[]) => openFile(hostOf(page), file, reader(...acts).asking)
export const wholeOf = (page: OpenCase, store: Browser) => structuredClone({ id: page.id, entries: page.entries, odd: page.odd, last: store.last, cases: store.cases })
