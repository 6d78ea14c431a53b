import assert from "node:assert/strict"
import { globSync, readFileSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

import { secretIn, secretWithin } from "../../../../scripts/browser/guard/guard.ts"
import { refusalText } from "../../../../scripts/browser/guard/secret.ts"
import { chance } from "../given.ts"
import { filled, notes } from "./made-up.ts"

const PLAYBOOKS = fileURLToPath(new URL("../../../../playbooks/**/*.md", import.meta.url))

function timeFor(text: string): number {
  const begun = performance.now()
  secretIn(text)
  return performance.now() - begun
}

function withNextDigit(text: string): string {
  return text.replace(/\d$/u, digit => String((Number(digit) + 1) % 10))
}

/** Name the secrets that pass and the ordinary notes that do not, and say how many they are. */
function measured(refused: readonly string[], passing: readonly string[]) {
  const missed = refused.filter(note => !secretIn(note))
  const disturbed = passing.filter(note => secretIn(note))
  const text = `${refused.length - missed.length} of ${refused.length} secrets refused, ${disturbed.length} of ${passing.length} ordinary notes`
  return { missed, disturbed, text }
}

test("at least 98 of 100 secrets are refused, and at most 5 of 1,000 ordinary notes", context => {
  const [refused, passing] = [notes("refused.txt", 600), notes("passes.txt", 2_000)]

  const { missed, disturbed, text } = measured(refused, passing)

  context.diagnostic(text)
  assert.deepEqual([refused.length, passing.length], [600, 2_000])
  assert.ok(missed.length <= refused.length * 0.02, missed.join("\n"))
  assert.ok(disturbed.length <= passing.length * 0.005, disturbed.join("\n"))
})

test("notes that were written before the rules, and are never used to better them, come out as well", context => {
  const [refused, passing] = [notes("held-out-refused.txt", 400), notes("held-out-passes.txt", 600)]

  const { missed, disturbed, text } = measured(refused, passing)

  context.diagnostic(`held out: ${text}`)
  assert.deepEqual([refused.length, passing.length], [400, 600])
  assert.ok(missed.length <= refused.length * 0.02, missed.join("\n"))
  assert.ok(disturbed.length <= passing.length * 0.005, disturbed.join("\n"))
})

test("the sentences of the playbooks speak of passwords and keys, and pass", context => {
  const lines = globSync(PLAYBOOKS).flatMap(path => readFileSync(path, "utf8").split("\n"))
  // What applies to a case stands in a grammar of its own, in which no note is written.
  const sentences = lines.filter(line => line.trim() !== "" && !/^\s*-? ?applies:/u.test(line))

  const { disturbed, text } = measured([], sentences)

  context.diagnostic(text)
  assert.ok(sentences.length > 10_000)
  assert.ok(disturbed.length <= sentences.length * 0.0005, disturbed.join("\n"))
})

test("each kind of secret has its own reason and its own right way", () => {
  const draw = chance(1)
  const said = new Map<string, string | RegExp>([
    ["password: Sunflower2027!", "“Sun…” looks like a password, and a case keeps none. Write where it is kept, not what it is: “in the vault, entry Registrar”."],
    ["the PIN is 4471", "“447…” looks like a code or a PIN, and a case keeps none. Write where it is kept, not what it is: “in the vault, entry Registrar”."],
    [filled("{card}", draw), /looks like a card number, .+ Write its last four digits/u],
    [filled("{iban}", draw), /looks like a bank account, .+ Write where it stands/u],
    [filled("{git-url}", draw), /looks like an address with a password or a key in it/u],
    [filled("{pem-rsa}", draw), /looks like a private key/u],
    [filled("{github}", draw), /looks like a key or a token/u],
  ])

  for (const [note, words] of said) {
    const text = refusalText(secretIn(note)!)
    if (typeof words === "string") assert.equal(text, words)
    else assert.match(text, words)
  }
})

test("no more of a secret is shown than helps to find it", () => {
  const draw = chance(2)

  for (const note of notes("refused.txt", 600)) {
    const secret = secretIn(note)
    if (secret && secret.found.length > 4) assert.ok(!refusalText(secret).includes(secret.found.trim().slice(0, 5)))
  }
  assert.equal(secretIn(filled("Call {phone}", draw)), undefined)
})

test("a secret is found wherever it lies in a value", () => {
  assert.equal(secretWithin({ text: "Called at noon", on: ["2027-05-21", 3, null, true] }), undefined)
  assert.equal(secretWithin({ text: "Called", parts: ["fine", { note: "pw: hunter2" }] })?.kind, "password")
})

test("a number whose sum is wrong is neither a card nor an account", () => {
  for (const [blank, seed] of [["{card-spaced}", 3], ["{iban}", 4]] as const) {
    const number = filled(blank, chance(seed)).replace(/[A-Z]+$/u, "")
    assert.ok(secretIn(`Order ${number}`), number)
    assert.equal(secretIn(`Order ${withNextDigit(number)}`), undefined, number)
  }
})

test("marks that nobody sees hide nothing", () => {
  assert.equal(secretIn("pass\u00ADword: hun\u200Bter2")?.kind, "password")
  assert.equal(secretIn("ｐａｓｓｗｏｒｄ：ｈｕｎｔｅｒ２")?.kind, "password")
})

test("a long text of any signs is read in a time that grows with its length", () => {
  const parts = ["a", "1", "1 ", "password ", "password: ", "key_", "code ", "-", "a.", "A1-", "x@x.", "DE12 ", "mysql ", "://", "a://b", "?token=", "aB1!", "/a", "A_A_", "bearer "]

  for (const part of parts) {
    const [some, more] = [4_000, 40_000].map(length => Math.min(...[1, 2, 3].map(() => timeFor(part.repeat(length / part.length)))))
    assert.ok(more! < 60 * Math.max(some!, 0.5), `${part}: ${some} ms, then ${more} ms`)
  }
})
