import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { after, test } from "node:test"
import { fileURLToPath } from "node:url"

const BUILD = fileURLToPath(new URL("../../../scripts/browser/build.ts", import.meta.url))
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "highnote-")))
const printed = folders.map(folder => execFileSync(process.execPath, [BUILD, folder], { encoding: "utf8" }))

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => ({ name: entry.name, folder: basename(entry.parentPath), text: readFileSync(join(entry.parentPath, entry.name), "utf8") }))

const textsIn = (folder: string) => filesIn(folder).map(({ name, text }) => [name, text])

test("two builds are the same bytes", () => {
  assert.deepEqual(textsIn(folders[0]!), textsIn(folders[1]!))
})

test("the build writes the script, its parts and the licences, and says the sizes", () => {
  assert.deepEqual(filesIn(folders[0]!).map(({ name }) => name).sort(), ["alone.js", "cmi5.js", "desk-cases.js", "desk-end.js", "desk-sheet.js", "desk-views.js", "desk.js", "files.js", "first-paint.js", "guard.js", "harms.js", "highnote.js", "learnt.js", "letter-files.js", "letters.js", "licences.txt", "licences.txt", "lock.js", "pack.js", "plan-papers.js", "practise.js", "prove.js", "qr.js", "scorecard.js", "scorm12.js", "scorm2004.js", "search.js", "session.js", "start.js", "training.js"])
  assert.match(printed[0]!, /highnote\.js: [0-9.]+ of [0-9]+ KB compressed/u)
})

test("the scripts are classic, and ask for nothing that the content policy forbids", () => {
  for (const { name, text } of filesIn(folders[0]!).filter(file => file.name.endsWith(".js"))) {
    assert.doesNotMatch(text, /\beval\(|new Function\b|\bimport\(|^export |sourceMappingURL/mu, name)
  }
})

test("the only HTML that is read from text is that of lit-html's own templates, which hold no value", () => {
  const sinks = filesIn(folders[0]!).flatMap(({ name, text }) => (text.match(/innerHTML/gu) ?? []).map(() => name))

  assert.deepEqual(sinks, ["desk-cases.js", "desk-end.js", "desk-sheet.js", "desk-views.js", "desk.js", "files.js", "harms.js", "learnt.js", "letters.js", "pack.js", "practise.js", "prove.js", "scorecard.js", "session.js", "start.js"])
})

test("the licence of every package in the scripts is there", () => {
  const { text } = filesIn(folders[0]!).find(({ name, folder }) => name === "licences.txt" && folder !== "courses")!

  assert.deepEqual(text.match(/^\S+ [0-9.]+ \([\w-]+\)$/gmu)?.map(line => line.split(" ")[0]), [
    "@noble/ciphers",
    "@noble/curves",
    "@noble/hashes",
    "@noble/post-quantum",
    "@scure/base",
    "@scure/bip39",
    "@xmldom/xmldom",
    "age-encryption",
    "fastest-levenshtein",
    "fflate",
    "ical-generator",
    "idb",
    "lit-html",
    "papaparse",
    "stemmer",
  ])
})

test("the packages for learning systems name what comes inside the library for cmi5 too", () => {
  const { text } = filesIn(folders[0]!).find(({ name, folder }) => name === "licences.txt" && folder === "courses")!

  assert.deepEqual(text.match(/^\S+(?: [0-9.]+|, inside \S+) \(MIT\)$/gmu), [
    "@xapi/cmi5 1.4.0 (MIT)",
    ...["@xapi/xapi", "axios", "deepmerge", "uuid"].map(name => `${name}, inside @xapi/cmi5 (MIT)`),
  ])
})

test("only the package for cmi5 can ask a store", () => {
  const asking = filesIn(folders[0]!).filter(({ folder, name, text }) => folder === "courses" && name.endsWith(".js") && /\bfetch\(|XMLHttpRequest/u.test(text))

  assert.deepEqual(asking.map(({ name }) => name), ["cmi5.js"])
})
