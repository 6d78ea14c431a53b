import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { test } from "node:test"

import { strFromU8 } from "fflate"

import { wordsOfCase } from "../../../../../scripts/browser/papers/letters/known.ts"
import { packBytes, type PackPaper } from "../../../../../scripts/browser/papers/letters/pack-files.ts"
import { inPack, packAddress, packAt, PACKS } from "../../../../../scripts/browser/papers/letters/packs.ts"
import { formOf } from "../../../../../scripts/browser/papers/letters/writing-form.ts"
import { unzipped } from "../../../../../scripts/browser/papers/letters/zip.ts"
import { FIELDS, fill, GROUND, paperOf } from "./given-paper.ts"

const PLAYBOOKS = new URL("../../../../../playbooks/", import.meta.url)

/** Return the ids of the playbooks in a folder. */
function idsIn(folder: string): Set<string> {
  const texts = readdirSync(new URL(folder, PLAYBOOKS)).map(name => readFileSync(new URL(`${folder}${name}`, PLAYBOOKS), "utf8"))
  return new Set(texts.map(text => /^id: (\S+)$/mu.exec(text)?.[1] ?? ""))
}

/** Make a paper of a pack, filled with what is known. */
function packed(facts: Readonly<Record<string, string>>, subject = ""): PackPaper {
  const text = paperOf(undefined, subject)
  const words = wordsOfCase(FIELDS, field => facts[field] ?? "", formOf("", "GB"))
  return { text, paper: fill(text, { ...GROUND, facts }), words, terms: new Set(), name: "letter", labelOf: field => `the ${field}` }
}

test("a pack has an address, and holds of the papers of a case its own, in its order", () => {
  const papers = ["T06", "T01", "T07"].map(id => ({ template: { id } }))

  for (const pack of PACKS) assert.equal(packAt(packAddress(pack)), pack)
  assert.deepEqual(inPack(packAt("pack-talk")!, papers).map(({ template }) => template.id), ["T07", "T06"])
})

test("a pack holds templates of ours, and lies beside phases of ours", () => {
  const [templates, phases] = [idsIn("templates/"), idsIn("phases/")]

  assert.deepEqual(PACKS.flatMap(pack => pack.templates).filter(id => !templates.has(id)), [])
  assert.deepEqual(PACKS.flatMap(pack => pack.phases).filter(id => !phases.has(id)), [])
})

test("a pack is one file of files that can be edited, with a list that names what is open", () => {
  const files = unzipped(packBytes("Notice day", [packed(GROUND.facts, "To {client_name}"), packed({ ...GROUND.facts, client_name: "" })]))

  assert.deepEqual(Object.keys(files), ["00-what-is-in-here.txt", "01-letter.eml", "02-letter.txt"])
  assert.equal(
    strFromU8(files["00-what-is-in-here.txt"]!),
    "Notice day\n\n1. Letter (T99)\n   Every blank is filled.\n\n2. Letter (T99)\n   Open: the client_name\n",
  )
})

test("the same facts make the same pack", () => {
  assert.deepEqual(packBytes("Notice day", [packed(GROUND.facts)]), packBytes("Notice day", [packed(GROUND.facts)]))
})
