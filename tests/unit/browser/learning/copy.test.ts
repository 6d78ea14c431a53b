import assert from "node:assert/strict"
import { test } from "node:test"

import { copyText, NotOpened, readCopy } from "../../../../scripts/browser/learning/copy.ts"
import { KEPT, ONCE } from "../../../../scripts/browser/learning/kept.ts"
import { Browser } from "../given-store.ts"
import { notebook, TODAY } from "./given-learning.ts"

async function learnt() {
  const notes = notebook()
  await notes.enter(KEPT.answered, "M1-Q1", "a")
  await notes.enter(KEPT.boxed, "M1-Q1", { box: 2, due: TODAY, first: TODAY, last: TODAY, known: "M1-Q1 q1" })
  await notes.enter(KEPT.named, ONCE, "Ada Note")
  return notes
}

test("a copy brings the same training to another device, and opening it twice adds nothing", async () => {
  const text = copyText((await learnt()).entries, "v")
  const browser = new Browser()
  const there = notebook(browser)
  await there.read()

  assert.equal(await there.receive(readCopy(text).entries), 3)
  assert.equal(await there.receive(readCopy(text).entries), 0)

  const again = notebook(browser)
  await again.read()
  assert.equal(again.last(KEPT.named, ONCE), "Ada Note")
  assert.equal(again.entries.length, 3)
})

test("what is no training of ours is left out, and a file that is no copy changes nothing", async () => {
  const [entry] = (await learnt()).entries
  assert.ok(entry)
  const strange = [{ ...entry, kind: "item.done", value: true }, { ...entry, value: "<b>" }, { id: "x" }, 7]

  const { entries, left } = readCopy(JSON.stringify({ format: "highnote-training", edition: 1, entries: [entry, ...strange] }))

  assert.deepEqual([entries.length, left], [1, 4])
  for (const odd of ["", "[]", "{}", "null", '{"format":"highnote-training","edition":2,"entries":[]}', '{"format":"highnote-training","edition":1,"entries":7}']) assert.throws(() => readCopy(odd), NotOpened)
})

test("what is deleted is gone here and after a reload", async () => {
  const browser = new Browser()
  const notes = notebook(browser)
  await notes.enter(KEPT.answered, "M1-Q1", "a")

  await notes.forget()

  assert.equal(notes.last(KEPT.answered, "M1-Q1"), undefined)
  assert.deepEqual(notes.entries, [])
  const again = notebook(browser)
  await again.read()
  assert.deepEqual(again.entries, [])
})
