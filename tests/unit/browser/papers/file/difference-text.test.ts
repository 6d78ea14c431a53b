import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../../scripts/browser/case/entry.ts"
import { idsAsNames } from "../../../../../scripts/browser/case/names.ts"
import { differencesOf } from "../../../../../scripts/browser/papers/file/differences.ts"
import { newsText, toldParts } from "../../../../../scripts/browser/papers/file/difference-text.ts"
import { entriesBy } from "../../given.ts"

const TELLING = { names: idsAsNames(new Map()), device: "devicewriter00" }

/** Make ticks by two people, one of whom is the reader. */
function ticks(count: number): Entry[] {
  const [mine, hers] = [entriesBy("writer00"), entriesBy("writer01")]
  return Array.from({ length: count }, (_, place) => Object.assign((place % 2 ? mine : hers)("item.done", "ACC-01", true), { person: "Renata" }))
}

async function timeFor(count: number): Promise<number> {
  const differences = await differencesOf(new Map(), { entries: ticks(count), odd: [] }, new Map())
  const begun = performance.now()
  newsText(differences, TELLING)
  toldParts(differences, TELLING)
  return performance.now() - begun
}

test("what is new is counted by people, and the reader is you", async () => {
  const differences = await differencesOf(new Map(), { entries: ticks(4), odd: [] }, new Map())

  assert.equal(newsText(differences, TELLING), "4 entries in the file are new here: 2 by you, 21 May 2027; 2 by Renata, 21 May 2027.")
})

test("more lines than anybody reads are counted and not told", async () => {
  const differences = await differencesOf(new Map(), { entries: ticks(250), odd: [] }, new Map())

  const { title, lines } = toldParts(differences, TELLING).at(-1)!

  assert.deepEqual([title, lines.length, lines.at(-1)], ["Everything that is new (250)", 201, "… and 50 more"])
})

test("a copy of ten times as many entries is told in a time that grows with their number", async () => {
  const [some, more] = [Math.max(await timeFor(2_000), 2), await timeFor(20_000)]

  assert.ok(more < 60 * some, `${some} ms, then ${more} ms`)
})
