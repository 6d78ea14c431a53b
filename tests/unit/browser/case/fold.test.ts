import assert from "node:assert/strict"
import { test } from "node:test"

import { readEntry, type Entry } from "../../../../scripts/browser/case/entry.ts"
import { fold } from "../../../../scripts/browser/case/fold.ts"
import { emptyState } from "../../../../scripts/browser/case/state.ts"
import { entriesBy, erased } from "../given.ts"

const NONE = new Map<string, string>()
const done = (log: Iterable<Entry>, retired = NONE) => [...fold(log, retired).done.keys()]

test("the last word on an item counts, in whatever order the entries come", () => {
  const entry = entriesBy("writer01")
  const log = [entry("item.done", "ACC-01", true), entry("item.done", "ACC-02", true), entry("item.done", "ACC-01", false)]

  assert.deepEqual(done(log), ["ACC-02"])
  assert.deepEqual(done(log.toReversed()), ["ACC-02"])
})

test("a case knows its title, its day and the version it began with", () => {
  const entry = entriesBy("writer01")
  const log = [entry("case.opened", "case-1", { title: "Case of 21 May 2027", version: "2027.05.21" })]

  const { title, opened, version } = fold(log, NONE)

  assert.deepEqual({ title, opened, version }, { title: "Case of 21 May 2027", opened: "2027-05-21T12:00:00.000Z", version: "2027.05.21" })
})

test("a case is opened once", () => {
  const entry = entriesBy("writer01")

  assert.equal(fold([entry("case.opened", "case-1", { title: "One" }), entry("case.opened", "case-1", { title: "Two" })], NONE).title, "One")
})

test("clearing takes off the ticks it names, and no other", () => {
  const entry = entriesBy("writer01")
  const log = [
    entry("item.done", "ACC-01", true),
    entry("item.done", "DAT-01", true),
    entry("list.cleared", "ACC", ["ACC-01"]),
    entry("item.done", "ACC-02", true),
  ]

  assert.deepEqual(done(log), ["DAT-01", "ACC-02"])
})

test("undoing a clearing brings its ticks back, and undoing that takes them off again", () => {
  const entry = entriesBy("writer01")
  const cleared = [entry("item.done", "ACC-01", true), entry("list.cleared", "ACC", ["ACC-01"])]
  const undo = entry("entry.undone", cleared[1]!.id, true)
  const redo = entry("entry.undone", undo.id, true)

  assert.deepEqual(done(cleared), [])
  assert.deepEqual(done([...cleared, undo]), ["ACC-01"])
  assert.deepEqual(done([...cleared, undo, redo]), [])
})

test("a kind that a newer edition made changes nothing", () => {
  const entry = entriesBy("writer01")

  assert.deepEqual(done([entry("item.done", "ACC-01", true), entry("item.sung", "ACC-01", { by: "somebody" })]), ["ACC-01"])
})

test("values of the wrong type change nothing", () => {
  const entry = entriesBy("writer01")
  const log = [
    entry("item.done", "ACC-01", true),
    entry("item.done", "ACC-01", 0),
    entry("item.done", "ACC-02", "yes"),
    entry("list.cleared", "ACC", { 0: "ACC-01" }),
    entry("list.cleared", "ACC", [1, null, { id: "ACC-01" }]),
    entry("case.opened", "case-1", "title"),
    entry("entry.undone", "no such entry", true),
  ]

  assert.deepEqual(done(log), ["ACC-01"])
})

test("an erased entry changes nothing", () => {
  const entry = entriesBy("writer01")

  const ticked = entry("item.done", "ACC-01", true)

  assert.deepEqual(done([ticked, erased(entry("item.done", "ACC-01", false)), erased(entry("entry.undone", ticked.id, true))]), ["ACC-01"])
  assert.deepEqual(done([erased(ticked)]), [])
})

test("a case stays opened, although its opening was undone or erased", () => {
  const entry = entriesBy("writer01")
  const opening = entry("case.opened", "case-1", { title: "One", version: "1" })

  assert.equal(fold([opening, entry("entry.undone", opening.id, true)], NONE).title, "One")
  assert.deepEqual(fold([erased(opening)], NONE), { ...emptyState(), opened: opening.time })
})

test("ticks on a retired item count for what replaces it, through any number of steps, and for itself if nothing does", () => {
  const entry = entriesBy("writer01")
  const retired = new Map([
    ["ACC-09", "ACC-12"],
    ["ACC-12", "ACC-15"],
    ["ACC-20", ""],
  ])
  const log = [entry("item.done", "ACC-09", true), entry("item.done", "ACC-20", true)]

  assert.deepEqual(done(log, retired), ["ACC-15", "ACC-20"])
  assert.deepEqual(done([...log, entry("list.cleared", "ACC", ["ACC-12"])], retired), ["ACC-20"])
})

test("retired ids that replace each other in a circle do no harm", () => {
  const entry = entriesBy("writer01")
  const retired = new Map([
    ["ACC-01", "ACC-02"],
    ["ACC-02", "ACC-01"],
  ])

  assert.deepEqual(done([entry("item.done", "ACC-01", true)], retired), ["ACC-01"])
})

test("an entry from outside is read key by key", () => {
  const raw = JSON.parse(`{ "id": "1", "time": "t", "person": "", "device": "d", "kind": "k", "target": "x", "value": true,
    "__proto__": { "poisoned": true }, "more": 1 }`) as object

  const entry = readEntry(raw)

  assert.deepEqual(Object.keys(entry!).sort(), ["device", "id", "kind", "person", "target", "time", "value"])
  assert.equal(Object.getPrototypeOf(entry), Object.prototype)
})

test("what is no entry is not read", () => {
  for (const raw of [null, undefined, "entry", 1, [], {}, { id: "1" }, Object.create({ id: "1", time: "", person: "", device: "", kind: "", target: "" })]) {
    assert.equal(readEntry(raw), undefined)
  }
})
