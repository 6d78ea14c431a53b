import assert from "node:assert/strict"
import { readdirSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { kindOf } from "../../../../../scripts/browser/case/kinds/registry.ts"
import { contradicts, merge } from "../../../../../scripts/browser/case/merge.ts"
import { readCaseFile } from "../../../../../scripts/browser/papers/file/read.ts"
import { redacted, REDACTED_TITLE } from "../../../../../scripts/browser/papers/file/redacted.ts"
import { caseFileTexts } from "../../../../../scripts/browser/papers/file/write.ts"
import { entriesBy, VERSION } from "../../given.ts"
import { CASE, fullLog, NAMES } from "./given-case.ts"

const KINDS = fileURLToPath(new URL("../../../../../scripts/browser/case/kinds/", import.meta.url))
const LOG = fullLog()

async function fileOf() {
  const { caseId, entries } = redacted(CASE, LOG)
  const [text = ""] = await caseFileTexts({ caseId, title: REDACTED_TITLE, opened: "", version: VERSION, entries, odd: [] })
  return text
}

test("nothing by which somebody could be known is left", async () => {
  const text = await fileOf()

  for (const name of NAMES) assert.ok(!text.includes(name), name)
  assert.ok(!text.includes(CASE))
})

test("ids, days, answers and states stay as they were", () => {
  const [before, after] = [fold(LOG, new Map()), fold(redacted(CASE, LOG).entries, new Map())]
  const shape = (state: typeof before) => [
    [...state.done.keys()], state.answers, state.dates, state.counts, state.calendar, state.accepted?.version, state.standing, state.closing?.keep,
    [...state.items].map(([id, one]) => [id, one.state, one.until, one.due, one.verified !== undefined, one.notes.length, one.proofs.length]),
    state.contacts.map(({ day, channel, due }) => [day, channel, due]), [...state.papers.keys()], [...state.roles.keys()], state.stated?.reason, state.causes.length,
  ]

  assert.deepEqual(shape(after), shape(before))
  assert.deepEqual(redacted(CASE, LOG).entries.map(({ id, time, kind }) => [id, time, kind]), LOG.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, time, kind }) => [id, time, kind]))
})

test("every kind is in the case that this is tried on, and can be read without its words", () => {
  const kinds = readdirSync(KINDS).filter(name => !/^(?:kind|registry)/u.test(name) && name !== "case-practice.ts").map(name => name.replace("-", ".").replace(".ts", ""))
  const unread = redacted(CASE, LOG).entries.filter(entry => kindOf(entry)?.read(entry.value) === undefined)

  assert.deepEqual(new Set(LOG.map(({ kind }) => kind)), new Set(kinds))
  assert.deepEqual(unread, [])
})

test("two people stay two people", () => {
  assert.deepEqual([...new Set(redacted(CASE, LOG).entries.map(({ person }) => person))].filter(Boolean).toSorted(), ["Person 1", "Person 2"])
})

test("a kind that this edition does not know loses all of its words", () => {
  const strange = entriesBy("writer04")("item.sung", "ACC-01", { by: "Renata", on: ["2027-05-21", "Caio"], loud: true, in: { hall: 3 } })

  assert.deepEqual(redacted(CASE, [strange]).entries[0]!.value, { by: "[removed]", on: ["2027-05-21", "[removed]"], loud: true, in: { hall: 3 } })
})

test("words in a place that is chosen from a list of ours are words all the same", () => {
  const odd = entriesBy("writer04")("contact.had", "contact", { day: "2027-05-21", channel: "Renata by phone", came: "referral" })

  assert.deepEqual(redacted(CASE, [odd]).entries[0]!.value, { day: "2027-05-21", channel: "[removed]", came: "referral" })
})

test("what is saved opens as a case of its own, and takes nothing from the one that it comes from", async () => {
  const copy = await readCaseFile(await fileOf())
  const ours = merge(new Map(), LOG)

  assert.deepEqual([copy.odd, copy.entries.length], [[], LOG.length])
  assert.notEqual(copy.caseId, CASE)
  assert.deepEqual(merge(ours, copy.entries), ours)
  assert.ok(copy.entries.filter(entry => contradicts(ours, entry)).length > 20)
})
