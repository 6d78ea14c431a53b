import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import { sortOut } from "../../../../scripts/browser/case/record.ts"
import { caseFileName, caseFileSink, caseFileText } from "../../../../scripts/browser/papers/case-file.ts"
import { caseFileSource, Refused } from "../../../../scripts/browser/papers/read-case-file.ts"
import { CASE_SCHEMA, chance, entriesBy, erased, oneOf, VERSION } from "../given.ts"

const ID = "case-0123456789abcdef"

const write = entriesBy("writer01")
const LOG: Entry[] = [
  write("case.opened", ID, { title: "Case of 21 May 2027", version: VERSION }),
  write("item.done", "ACC-01", true),
  write("list.cleared", "ACC", ["ACC-01"]),
  erased(write("note.written", "ACC-01", "A name")),
  write("item.verified", "ACC-01", { by: "Somebody", on: ["2027-05-21", 3, null] }),
]

const textOf = (entries: readonly Entry[]) => caseFileText(ID, entries, VERSION)
const entriesIn = async (text: string) => sortOut(await caseFileSource(text, CASE_SCHEMA).read(ID)).entries

type Parts = Record<string, unknown>

/** Return a saved case, to be damaged. */
const whole = () => JSON.parse(textOf(LOG)) as { case: Parts; entries: Parts[] } & Parts
const refusalOf = (text: string): string => {
  try {
    caseFileSource(text, CASE_SCHEMA)
  } catch (error) {
    assert.ok(error instanceof Refused, String(error))
    return error.message
  }
  return ""
}

test("a case that was saved is read with every entry, in their order", async () => {
  const source = caseFileSource(textOf(LOG.toReversed()), CASE_SCHEMA)

  assert.deepEqual(await source.list(), [ID])
  assert.deepEqual(await source.read(ID), LOG)
  assert.deepEqual(await source.read("case-other"), [])
})

test("a case is carried out into a new file each time", async () => {
  const saved: string[] = []
  const sink = caseFileSink(VERSION, text => saved.push(text))

  const isHeld = [await sink.append(ID, LOG), await sink.append(ID, LOG)]

  assert.deepEqual([isHeld, saved], [[false, false], [textOf(LOG), textOf(LOG)]])
})

test("the file says in its head which case it is, for people who look into it", () => {
  assert.deepEqual(whole().case, { id: ID, title: "Case of 21 May 2027", opened: "2027-05-21T12:00:00.000Z" })
})

test("a case saved twice is the same text", async () => {
  assert.equal(textOf(await entriesIn(textOf(LOG))), textOf(LOG))
})

test("the file is named by its day and never by the client", () => {
  assert.equal(caseFileName(new Date(2027, 4, 1)), "high-note-2027-05-01.highnote.json")
})

test("a file that is no saved case is refused in plain words", () => {
  const refused = new Map([
    ["", "The file is empty."],
    [" \n", "The file is empty."],
    [textOf(LOG).slice(0, 300), "The file is not a saved case, or only a part of one: it cannot be read as JSON."],
    ["null", "The file is not a case saved from High Note."],
    ["[]", "The file is not a case saved from High Note."],
    [`{ "format": "other", "schema": 1 }`, "The file is not a case saved from High Note."],
    [JSON.stringify({ ...whole(), schema: 2 }), "The copy was saved by a newer edition of this site. Reload the page, then open the copy again."],
  ])

  for (const [text, words] of refused) assert.equal(refusalOf(text), words)
})

const changed = (change: (file: ReturnType<typeof whole>) => void) => {
  const file = whole()
  change(file)
  return refusalOf(JSON.stringify(file))
}

test("a damaged copy is refused with the place of the damage", () => {
  assert.equal(changed(file => (file.entries[1]!["time"] = "soon")), `The copy is damaged: "time" in entry 2 is not as it should be.`)
  assert.equal(changed(file => delete file.entries[0]!["kind"]), `The copy is damaged: "kind" in entry 1 is missing.`)
  assert.equal(changed(file => Reflect.deleteProperty(file, "case")), `The copy is damaged: "case" is missing.`)
  assert.equal(changed(file => (file.case["title"] = "One\nTwo")), `The copy is damaged: "title" in "case" is not as it should be.`)
  assert.equal(changed(file => (file["more"] = 1)), `The copy is damaged: "more" is not as it should be.`)
  assert.equal(changed(file => file.entries.splice(2, 1, "entry" as never)), "The copy is damaged: entry 3 is not as it should be.")
  assert.equal(changed(file => (file.entries[1]!["value"] = 1e300)), `The copy is damaged: "value" in entry 2 is not as it should be.`)
})

test("two entries with one id that say different things are refused, and the same entry twice is not", () => {
  const file = whole()
  file.entries.push({ ...file.entries[1], value: false })
  assert.equal(refusalOf(JSON.stringify(file)), "The copy is damaged: two of its entries have the same id but say different things.")

  file.entries[5]!["value"] = true
  assert.equal(refusalOf(JSON.stringify(file)), "")
})

test("names that poison objects are refused", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    for (const part of [`"format"`, `"title"`, `"by"`]) {
      const text = textOf(LOG).replace(part, `"${name}": { "poisoned": true }, ${part}`)

      assert.equal(refusalOf(text), `The copy is damaged: it has a part with the name "${name}".`)
    }
  }
  assert.equal(({} as { poisoned?: boolean }).poisoned, undefined)
})

test("parts that lie too deep in one another are refused", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
  const text = JSON.stringify({ ...whole(), entries: "here" }).replace(`"here"`, deep)

  assert.equal(refusalOf(text), "The copy is damaged: its parts lie too deep in one another.")
})

test("10,000 mutated copies are read or refused, and nothing else happens", () => {
  const draw = chance(10_000)
  const good = textOf(LOG)
  let refused = 0
  for (let round = 0; round < 10_000; round += 1) {
    const text = draw() < 0.5 ? mutatedText(good, draw) : JSON.stringify(mutatedPart(whole(), draw))
    if (refusalOf(text)) refused += 1
  }

  assert.ok(refused > 5_000 && refused < 10_000, `${refused} were refused`)
  assert.equal(({} as { poisoned?: boolean }).poisoned, undefined)
})

const STRANGE: readonly unknown[] = [null, true, -1, 1e308, "", "<img src=x onerror=alert(1)>", "\u202e", [], {}, [[[[]]]], { a: { b: {} } }, "x".repeat(30_000)]

function mutatedText(text: string, draw: () => number): string {
  const at = Math.floor(draw() * text.length)
  const length = Math.floor(draw() * 20)
  const put = oneOf(["", "}", "]", `"`, ",", "\\u0000", "9", "\u0000", `"__proto__":{"poisoned":true},`, text.slice(at, at + 40)], draw)
  return text.slice(0, at) + put + text.slice(at + length)
}

/** Change one value or name somewhere in a file. */
function mutatedPart(file: Parts, draw: () => number): Parts {
  const part = partIn(file, draw)
  const [name, strange, way] = [oneOf(Object.keys(part), draw), oneOf(STRANGE, draw), draw()]
  if (way < 0.2) Reflect.deleteProperty(part, name)
  else part[way < 0.4 ? oneOf(["more", "toString", "id", "0"], draw) : name] = strange
  return file
}

/** Go down into a file, some of the way. */
function partIn(part: Parts, draw: () => number): Parts {
  const below = part[oneOf(Object.keys(part), draw)]
  const isDeep = typeof below === "object" && below !== null && Object.keys(below).length > 0
  return isDeep && draw() < 0.6 ? partIn(below as Parts, draw) : part
}
