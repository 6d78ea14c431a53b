import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { fold } from "../../../../scripts/browser/case/fold.ts"
import { contradicts, merge, mergeInto } from "../../../../scripts/browser/case/merge.ts"
import { chance, entriesBy, erased, NOON, oneOf, shuffled } from "../given.ts"

const NONE = new Map<string, string>()
const ITEMS = ["ACC-01", "ACC-02", "ACC-03", "DAT-01"]
const logOf = (entries: Iterable<Entry>) => merge(new Map(), entries)
const textOf = (log: ReadonlyMap<string, Entry>) => JSON.stringify([...log].toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** A log in which several writers tick, clear, undo and erase. */
function randomLog(draw: () => number): Entry[] {
  const writers = ["writer01", "writer02", "writer03"].map(name => entriesBy(name, NOON + Math.floor(draw() * 5)))
  const log: Entry[] = []
  while (log.length < 30) {
    const write = oneOf(writers, draw)
    const kind = oneOf(["item.done", "item.done", "item.done", "list.cleared", "entry.undone", "note.written"], draw)
    if (kind === "item.done") log.push(write(kind, oneOf(ITEMS, draw), draw() < 0.6))
    if (kind === "list.cleared") log.push(write(kind, "ACC", ITEMS.slice(0, 3)))
    if (kind === "entry.undone" && log.length) log.push(write(kind, oneOf(log, draw).id, true))
    if (kind === "note.written") log.push(write(kind, oneOf(ITEMS, draw), "words"))
  }
  return log
}

test("a merge is the union of the entries, whatever the order, however often", () => {
  const draw = chance(20270521)
  for (let round = 0; round < 300; round += 1) {
    const whole = randomLog(draw)
    const copies = [0, 1, 2].map(() => shuffled(whole.filter(() => draw() < 0.6), draw).map(entry => (draw() < 0.1 ? erased(entry) : entry)))
    const [one, two, three] = copies.map(logOf)

    const merged = merge(merge(one!, two!.values()), three!.values())

    assert.deepEqual([...merged.keys()].toSorted(), [...new Set(copies.flat().map(entry => entry.id))].toSorted())
    assert.equal(textOf(merge(three!, merge(two!, one!.values()).values())), textOf(merged))
    assert.equal(textOf(merge(merged, two!.values())), textOf(merged))
    assert.deepEqual(fold(shuffled([...merged.values()], draw), NONE), fold(merged.values(), NONE))
  }
})

test("what was erased in one copy is erased in both", () => {
  const entry = entriesBy("writer01")("note.written", "ACC-01", "A name")

  assert.equal(merge(logOf([entry]), [erased(entry)]).get(entry.id)!.value, null)
  assert.equal(merge(logOf([erased(entry)]), [entry]).get(entry.id)!.value, null)
})

test("nothing is overwritten by another entry with the same id", () => {
  const entry = entriesBy("writer01")("item.done", "ACC-01", true)

  assert.equal(merge(logOf([entry]), [{ ...entry, value: false }]).get(entry.id)!.value, true)
})

test("entries that say different things under one id are seen", () => {
  const entry = entriesBy("writer01")("case.opened", "case-1", { title: "One", version: "1" })
  const ours = logOf([entry])

  for (const changed of [{ value: { title: "Two", version: "1" } }, { target: "case-2" }, { kind: "item.done" }, { time: "later" }, { person: "Somebody" }]) {
    assert.ok(contradicts(ours, { ...entry, ...changed }), JSON.stringify(changed))
  }
  for (const same of [entry, { ...entry, value: { version: "1", title: "One" } }, erased(entry)]) {
    assert.ok(!contradicts(ours, same))
  }
})

test("only what is new is news", () => {
  const write = entriesBy("writer01")
  const known = write("item.done", "ACC-01", true)
  const fresh = write("item.done", "ACC-02", true)
  const ours = logOf([known])

  assert.deepEqual(mergeInto(ours, [fresh, fresh], new Set()), [fresh])
  assert.deepEqual(mergeInto(ours, [erased(known), fresh], new Set()), [erased(known)])
  assert.deepEqual(mergeInto(ours, [erased(known)], new Set()), [])
})
