import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import type { Entry } from "../../../../scripts/browser/case/entry.ts"
import type { OpenCase } from "../../../../scripts/browser/case/open-case.ts"
import { caseFileText } from "../../../../scripts/browser/papers/case-file.ts"
import { openCopy } from "../../../../scripts/browser/papers/open-copy.ts"
import { LARGEST } from "../../../../scripts/browser/papers/read-case-file.ts"
import { Browser, CASE_SCHEMA, entriesBy, openPage, tick, ticked, VERSION } from "../given.ts"


const copyOf = ({ id, entries }: Pick<OpenCase, "id" | "entries">) => new Blob([caseFileText(id, entries.values(), VERSION)])
const opened = (file: Blob, page: OpenCase, answer = false) => openCopy(file, CASE_SCHEMA, page, async () => answer)
const whole = (page: OpenCase, store: Browser) => structuredClone({ id: page.id, entries: page.entries, last: store.last, cases: store.cases })

async function newPage(...items: string[]) {
  const store = new Browser()
  const page = openPage(store)
  await page.settled()
  for (const item of items) await tick(page, item)
  return { page, store }
}

test("a copy opens in a browser that has no case, without a question", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other, store } = await newPage()

  assert.equal(await openCopy(copyOf(page), CASE_SCHEMA, other, () => assert.fail("asked")), "Opened the case “Case of 21 May 2027”.")

  assert.deepEqual([ticked(other), other.id, store.last], [["ACC-01"], page.id, page.id])
})

test("two people who worked on one case have the work of both", async () => {
  const { page: mine } = await newPage("ACC-01")
  const { page: theirs } = await newPage()
  await opened(copyOf(mine), theirs)
  await tick(mine, "ACC-02")
  await tick(theirs, "ACC-03")

  assert.equal(await opened(copyOf(theirs), mine), "Opened the copy. 1 entry was new here.")
  assert.equal(await opened(copyOf(theirs), mine), "Opened the copy. Everything in it was here already.")
  assert.equal(await opened(copyOf(mine), theirs), "Opened the copy. 1 entry was new here.")

  assert.deepEqual([ticked(mine), ticked(theirs)], [["ACC-01", "ACC-02", "ACC-03"], ["ACC-01", "ACC-02", "ACC-03"]])
})

test("a copy of another case changes nothing unless the reader says so", async () => {
  const { page, store } = await newPage("ACC-01")
  const { page: other } = await newPage("DAT-01")
  const before = whole(page, store)
  const asked: string[] = []

  const said = await openCopy(copyOf(other), CASE_SCHEMA, page, async theirs => {
    asked.push(theirs.title)
    return false
  })

  assert.deepEqual([said, asked], ["Not opened. Nothing was changed.", ["Case of 21 May 2027"]])
  assert.deepEqual(whole(page, store), before)
})

test("a case that was replaced comes back with what the browser kept of it and what its copy says", async () => {
  const { page } = await newPage("ACC-01")
  const early = copyOf(page)
  await tick(page, "ACC-02")
  const { page: other } = await newPage("DAT-01")
  await opened(copyOf(other), page, true)
  assert.deepEqual(ticked(page), ["DAT-01"])

  await opened(early, page, true)

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("a copy opens where the browser forbids storage", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other, store } = await newPage()
  store.failure = new Fault("forbidden")

  await opened(copyOf(page), other)

  assert.deepEqual([ticked(other), other.keeping], [["ACC-01"], { is: "unkept", reason: "forbidden" }])
})

test("a refusal changes nothing", async () => {
  const { page, store } = await newPage("ACC-01")
  const entry = [...page.entries.values()][1]!
  const forged = (change: Partial<Entry>) => copyOf({ id: page.id, entries: new Map([["x", { ...entry, ...change }]]) })
  const files = [new Blob([]), new Blob(["{"]), forged({ value: false }), forged({ time: "soon" }), new Blob([new Uint8Array([0xff, 0xfe, 0])])]
  const before = whole(page, store)

  for (const file of files) assert.match(await opened(file, page), /^Not opened\. .+ Nothing was changed\.$/u)

  assert.deepEqual(whole(page, store), before)
})

test("a copy that says something else about an entry is refused", async () => {
  const { page } = await newPage("ACC-01")
  const changed = new Map([...page.entries].map(([id, entry]) => [id, entry.kind === "item.done" ? { ...entry, value: false } : entry]))

  const said = await opened(copyOf({ id: page.id, entries: changed }), page)

  assert.equal(
    said,
    "Not opened. The copy and this browser tell different things about one entry of 2027-05-21 (in the copy: took the tick off “ACC-01”), so one of them was changed by hand. Nothing was changed.",
  )
})

test("a file that is too large is refused before it is read", async () => {
  const { page } = await newPage()
  const large = { size: LARGEST + 1, text: () => assert.fail("read") } as unknown as Blob

  assert.equal(await opened(large, page), "Not opened. The file is larger than 40 MB. Nothing was changed.")
})

test("a file that the browser cannot read is refused", async () => {
  const { page } = await newPage()
  const gone = { size: 1, text: () => Promise.reject(new DOMException("gone", "NotFoundError")) } as unknown as Blob

  assert.equal(await opened(gone, page), "Not opened. The browser could not read the file. Nothing was changed.")
})

test("entries of a newer edition survive being opened and saved", async () => {
  const { page } = await newPage("ACC-01")
  await page.receive([entriesBy("writer02")("item.verified", "ACC-01", { by: "Somebody" })])
  const { page: other } = await newPage()
  await opened(copyOf(page), other)

  assert.equal(await copyOf(other).text(), await copyOf(page).text())
})
