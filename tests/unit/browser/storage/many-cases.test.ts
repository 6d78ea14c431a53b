import "fake-indexeddb/auto"

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"

import { IDBFactory } from "fake-indexeddb"

import { ticksOf } from "../given.ts"
import { idsIn, newTab } from "./given-browser.ts"

/** `make faults` asks for 500. */
const CASES = Number(process.env["HIGHNOTE_CASES"] ?? 40)
const ITEMS = 30

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test("many cases that two tabs write by turns are all kept, and none mixes with another", async () => {
  const tabs = [newTab(), newTab()]
  const entries = ticksOf("writer01", ...Array.from({ length: ITEMS }, (_, place) => `ACC-${place}`))
  const partOf = (number: number) => entries.slice(number % 10)
  for (let number = 0; number < CASES; number += 1) {
    // The ids are the same in every case: only the case tells them apart.
    const [first, ...rest] = partOf(number)
    await tabs[0]!.append(`case-${number}`, [first!])
    await tabs[1]!.append(`case-${number}`, rest)
  }

  const told = await newTab().told()
  const counts = Array.from({ length: CASES }, (_, number) => [`case-${number}`, partOf(number).length] as const)
  assert.deepEqual(new Map(told.map(({ caseId, records }) => [caseId, records])), new Map(counts))
  for (let number = 0; number < CASES; number += 1) assert.deepEqual(idsIn(await newTab().read(`case-${number}`)), idsIn(partOf(number)))
})
