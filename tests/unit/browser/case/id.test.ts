import assert from "node:assert/strict"
import { test } from "node:test"

import { leavesRoom, nextId, randomText } from "../../../../scripts/browser/case/id.ts"
import { NOON } from "../given.ts"

test("ids have a fixed width, so that they sort as text", () => {
  const id = nextId("", NOON, "writer01")

  assert.match(id, /^[0-2][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{8}$/u)
})

test("ids go up although the clock stands still or goes back", () => {
  let last = ""
  const made = [NOON, NOON, NOON - 86_400_000, NOON + 1, 0, NOON + 2].map(now => (last = nextId(last, now, "writer01")))

  assert.deepEqual(made, [...made].sort())
  assert.equal(new Set(made).size, made.length)
})

test("an id follows one from a device whose clock is ahead", () => {
  const ahead = nextId("", NOON + 3_600_000, "writer02")

  assert.ok(nextId(ahead, NOON, "writer01") > ahead)
})

test("a full counter moves on to the next millisecond", () => {
  const full = nextId("", NOON, "writer01").replace("-0000-", "-zzzz-")
  const next = nextId(full, NOON, "writer01")

  assert.ok(next > full)
  assert.equal(next.length, full.length)
})

test("a clock that is far out makes ids that a copy may hold", () => {
  for (const now of [-1, 0, 8.64e15]) assert.match(nextId("", now, "writer01"), /^[0-2][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{8}$/u)
})

test("ids that follow each other at a clock of the year 20000 keep their width, and leave room for those to come", () => {
  let last = ""
  const made = Array.from({ length: 100 }, () => (last = nextId(last, Date.UTC(20_000, 0), "writer01")))

  assert.deepEqual(made, [...made].sort())
  assert.ok(made.every(id => /^2x[0-9a-z]{7}-[0-9a-z]{4}-writer01$/u.test(id) && leavesRoom(id)))
})

test("an id from the end of time moves no other", () => {
  assert.equal(leavesRoom("2zzzzzzzz-zzzz-writer02"), false)
  assert.equal(leavesRoom(nextId("", NOON, "writer01")), true)
})

test("two pages never make the same id in the same millisecond", () => {
  const made = Array.from({ length: 2000 }, () => nextId("", NOON, randomText(8)))

  assert.equal(new Set(made).size, made.length)
})
