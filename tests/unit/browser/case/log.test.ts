import assert from "node:assert/strict"
import { test } from "node:test"

import { itemDone } from "../../../../scripts/browser/case/kinds/item-done.ts"
import { Log } from "../../../../scripts/browser/case/log.ts"
import { entriesBy, erased, ticksOf } from "../given.ts"

const NONE = new Map<string, string>()
const MANY = 10_000

test("a tick in a long case goes through no other entry", context => {
  const write = entriesBy("writer01")
  const log = new Log("case-1", NONE)
  log.take(Array.from({ length: MANY }, (_, count) => write("item.done", `ACC-${count % 90}`, true)))
  const read = context.mock.method(itemDone, "read")

  log.take([write("item.done", "ACC-1", false)])

  assert.equal(read.mock.callCount(), 1)
  assert.equal(log.state.done.has("ACC-1"), false)
})

test("a state is another object after each change, and the same while nothing changes", () => {
  const [one, two] = ticksOf("writer01", "ACC-01", "ACC-02")
  const log = new Log("case-1", NONE)
  log.take([one!])
  const before = log.state

  log.take([one!])
  const same = log.state
  log.take([two!])

  assert.equal(same, before)
  assert.notEqual(log.state, before)
})

test("an entry that comes late, an undo and an erasure find their place", () => {
  const write = entriesBy("writer01")
  const [first, second, third] = [write("item.done", "ACC-01", true), write("item.done", "ACC-01", false), write("item.done", "ACC-02", true)]
  const log = new Log("case-1", NONE)
  log.take([third])

  log.take([second])
  log.take([first])
  assert.deepEqual([...log.state.done.keys()], ["ACC-02"])
  log.take([write("entry.undone", second.id, true)])
  assert.deepEqual([...log.state.done.keys()], ["ACC-01", "ACC-02"])
  log.take([erased(third)])
  assert.deepEqual([...log.state.done.keys()], ["ACC-01"])
})
