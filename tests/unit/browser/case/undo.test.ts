import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { lastUndoable } from "../../../../scripts/browser/case/undo.ts"
import { entriesBy, erased, listOf } from "../given.ts"

const LIST = listOf("ACC", "ACC-01", "ACC-02")
const DEVICES = new Set(["devicewriter01"])
const ANYWHERE = { devices: DEVICES, retired: new Map<string, string>() }
const next = (log: Entry[], retired = new Map<string, string>()) => lastUndoable(log, { list: LIST, devices: DEVICES, retired })

test("undo goes back one step at a time", () => {
  const write = entriesBy("writer01")
  const first = write("item.done", "ACC-01", true)
  const second = write("item.done", "ACC-02", true)

  const undo = write("entry.undone", second.id, true)

  assert.equal(next([first, second]), second)
  assert.equal(next([first, second, undo]), first)
  assert.equal(next([first, second, undo, write("entry.undone", first.id, true)]), undefined)
})

test("undo leaves other lists and other kinds alone", () => {
  const write = entriesBy("writer01")
  const cleared = write("list.cleared", "ACC", ["ACC-01"])

  const log = [cleared, write("item.done", "DAT-01", true), write("list.cleared", "DAT", ["DAT-01"]), write("case.opened", "case-1", {})]

  assert.equal(next(log), cleared)
})

test("undo never takes back a colleague's work", () => {
  assert.equal(next([entriesBy("writer02")("item.done", "ACC-01", true)]), undefined)
})

test("undo finds a tick on an id that was retired", () => {
  const entry = entriesBy("writer01")("item.done", "ACC-09", true)

  assert.equal(next([entry], new Map([["ACC-09", "ACC-01"]])), entry)
})

test("undo passes over what was erased and what it cannot read", () => {
  const write = entriesBy("writer01")
  const ticked = write("item.done", "ACC-01", true)

  assert.equal(next([ticked, erased(write("item.done", "ACC-02", true)), write("item.done", "ACC-02", "yes"), write("item.noted", "ACC-01", "x")]), ticked)
})

test("undo passes over the content that a case began with, and takes back what a reader decided of it", () => {
  const write = entriesBy("writer01")
  const took = { version: "1", meanings: [], items: [], kept: [], first: true }
  const named = write("case.named", "case-1", "One")
  const began = write("plan.accepted", "plan", took)
  const decided = write("plan.accepted", "plan", { ...took, first: false })

  assert.equal(lastUndoable([named, began], ANYWHERE), named)
  assert.equal(lastUndoable([named, began, decided], ANYWHERE), decided)
})
