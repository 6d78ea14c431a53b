import assert from "node:assert/strict"
import { test } from "node:test"

import type { Entry } from "../../../../../scripts/browser/case/entry.ts"
import { practising } from "../../../../../scripts/browser/case/kinds/case-practice.ts"
import type { OpenCase } from "../../../../../scripts/browser/case/open-case.ts"
import { openFile } from "../../../../../scripts/browser/elements/files/open-file.ts"
import { savedOf } from "../../../../../scripts/browser/elements/files/saved.ts"
import type { Differences } from "../../../../../scripts/browser/papers/file/differences.ts"
import { careText, newsText, toldParts, type Telling } from "../../../../../scripts/browser/papers/file/difference-text.ts"
import { tick, ticked } from "../../given.ts"
import { copyOf, hostOf, newPage, opens, reader, settingsOf, wholeOf } from "./given-reader.ts"

test("a copy opens in a browser that has no case, without a question", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other, store } = await newPage()
  const { asking, seen } = reader()

  assert.equal(await openFile(hostOf(other), await copyOf(page), asking), "Opened the case “Case of 21 May 2027”.")

  assert.deepEqual([ticked(other), other.id, store.last, seen], [["ACC-01"], page.id, page.id, []])
})

test("a file that holds the whole case counts as its copy, and one that lacks something does not", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other } = await newPage()
  const settings = settingsOf(new Map())
  const saved = () => savedOf(settings, other.id)?.entries

  await openFile(hostOf(other, settings), await copyOf(page), reader().asking)
  assert.equal(saved(), other.entries.size)
  await tick(other, "ACC-02")
  await tick(page, "ACC-03")
  await openFile(hostOf(other, settings), await copyOf(page), reader("take").asking)

  assert.equal(saved(), other.entries.size - 2)
})

test("two people who worked on one case have the work of both, once they have seen what is new", async () => {
  const { page: mine } = await newPage("ACC-01")
  const { page: theirs } = await newPage()
  await opens(theirs, await copyOf(mine))
  await tick(mine, "ACC-02")
  await tick(theirs, "ACC-03")
  const { asking, seen } = reader("take")

  assert.equal(await openFile(hostOf(mine), await copyOf(theirs), asking), "Opened the copy. 1 entry was new here.")
  assert.equal(await opens(mine, await copyOf(theirs)), "Opened the copy. Everything in it was here already.")
  assert.equal(await opens(theirs, await copyOf(mine), "take"), "Opened the copy. 1 entry was new here.")

  assert.deepEqual([ticked(mine), ticked(theirs)], [["ACC-01", "ACC-02", "ACC-03"], ["ACC-01", "ACC-02", "ACC-03"]])
  const [{ differences, telling }] = seen as [{ differences: Differences; telling: Telling }]
  assert.equal(newsText(differences, telling), "1 entry in the file is new here: by somebody without a name, 21 May 2027. 1 entry is only here and stays.")
  assert.match(toldParts(differences, telling)[0]!.lines[0]!, /ACC-03.+: to do → done/u)
})

test("what both wrote about apart from each other is named, with the word that counts", async () => {
  const { page: mine } = await newPage("ACC-01")
  const { page: theirs } = await newPage()
  await opens(theirs, await copyOf(mine))
  await tick(mine, "ACC-02")
  await tick(mine, "ACC-02", false)
  await tick(theirs, "ACC-02")
  const { asking, seen } = reader("")

  await openFile(hostOf(mine), await copyOf(theirs), asking)

  const [{ differences, telling }] = seen as [{ differences: Differences; telling: Telling }]
  assert.deepEqual(careText(differences, false), ["One thing was written by both of you apart from each other. The later word counts; both stay in the log."])
  assert.match(toldParts(differences, telling)[0]!.lines[0]!, /^you, 21 May 2027, .+: took the tick off “ACC-02”\. In the file, somebody without a name, .+: ticked “ACC-02”\. .+ counts.+ because it is later\.$/u)
})

test("a preview that is closed changes nothing", async () => {
  const { page: mine, store } = await newPage("ACC-01")
  const { page: theirs } = await newPage()
  await opens(theirs, await copyOf(mine))
  await tick(theirs, "ACC-03")
  const before = wholeOf(mine, store)

  assert.equal(await opens(mine, await copyOf(theirs), ""), "Not opened. Nothing was changed.")

  assert.deepEqual(wholeOf(mine, store), before)
})

test("a copy can be opened beside as a case of its own, and the two never unite by themselves", async () => {
  const { page } = await newPage("ACC-01")
  const early = await copyOf(page)
  await tick(page, "ACC-02")
  const { id } = page

  assert.equal(await opens(page, early), "Opened the copy. Everything in it was here already.")
  const { page: theirs } = await newPage()
  await opens(theirs, early)
  await tick(theirs, "ACC-05")
  await opens(page, await copyOf(theirs), "beside")

  assert.notEqual(page.id, id)
  assert.deepEqual([ticked(page), page.state.title], [["ACC-01", "ACC-05"], "Case of 21 May 2027 (from a file)"])
  assert.deepEqual([...(await page.stored(id)).entries.values()].filter(({ kind }) => kind === "item.done").length, 2)
})

test("a copy of another case changes nothing unless the reader says so", async () => {
  const { page, store } = await newPage("ACC-01")
  const { page: other } = await newPage("DAT-01")
  const before = wholeOf(page, store)
  const { asking, seen } = reader("")

  assert.equal(await openFile(hostOf(page), await copyOf(other), asking), "Not opened. Nothing was changed.")

  assert.deepEqual(wholeOf(page, store), before)
  assert.equal(seen.length, 1)
})

test("a case that was replaced comes back with what the browser kept of it and what its copy says", async () => {
  const { page } = await newPage("ACC-01")
  const early = await copyOf(page)
  await tick(page, "ACC-02")
  const { page: other } = await newPage("DAT-01")
  await opens(page, await copyOf(other), "open")
  assert.deepEqual(ticked(page), ["DAT-01"])

  await opens(page, early, "open")

  assert.deepEqual(ticked(page), ["ACC-01", "ACC-02"])
})

test("two cases of one ending are put together on purpose, and keep the title of the open one", async () => {
  const { page } = await newPage("ACC-01")
  const { page: other } = await newPage("DAT-01")
  const { id } = page
  const { title } = page.state

  assert.equal(await opens(page, await copyOf(other), "join", "take"), "Put both cases together. 2 entries were new here.")

  assert.deepEqual([ticked(page), page.id, page.state.title], [["ACC-01", "DAT-01"], id, title])
})

test("practice never mixes with what is real", async () => {
  const { page, store } = await newPage("ACC-01")
  const { page: other } = await newPage("DAT-01")
  await other.add(practising(other.id, "S01"))
  const before = wholeOf(page, store)

  assert.equal(await opens(page, await copyOf(other), "join", "take"), "Not opened. One of the two is a practice case, and practice never mixes with what is real. Nothing was changed.")

  assert.deepEqual(wholeOf(page, store), before)
})

function entriesIn(page: OpenCase): Entry[] {
  return [...page.entries.values()]
}

test("two copies that were taken in either order make the same case", async () => {
  const { page } = await newPage("ACC-01")
  const start = await copyOf(page)
  const pages = await Promise.all([1, 2].map(async () => (await newPage()).page))
  const [one, two] = pages as [OpenCase, OpenCase]
  for (const other of pages) await opens(other, start)
  await tick(one, "ACC-02")
  await tick(two, "ACC-02", false)
  const [first, second] = [await copyOf(one), await copyOf(two)]

  await opens(one, second, "take")
  await opens(two, first, "take")

  assert.deepEqual(entriesIn(one).map(({ id }) => id).toSorted(), entriesIn(two).map(({ id }) => id).toSorted())
  assert.deepEqual(ticked(one), ticked(two))
})
