import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../../scripts/browser/case/entry.ts"
import { idsAsNames } from "../../../../../scripts/browser/case/names.ts"
import { undosOf } from "../../../../../scripts/browser/elements/desk/log-change.ts"
import { byDay, foundRows, logRows } from "../../../../../scripts/browser/elements/desk/log-rows.ts"
import { entriesBy, erased, NOON } from "../../given.ts"

const DAY = 86_400_000
const write = entriesBy("writer01")
const talk = { day: "2027-05-20", who: "Ida", channel: "call", said: "They will pay", next: "", due: "", came: "", anew: "" }
const tick = { ...write("item.done", "ACC-02", true), person: "Robin" }
const contact = write("contact.had", "contact", talk)
const undo = write("entry.undone", tick.id, true)
const strange = write("weather.seen", "sky", "rain")
const tomorrow = entriesBy("writer02", NOON + DAY)("item.done", "MON-01", true)
const LOG = [tick, contact, undo, strange, tomorrow]

function rowsOf(entries: readonly Entry[]) {
  return logRows(entries, idsAsNames(new Map(entries.map(entry => [entry.id, entry]))))
}

function linesFor(query: string, group: "all" | "said" | "done" | "facts" = "all"): string[] {
  return foundRows(rowsOf(LOG), group, query).map(({ entry }) => entry.id)
}

test("the newest line comes first, and says who did it", () => {
  const rows = rowsOf(LOG)

  assert.deepEqual(rows.map(({ entry }) => entry.id), [tomorrow, strange, undo, contact, tick].map(({ id }) => id))
  assert.equal(rows.at(-1)?.who, "Robin")
  assert.match(rows.at(-1)?.line ?? "", /^Ticked “ACC-02”/u)
})

test("a line says that it was taken back, erased, or written by a newer edition", () => {
  const rows = rowsOf([tick, erased(contact), undo, strange])

  assert.deepEqual(rows.map(({ standing }) => standing), ["newer", "", "erased", "taken back"])
})

test("a search finds lines that have every word, in words, names and ids", () => {
  assert.deepEqual(linesFor("pay THEY"), [contact.id])
  assert.deepEqual(linesFor("robin"), [tick.id])
  assert.deepEqual(linesFor("mon-01"), [tomorrow.id])
  assert.deepEqual(linesFor("nothing like it"), [])
})

test("lines can be cut to what was said and to what was done", () => {
  assert.deepEqual(linesFor("", "said"), [contact.id])
  assert.deepEqual(linesFor("", "done"), [tomorrow.id, tick.id])
})

test("lines stand by the day on which they were written", () => {
  const days = byDay(rowsOf(LOG))

  assert.deepEqual(days.map(({ rows }) => rows.length), [1, 4])
})

test("an entry comes back by taking back what took it back, and nothing else", () => {
  const second = write("entry.undone", tick.id, true)
  const again = write("entry.undone", undo.id, true)

  assert.deepEqual(undosOf(tick, [...LOG, second, again]).map(({ id }) => id), [second.id])
})
