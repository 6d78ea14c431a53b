import assert from "node:assert/strict"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { test } from "node:test"

import { beginningOf, digestOf, readCode } from "../../../../scripts/browser/papers/digest.ts"
import { checkedText } from "../../../../scripts/browser/papers/digest-text.ts"
import { readCaseFile } from "../../../../scripts/browser/papers/file/read.ts"
import { canonical } from "../../../../scripts/browser/case/merge.ts"
import { chance, shuffled } from "../given.ts"
import { fullLog } from "./file/given-case.ts"

const LOG = fullLog()
const GOLDEN = new URL("file/golden/2026-11-29-all-kinds.highnote.json", import.meta.url)

test("the digest is that of the log in canonical form, in whatever order its entries come", async () => {
  const lines = LOG.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, time, person, device, kind, target, value }) => `${canonical([id, time, person, device, kind, target, value])}\n`)
  const bits = Array.from(createHash("sha256").update(lines.join("")).digest().subarray(0, 10), byte => byte.toString(2).padStart(8, "0")).join("")
  const code = (bits.match(/.{5}/gu) ?? []).map(five => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[parseInt(five, 2)]).join("")

  const digest = await digestOf(shuffled(LOG, chance(1)))

  assert.deepEqual([digest.code.replaceAll("-", ""), digest.count], [code, LOG.length])
})

test("the digest of a file that was saved long ago is what its paper says", async () => {
  const { entries } = await readCaseFile(readFileSync(GOLDEN, "utf8"))

  assert.equal((await digestOf(entries)).code, "86JN-YR2C-P64K-8TM6")
})

test("the form of a value is one, whatever the order of its names", () => {
  assert.equal(canonical({ b: [1, { d: null, c: "é\u2028" }], a: 1e21 }), `{"a":1e+21,"b":[1,{"c":"é\u2028","d":null}]}`)
})

test("anything that is changed changes the digest", async () => {
  const { code } = await digestOf(LOG)
  const changes = [{ person: "Somebody" }, { value: { text: "other" } }, { time: "2027-05-21T12:00:00.001Z" }, { target: "ACC-99" }]

  for (const change of changes) assert.notEqual((await digestOf(LOG.with(5, { ...LOG[5]!, ...change }))).code, code)
  assert.notEqual((await digestOf(LOG.slice(1))).code, code)
})

test("a code from paper is found again as the beginning of a log that has grown", async () => {
  const sorted = LOG.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const { code } = await digestOf(sorted.slice(0, 20))

  const found = await beginningOf(sorted, code)

  assert.equal(found?.count, 20)
  assert.match(checkedText(found, sorted.length, "this case"), /^The code is that of the first 20 entries, up to 21 May 2027.+ Nothing in them was changed\. \d+ came later\.$/u)
  assert.match(checkedText(await beginningOf(sorted, (await digestOf(sorted)).code), sorted.length, "this case"), /^The code is that of this case: nothing in its \d+ entries was changed since/u)
  assert.match(checkedText(await beginningOf(sorted.with(3, { ...sorted[3]!, person: "Somebody" }), code), sorted.length, "the file"), /^The code is not that of the file\. Either an entry was changed/u)
})

test("a code is read as people type it", () => {
  assert.equal(readCode(" 7k3m 9qxt-2b4h.6rpn "), "7K3M-9QXT-2B4H-6RPN")
  assert.equal(readCode("OIL0-9QXT-2B4H-6RPN"), "0110-9QXT-2B4H-6RPN")
  for (const none of ["", "7K3M", "UUUU-9QXT-2B4H-6RPN"]) assert.equal(readCode(none), undefined)
})
