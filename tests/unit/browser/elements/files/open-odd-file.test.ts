import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"

import { Fault } from "../../../../../scripts/browser/case/carrier.ts"
import { noting } from "../../../../../scripts/browser/case/kinds/item-note.ts"
import { accepting } from "../../../../../scripts/browser/case/kinds/plan-accepted.ts"
import { LARGEST_FILE } from "../../../../../scripts/browser/case/limits.ts"
import { openFile, type Asking } from "../../../../../scripts/browser/elements/files/open-file.ts"
import { readied } from "../../../../../scripts/browser/elements/files/readied.ts"
import { careText, toldParts } from "../../../../../scripts/browser/papers/file/difference-text.ts"
import { chance, entriesBy, erased, tick, ticked, VERSION } from "../../given.ts"
import { mutated } from "../../papers/file/given-file.ts"
import { copyOf, hostOf, newPage, opens, reader, wholeOf } from "./given-reader.ts"

const GOLDEN = new URL("../../papers/file/golden/", import.meta.url)

test("a copy opens where the browser forbids storage", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other, store } = await newPage()
  store.failure = new Fault("forbidden")

  await opens(other, await copyOf(page))

  assert.deepEqual([ticked(other), other.keeping], [["ACC-01"], { is: "unkept", reason: "forbidden" }])
})

test("a refusal changes nothing", async () => {
  const { page, store } = await newPage("ACC-01")
  const large = { size: LARGEST_FILE + 1, slice: () => assert.fail("read") } as unknown as Blob
  const gone = { size: 1, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) }) } as unknown as Blob
  const key = new Blob(["age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n"])
  const hard = new Blob(["age-encryption.org/v1\n-> scrypt abcdef 22\nabc\n--- abc\n"])
  const files = [new Blob([]), new Blob(["{"]), new Blob([new Uint8Array([0xff, 0xfe, 0])]), large, gone, key, hard]
  const before = wholeOf(page, store)

  for (const file of files) assert.match(await opens(page, file), /^Not opened\. .+ Nothing was changed\.$/u)

  assert.deepEqual(wholeOf(page, store), before)
})

test("an entry that says something else than here was changed by hand: ours stays, theirs is put aside, the rest is taken", async () => {
  const { page } = await newPage("ACC-01")
  const forged = new Map(page.entries)
  for (const entry of page.entries.values()) if (entry.kind === "item.done") forged.set(entry.id, { ...entry, value: false })
  const news = entriesBy("writer02")("item.done", "ACC-07", true)
  const { asking, seen } = reader("take")

  await openFile(hostOf(page), await copyOf({ id: page.id, entries: forged.set(news.id, news), odd: [] }), asking)

  assert.deepEqual([ticked(page), page.odd.length], [["ACC-01", "ACC-07"], 1])
  assert.match(careText(seen[0]!.differences, false)[0]!, /1 entry in the file says something else than here under the same id, so one of the two was changed by hand\./u)
})

test("an entry with a secret is not taken, and is named", async () => {
  const { page } = await newPage("ACC-01")
  const { page: theirs } = await newPage()
  await opens(theirs, await copyOf(page))
  const write = entriesBy("writer02")
  const [secret, note] = [write("item.note", "ACC-02", { text: "password: Sunflower2027!", anew: "" }), write("item.note", "ACC-02", { text: "The password is in the vault", anew: "" })]
  const file = new Blob([JSON.stringify({ ...(JSON.parse(await (await copyOf(page)).text()) as object), entries: [secret, note] })])
  const { asking, seen } = reader("take")

  await openFile(hostOf(page), file, asking)

  assert.deepEqual([...page.entries.values()].filter(({ kind }) => kind === "item.note"), [note])
  assert.match(careText(seen[0]!.differences, false)[0]!, /^1 entry is not taken, because a case keeps no passwords/u)
  assert.doesNotMatch(JSON.stringify(toldParts(seen[0]!.differences, seen[0]!.telling)), /Sunflower/u)
})

test("an entry with a secret is left out of a copy, which says so", async () => {
  const { page } = await newPage("ACC-01")
  await page.add(noting("ACC-02", "The password is in the vault"))
  const secret = entriesBy("writer02")("item.note", "ACC-02", { text: "pw: hunter2", anew: "" })

  const { texts, said } = await readied({ caseId: page.id, entries: [...page.entries.values(), secret], odd: [] }, VERSION)

  assert.match(said, /^1 entry was left out, because it seems to hold a password/u)
  assert.doesNotMatch(texts.join(), /hunter2/u)
  assert.match(texts.join(), /in the vault/u)
})

test("the content that a case follows is no secret, and travels along", async () => {
  const { page } = await newPage("ACC-01")
  const items = [{ id: "ACC-06", phase: "ACC", text: "Replace every password: each on its own", owner: "it", level: "essential", when: { kind: "on", points: [{ anchor: "E", amount: -1, unit: "wd" }] } }]
  await page.add(accepting({ version: "1", meanings: ["ACC-06 1x9z8q7w6k5"], items: items.map(item => JSON.stringify(item)), kept: [], first: true }))

  const { texts, said } = await readied({ caseId: page.id, entries: [...page.entries.values()], odd: [] }, VERSION)
  const { page: other } = await newPage()
  await opens(other, new Blob([...texts]))

  assert.equal(said, "")
  assert.deepEqual(other.state.accepted, page.state.accepted)
})

test("what was erased in a copy is erased here, and that is told before", async () => {
  const { page } = await newPage("ACC-01")
  await page.add(noting("ACC-02", "A name"))
  const emptied = new Map(page.entries)
  for (const entry of page.entries.values()) if (entry.kind === "item.note") emptied.set(entry.id, erased(entry))
  const { asking, seen } = reader("take")

  await openFile(hostOf(page), await copyOf({ id: page.id, entries: emptied, odd: [] }), asking)

  assert.deepEqual(careText(seen[0]!.differences, false), ["The words of 1 entry were erased in the file, so they go here as well."])
  assert.equal([...page.entries.values()].find(({ kind }) => kind === "item.note")!.value, null)
})

test("entries of a newer edition survive being opened and saved", async () => {
  const { page } = await newPage("ACC-01")
  await page.receive([entriesBy("writer02")("item.sung", "ACC-01", { by: "Somebody" })])
  const { page: other } = await newPage()
  await opens(other, await copyOf(page))

  assert.equal(await (await copyOf(other)).text(), await (await copyOf(page)).text())
})

test("what was odd in a copy travels along in the next one", async () => {
  const { page } = await newPage("ACC-01")
  const file = JSON.parse(await (await copyOf(page)).text()) as { entries: unknown[] }
  file.entries.push({ kind: "of another world" })
  const { page: other } = await newPage()

  await opens(other, new Blob([JSON.stringify(file)]), "open")

  assert.match(await (await copyOf(other)).text(), /of another world/u)
})

test("a locked copy of every released format opens with its passphrase", async () => {
  const { page } = await newPage()
  const file = new Blob([readFileSync(new URL("2026-11-29-locked.highnote.json.age", GOLDEN))])
  const asking: Asking = { ...reader().asking, unlock: () => Promise.resolve(readFileSync(new URL("2026-11-29-all-kinds.highnote.json", GOLDEN), "utf8")) }

  assert.equal(await openFile(hostOf(page), file, asking), "Opened the case “Clockmakers Ltd”.")
})

test("no mutated copy changes anything when the reader says no, and none crashes the page when they say yes", async () => {
  const rounds = Number(process.env["HIGHNOTE_FAULTS"] ?? 300)
  const draw = chance(7)
  const { page, store } = await newPage("ACC-01", "ACC-02")
  const good = await (await copyOf(page)).text()
  await tick(page, "ACC-03")
  const before = wholeOf(page, store)
  for (let round = 0; round < rounds; round += 1) {
    const file = new Blob([mutated(good, draw)])

    assert.match(await opens(page, file, ""), /^(?:Not opened\.|Opened the copy\. Everything)/u)
    if (round % 10 === 0) {
      const { page: empty } = await newPage()
      await opens(empty, file, "open")
    }
  }

  assert.deepEqual(wholeOf(page, store), before)
})
