import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

import { Validator } from "@cfworker/json-schema"
import * as fc from "fast-check"

import { fold } from "../../../../../scripts/browser/case/fold.ts"
import { MOST_ENTRIES } from "../../../../../scripts/browser/case/limits.ts"
import { readCaseFile, Refused } from "../../../../../scripts/browser/papers/file/read.ts"
import { caseFileName, caseFileTexts } from "../../../../../scripts/browser/papers/file/write.ts"
import { CASE_SCHEMA, chance, entriesBy, VERSION } from "../../given.ts"
import { fileOf, ID, LOG, mutated, whole, type WholeFile } from "./given-file.ts"

const GOLDEN = fileURLToPath(new URL("golden/*.json", import.meta.url))
const schema = new Validator(CASE_SCHEMA, "2020-12")
const read = async (text: string) => readCaseFile(text)

async function refusalOf(text: string): Promise<string> {
  try {
    await readCaseFile(text)
    return ""
  } catch (error) {
    assert.ok(error instanceof Refused, String(error))
    return error.message
  }
}

/** Read a copy in which something was changed. */
async function changed(change: (file: WholeFile) => void) {
  const file = await whole()
  change(file)
  return readCaseFile(JSON.stringify(file))
}

test("a case that was saved is read with every entry, in their order", async () => {
  const copy = await read(await fileOf([...LOG].toReversed()))

  assert.deepEqual(copy, { caseId: ID, title: "Case of 21 May 2027", opened: "2027-05-21T12:00:00.000Z", version: VERSION, entries: LOG, odd: [], isCut: false })
})

test("a case saved twice is the same text, and its schema finds nothing in it", async () => {
  const text = await fileOf()

  assert.equal(await fileOf((await read(text)).entries), text)
  assert.deepEqual(schema.validate(JSON.parse(text)).errors, [])
})

test("the file is named by its day and never by the client", () => {
  assert.equal(caseFileName(new Date(2027, 4, 1)), "high-note-2027-05-01.highnote.json")
  assert.equal(caseFileName(new Date(2027, 4, 1), ".age", 2), "high-note-2027-05-01-part-2.highnote.json.age")
})

test("a file of every released format opens", async () => {
  const files = globSync(GOLDEN)
  assert.ok(files.length >= 2)

  for (const file of files) {
    const text = readFileSync(file, "utf8")
    const { entries, odd, isCut } = await read(text)

    assert.deepEqual([entries.length, odd.length, isCut], [(JSON.parse(text) as { entries: unknown[] }).entries.length, 0, false], file)
    assert.deepEqual([...fold(entries, new Map()).done.keys()], ["ACC-02"], file)
  }
})

test("a file that is no saved case is refused in plain words", async () => {
  const text = await fileOf()
  const refused = new Map([
    ["", "The file is empty."],
    [" \n", "The file is empty."],
    [text.slice(0, 60), "The file is not a saved case, or only a part of one: it cannot be read as JSON."],
    ["null", "The file is not a case saved from High Note."],
    ["[]", "The file is not a case saved from High Note."],
    ["\u0000\u0001", "The file is not a case saved from High Note."],
    [`{ "format": "other", "schema": 1 }`, "The file is not a case saved from High Note."],
    [`{ "entries": [] }`, "The file is not a case saved from High Note."],
    [JSON.stringify({ ...(await whole()), schema: 2 }), "The copy was saved by a newer edition of this site. Reload the page, then open the copy again."],
    [JSON.stringify({ ...(await whole()), case: {} }), "The copy is damaged: it does not say which case it is of."],
  ])

  for (const [file, words] of refused) assert.equal(await refusalOf(file), words)
})

test("a file of another kind is refused before the rest of it is looked at", async () => {
  assert.equal(await refusalOf(`{"format":"other","entries":[${"{".repeat(100_000)}`), "The file is not a case saved from High Note.")
})

test("a record that cannot be read is put aside, named, and travels along", async () => {
  const strange = { ...LOG[1], time: "soon" }
  const copy = await changed(file => file.entries.splice(1, 1, strange))

  assert.deepEqual(copy.entries, LOG.filter(entry => entry !== LOG[1]))
  assert.deepEqual(copy.odd.map(({ text, why }) => [text, why]), [[JSON.stringify(strange), "its time is not as it should be"]])

  const again = await read(await fileOf(copy.entries, copy.odd))

  assert.deepEqual(again, copy)
})

test("what is odd in a copy never hinders the rest of it", async () => {
  const damages: readonly ((file: WholeFile) => void)[] = [
    file => Reflect.deleteProperty(file.entries[1]!, "kind"),
    // Without a value an entry would count as erased.
    file => Reflect.deleteProperty(file.entries[1]!, "value"),
    file => file.entries.splice(1, 1, "entry" as never),
    file => (file.entries[1]!["value"] = 1e300),
    file => (file.entries[1]!["person"] = "two\nlines"),
    file => (file.entries[1]!["id"] = "2zzzzzzzz-zzzz-k3v9x0ab"),
    file => (file.entries[1]!["more"] = 1),
    file => (file.entries[1]!["case"] = "case-1"),
  ]

  for (const damage of damages) {
    const { entries, odd } = await changed(damage)

    assert.deepEqual([entries.length, odd.length], [LOG.length - 1, 1], String(damage))
  }
})

test("a damaged head does not keep a copy from opening", async () => {
  const copy = await changed(file => {
    file.case["title"] = `One\nTwo ${"x".repeat(900)}`
    file.case["opened"] = "+020000-05-21T12:00:00.000Z"
    file["version"] = "\u0000"
    file["more"] = { deep: [1] }
  })

  assert.deepEqual([copy.title.length, copy.title.slice(0, 8), copy.opened, copy.version, copy.entries.length], [200, "One Two ", "", "", LOG.length])
  assert.deepEqual(copy.odd.map(({ text }) => text), [`{"more":{"deep":[1]}}`])
})

test("a copy that ends too early gives what is there, and says so", async () => {
  const text = await fileOf()
  const { entries, isCut } = await read(text.slice(0, text.indexOf("future.kind")))

  assert.deepEqual([entries, isCut], [LOG.slice(0, 5), true])
})

test("of two entries with one id the first counts, and the same entry twice is one", async () => {
  const other = await changed(file => file.entries.push({ ...file.entries[1], value: false }))
  const same = await changed(file => file.entries.push({ ...file.entries[1] }))

  assert.deepEqual([other.entries, other.odd.length], [LOG, 1])
  assert.deepEqual([same.entries, same.odd], [LOG, []])
})

test("names that poison objects poison nothing", async () => {
  const text = await fileOf()
  for (const name of ["__proto__", "constructor", "toString"]) {
    for (const part of [`"format"`, `"title"`, `"by"`]) await refusalOf(text.replace(part, `"${name}": { "poisoned": true }, ${part}`))
  }

  assert.equal(({} as { poisoned?: boolean }).poisoned, undefined)
})

test("more than a case can hold is refused as soon as it is counted", async () => {
  const head = `{"format":"highnote-case","schema":1,"entries":[`
  const many = `${head}${"1,".repeat(300_000)}1]}`

  assert.equal(await refusalOf(many), "The copy has more than 100,000 entries, more than a case can hold.")
  assert.match(await refusalOf(`${head}${Array.from({ length: 1_001 }, (_, at) => at).join(",")}]}`), /more than 1,000 of its records cannot be read/u)
})

test("parts that lie deep in one another are put aside without being read", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
  const text = (await fileOf()).replace(`"entries": [`, `"entries": [ ${deep},`)

  const { entries, odd } = await read(text)

  assert.deepEqual([entries, odd.length], [LOG, 1])
})

test("a case that is too large for one file comes in several that unite", async () => {
  const write = entriesBy("writer01")
  const entries = Array.from({ length: MOST_ENTRIES + 10 }, () => write("item.done", "ACC-01", true))

  const texts = await caseFileTexts({ caseId: ID, title: "", opened: "", version: VERSION, entries, odd: [] })
  const copies = await Promise.all(texts.map(read))

  assert.equal(texts.length, 2)
  assert.equal(new Set(copies.flatMap(copy => copy.entries.map(({ id }) => id))).size, entries.length)
})

const text = (shape: RegExp) => fc.oneof({ weight: 9, arbitrary: fc.stringMatching(shape) }, { weight: 1, arbitrary: fc.string() })
const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constant("x".repeat(20_001)), fc.constant(1e15))
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/u), fc.constantFrom("Text", "constructor", "__proto__", ""))
const named = (part: fc.Arbitrary<unknown>) => fc.dictionary(name, part, { maxKeys: 4 })
const value = fc.oneof(scalar, fc.array(fc.oneof(scalar, named(scalar)), { maxLength: 4 }), named(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), named(scalar))))
const entry = fc.record({
  id: text(/^[0-2][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{8}$/u),
  time: text(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/u),
  person: text(/^[\p{L} .-]{0,30}$/u),
  device: text(/^[0-9a-z]{8,40}$/u),
  kind: text(/^[a-z]{1,9}(\.[a-z]{1,9}){1,3}$/u),
  target: text(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/u),
  value,
})

test("the reader takes as an entry what the schema allows, and nothing else", () =>
  fc.assert(
    fc.asyncProperty(entry, async one => {
      const file = JSON.stringify({ ...(await whole()), entries: [one] })
      const { entries } = await readCaseFile(file)

      assert.equal(entries.length === 1, schema.validate(JSON.parse(file)).valid)
    }),
    { numRuns: 1_500, seed: 27 },
  ))

test("a file of any entries is saved and read as it was", () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 }), async some => {
      const { entries, odd } = await read(await fileOf(some))
      const again = await read(await fileOf(entries, odd))

      assert.equal(entries.length + odd.length, some.length)
      assert.deepEqual(again, { ...again, entries, odd })
    }),
    { numRuns: 300, seed: 28 },
  ))

test("mutated copies are read or refused, what is read can be saved and read again, and nothing else happens", async () => {
  const rounds = Number(process.env["HIGHNOTE_FAULTS"] ?? 1_000)
  const draw = chance(10_000)
  const good = await fileOf()
  let [refused, lost] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const bad = mutated(good, draw)
    if (await refusalOf(bad)) refused += 1
    else {
      const copy = await readCaseFile(bad)
      const again = await readCaseFile(await fileOf(copy.entries, copy.odd))
      if (again.entries.length !== copy.entries.length || again.odd.length < copy.odd.filter(odd => odd.text !== "").length) lost += 1
    }
  }

  assert.ok(refused > rounds / 20 && refused < rounds / 2, `${refused} were refused`)
  assert.equal(lost, 0)
  assert.equal(({} as { poisoned?: boolean }).poisoned, undefined)
})
