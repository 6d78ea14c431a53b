import assert from "node:assert/strict"
import { test } from "node:test"

import { nextId, randomText } from "../../../../scripts/browser/case/id.ts"
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

test("two pages never make the same id in the same millisecond", () => {
  const made = Array.from({ length: 2000 }, () => nextId("", NOON, randomText(8)))

  assert.equal(new Set(made).size, made.length)
})
