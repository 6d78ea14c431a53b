import assert from "node:assert/strict"
import { test } from "node:test"

import { DOMParser } from "@xmldom/xmldom"

import { fold } from "../../../../scripts/browser/case/fold.ts"
import { filling } from "../../../../scripts/browser/case/kinds/field-set.ts"
import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { columnWidths } from "../../../../scripts/browser/papers/alone/word.ts"
import { clientPageWord } from "../../../../scripts/browser/papers/client/page-word.ts"
import { digestOf } from "../../../../scripts/browser/papers/digest.ts"
import { unzipped } from "../../../../scripts/browser/papers/letters/zip.ts"
import { certificateWord } from "../../../../scripts/browser/papers/closing/certificate-word.ts"
import { recordWord } from "../../../../scripts/browser/papers/record-word.ts"
import { VERSION } from "../given.ts"
import { OPEN, pageOf } from "./client/given-page.ts"
import { fullLog } from "./file/given-case.ts"

const LOG = fullLog()
const names = idsAsNames(new Map(LOG.map(entry => [entry.id, entry])))
const digest = await digestOf(LOG)

/** Read the words of a Word file, strictly: whatever is wrong with its XML throws. */
function wordsIn(file: Uint8Array): string {
  const files = unzipped(file)
  const strict = new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`) } })
  const parts = Object.entries(files).map(([name, bytes]) => [name, strict.parseFromString(new TextDecoder().decode(bytes), "text/xml")] as const)
  const text = parts.find(([name]) => name === "word/document.xml")?.[1]
  return Array.from(text?.getElementsByTagName("w:t") ?? []).map(({ textContent }) => textContent).join("\n")
}

test("the record as a Word file says what the record says", () => {
  const words = wordsIn(recordWord({ state: fold(LOG, new Map()), entries: LOG, names, digest, version: VERSION, now: new Date(0), order: ["ACC-03"] }))

  for (const said of ["Record of “Clockmakers Ltd”", digest.code, "Last day: 31 August 2027", "All that happened", "It is missing", "Backup of Clockmakers"]) assert.ok(words.includes(said), said)
})

test("the page for the client as a Word file has its receipt and its questions, and strange words stay words", () => {
  const strange = `</w:t><w:p> & "{{ firm }}" \u202E \u0000 👋🏽 ${"long ".repeat(2000)}`
  const words = wordsIn(clientPageWord(pageOf([...OPEN, filling("property_list", strange)])))

  for (const said of ["</w:t><w:p> & \"{{ firm }}\"", "👋🏽", "☐ I have it", "Annual return", "How clear were we?", "For us: name, role, day and signature"]) assert.ok(words.includes(said), said)
  assert.equal(words.includes("\u202E"), false)
})

test("the certificate of a deletion as a Word file says what the deletion does not cover, and what nobody has stated", () => {
  const remains = new Map([["remains-1", { kind: "backup" as const, what: "Backup at Tern & Co", why: "", owner: "Ola Burrow", until: "2027-07-29", by: LOG[0]! }]])
  const words = wordsIn(certificateWord({ state: { fields: new Map([["client_name", "Lantern <Bakeries>"]]), remains }, today: 20_600 }))

  for (const said of ["Lantern <Bakeries>", "Backup at Tern & Co", "Ola Burrow", "29 July 2027", "Not stated. Nothing is claimed about it.", "We know of none.", "Legal holds"]) assert.ok(words.includes(said), said)
})

test("the same page makes the same bytes", () => {
  assert.deepEqual(clientPageWord(pageOf(OPEN)), clientPageWord(pageOf(OPEN)))
})

test("a column of days is narrower than one of sentences, and no column is too narrow for a day", () => {
  const [days = 0, sentences = 0] = columnWidths([["29 December 2026", "You get a short summary of our talk the same day, with the next three steps."]])
  const [short, long] = columnWidths([["a", "b".repeat(500)]])

  assert.ok(days < sentences / 2)
  assert.deepEqual([short, long], [2410, 7229])
})
