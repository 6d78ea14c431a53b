import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"

import { drawPhrase, lockText, unlockText, WrongPassphrase } from "../../../../../scripts/browser/papers/file/lock.ts"
import { lockKindOf, phraseFault } from "../../../../../scripts/browser/papers/file/locked.ts"

const GOLDEN = new URL("golden/", import.meta.url)
const PHRASE = "window meadow tunnel basket anchor violin"

test("a locked copy of the first format opens, and says what was locked", async () => {
  const file = new Blob([readFileSync(new URL("2026-11-29-locked.highnote.json.age", GOLDEN))])

  assert.equal(await unlockText(file, PHRASE), readFileSync(new URL("2026-11-29-all-kinds.highnote.json", GOLDEN), "utf8"))
})

test("a text is locked and unlocked as it was, whatever blanks part the words", async () => {
  const text = `é👩‍👧\u202E${"long ".repeat(300_000)}`
  const locked = await lockText(text, PHRASE)

  assert.equal(await lockKindOf(locked), "passphrase")
  assert.equal(await unlockText(locked, `  ${PHRASE.replaceAll(" ", "  ")}\n`), text)
  assert.ok(!(await locked.text()).includes("long"))
})

test("another passphrase is told from a damaged file", async () => {
  const locked = await lockText("a case", PHRASE)

  await assert.rejects(unlockText(locked, "window meadow"), WrongPassphrase)
  await assert.rejects(unlockText(locked.slice(0, locked.size - 2), PHRASE), error => !(error instanceof WrongPassphrase))
})

test("how a file is locked is known before any work is done", async () => {
  const kinds = new Map([
    ["{}", "open"],
    ["age-encryption.org/v1\n-> scrypt 3Xh 16\n", "passphrase"],
    ["age-encryption.org/v1\n-> scrypt 3Xh 22\n", "too hard"],
    ["age-encryption.org/v1\n-> X25519 3Xh\n", "other"],
  ])

  for (const [text, kind] of kinds) assert.equal(await lockKindOf(new Blob([text])), kind)
})

test("a passphrase of six words is drawn anew each time, and passes as one that somebody made up", () => {
  const drawn = Array.from({ length: 50 }, drawPhrase)

  assert.equal(new Set(drawn).size, 50)
  for (const phrase of drawn) assert.match(phrase, /^[a-z]+(?: [a-z]+){5}$/u)
  assert.equal(phraseFault(drawn[0]!), "")
  assert.match(phraseFault("  short  one  "), /^Use at least 15 signs/u)
})
