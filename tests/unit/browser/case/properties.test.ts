import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { fold, inOrder } from "../../../../scripts/browser/case/fold.ts"
import { emptied } from "../../../../scripts/browser/case/kinds/entry-erased.ts"
import { kindOf } from "../../../../scripts/browser/case/kinds/registry.ts"
import { lineOf } from "../../../../scripts/browser/case/kinds/registry-lines.ts"
import { Log } from "../../../../scripts/browser/case/log.ts"
import { merge, type Entries } from "../../../../scripts/browser/case/merge.ts"
import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { sortOut } from "../../../../scripts/browser/case/record.ts"
import type { State } from "../../../../scripts/browser/case/state.ts"
import { DRAFTS, logs, someOf } from "./given-log.ts"

const NONE = new Map<string, string>()
const RETIRED = new Map([["ACC-01", "ACC-02"], ["DAT-01", ""]])
const PAIRS = 10_000
const LOGS = 2_000

const copyOf = (entries: Iterable<Entry>) => merge(new Map(), entries)
const listed = (entries: Entries) => inOrder(entries.values())
const textOf = (state: State) => JSON.stringify(state, (_, part: unknown) => (part instanceof Map ? [...part] : part))
/** Three copies of one case, each with a part of what was done. */
const copies = logs().chain(log => fc.tuple(someOf(log), someOf(log), someOf(log)))
/** One copy, and the entries of it in another order. */
const mixed = logs().chain(log => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })))
/** A copy, and one entry of it. */
const pointed = (kinds?: string[]) => logs(kinds).chain(log => fc.tuple(fc.constant(log), fc.constantFrom(...log)))

test("every kind that this edition knows takes part", () => {
  const known = Object.keys(DRAFTS).filter(kind => kindOf({ kind }))

  assert.ok(known.length > 34)
  assert.deepEqual(Object.keys(DRAFTS).filter(kind => !known.includes(kind)), ["item.sung"])
})

test("it does not matter which of two copies is merged into the other", () => {
  fc.assert(fc.property(copies, ([one, two]) => assert.deepEqual(listed(merge(copyOf(one), two)), listed(merge(copyOf(two), one)))), { numRuns: PAIRS })
})

test("it does not matter which two of three copies are merged first", () => {
  fc.assert(
    fc.property(copies, ([one, two, three]) => {
      const left = merge(merge(copyOf(one), two), three)
      const right = merge(copyOf(one), merge(copyOf(two), three).values())
      assert.deepEqual(listed(left), listed(right))
    }),
    { numRuns: PAIRS },
  )
})

test("merging a copy again changes nothing", () => {
  fc.assert(
    fc.property(copies, ([one, two]) => {
      const once = merge(copyOf(one), two)
      assert.deepEqual(listed(merge(once, two)), listed(once))
      assert.deepEqual(listed(merge(once, once.values())), listed(once))
    }),
    { numRuns: PAIRS },
  )
})

test("a log comes to one state, in whatever order its entries come", () => {
  fc.assert(fc.property(mixed, ([log, other]) => assert.equal(textOf(fold(other, RETIRED)), textOf(fold(log, RETIRED)))), { numRuns: LOGS })
})

test("a log that grows entry by entry, or in pieces, comes to the state of the whole", () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 1, max: 5 }), fc.boolean(), ([written, other], size, isInOrder) => {
      const log = isInOrder ? inOrder(written) : other
      const growing = new Log("case-1", RETIRED)
      for (let at = 0; at < log.length; at += size) growing.take(log.slice(at, at + size))
      assert.equal(textOf(growing.state), textOf(fold(copyOf(log).values(), RETIRED)))
    }),
    { numRuns: LOGS },
  )
})

test("what is taken back is as if it had not been done, and comes back as it was", () => {
  fc.assert(
    fc.property(pointed(), ([log, one]) => {
      const undo = { ...one, id: "1zzzzzzz0-0000-writer09", kind: "entry.undone", target: one.id, value: true }
      const redo = { ...undo, id: "1zzzzzzz1-0000-writer09", target: undo.id }
      const without = kindOf(one)?.isFinal ? log : log.filter(entry => entry !== one)
      assert.equal(textOf(fold([...log, undo], NONE)), textOf(fold(without, NONE)))
      assert.equal(textOf(fold([...log, undo, redo], NONE)), textOf(fold(log, NONE)))
    }),
    { numRuns: LOGS },
  )
})

test("what is erased changes nothing but that a case was opened or is for practice, and its words are gone from every copy", () => {
  fc.assert(
    fc.property(pointed(), ([log, one]) => {
      const erasure = { ...one, id: "1zzzzzzz0-0000-writer09", kind: "entry.erased", target: one.id, value: true }
      const whole = copyOf(log)
      const after = merge(whole, [erasure])
      assert.deepEqual(after.get(one.id), emptied(one))
      assert.deepEqual(listed(merge(after, log)), listed(after))
      assert.deepEqual(listed(merge(copyOf([erasure]), log)), listed(after))
      if (!kindOf(one)?.changeErased && one.kind !== "entry.erased") assert.equal(textOf(fold(after.values(), NONE)), textOf(fold([...whole.values()].filter(({ id }) => id !== one.id), NONE)))
    }),
    { numRuns: LOGS },
  )
})

test("a kind of a newer edition is kept, said as such, and changes nothing", () => {
  fc.assert(
    fc.property(logs(), log => {
      const known = log.filter(({ kind }) => kind !== "item.sung")
      const newer = log.filter(({ kind, id }) => kind === "item.sung" && !log.some(({ target }) => target === id))
      assert.equal(textOf(fold([...known, ...newer], NONE)), textOf(fold(known, NONE)))
      for (const entry of newer) assert.match(lineOf(entry, idsAsNames(NONE as never)), /newer edition/u)
      assert.deepEqual(newer.filter(({ id }) => !copyOf(log).has(id)), [])
    }),
    { numRuns: LOGS },
  )
})

test("all that can be done can be saved, read again, and said in the record", () => {
  fc.assert(
    fc.property(logs(), log => {
      const records: unknown = JSON.parse(JSON.stringify(log))
      const { entries, odd } = sortOut(records as unknown[])
      assert.deepEqual([entries, odd], [log, []])
      const names = idsAsNames(copyOf(log))
      for (const entry of log) assert.ok(lineOf(entry, names).length > 0)
    }),
    { numRuns: LOGS },
  )
})

test("every kind takes whatever value a file may bring, and changes the state or leaves it", () => {
  const value = fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()))
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(DRAFTS)), value, fc.string(), (kind, any, target) => {
      const entry = { id: "0mhz8k2v4-0000-k3v9x0ab", time: "", person: "", device: "", kind, target, value: any }
      assert.doesNotThrow(() => {
        fold([entry], RETIRED)
        sortOut([entry])
      })
    }),
    { numRuns: PAIRS },
  )
})
