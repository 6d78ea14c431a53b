import assert from "node:assert/strict"
import { test } from "node:test"

import { Fault } from "../../../../scripts/browser/case/carrier.ts"
import { archiving } from "../../../../scripts/browser/case/kinds/case-archived.ts"
import { naming } from "../../../../scripts/browser/case/kinds/case-named.ts"
import { erasing } from "../../../../scripts/browser/case/kinds/entry-erased.ts"
import { noting } from "../../../../scripts/browser/case/kinds/item-note.ts"
import { standing } from "../../../../scripts/browser/case/kinds/item-state.ts"
import { idsAsNames } from "../../../../scripts/browser/case/names.ts"
import { dueBy, nextDue } from "../../../../scripts/browser/case/summary.ts"
import { Browser, opened, openTwoPages, tick, ticked } from "../given.ts"

const OUTLINE = { version: "1", lastDay: "2027-08-31", items: [["ACC-01", 20], ["ACC-02", 30], ["ACC-03", 10]], leftOut: [["you hold no money", ["MON-03"]]] } as const
const titles = (summaries: readonly { title: string }[]) => summaries.map(({ title }) => title).toSorted()

test("several cases are begun by name, and each is opened again with all that was done in it", async () => {
  const page = await opened(new Browser())
  await page.begin({ title: "Clockmakers" })
  await tick(page, "ACC-01")
  const first = page.id
  await page.begin({ title: "Bakers", drafts: [noting("ACC-02", "Ring them")] })

  assert.deepEqual([page.state.title, ticked(page), page.keeping.is], ["Bakers", [], "kept"])
  assert.equal(await page.open(first), true)
  assert.deepEqual([page.state.title, ticked(page), page.keeping.is], ["Clockmakers", ["ACC-01"], "kept"])
  assert.deepEqual(titles(await page.cases()), ["Bakers", "Clockmakers"])
})

test("a case that is not here is not opened, and the one on the page stays", async () => {
  const page = await opened(new Browser())
  await page.begin({ title: "Clockmakers" })

  assert.equal(await page.open("case-unknown"), false)
  assert.equal(page.state.title, "Clockmakers")
})

test("a practice case looks like one in every list", async () => {
  const page = await opened(new Browser())
  await page.begin({ title: "Try it", practice: "S07" })
  await page.begin({ title: "Clockmakers" })

  const summaries = await page.cases()

  assert.deepEqual(summaries.map(({ title, isPractice }) => `${title} ${isPractice}`).toSorted(), ["Clockmakers false", "Try it true"])
})

test("what is due is known on every page, without a plan, and after a reload", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await page.begin({ title: "Clockmakers" })
  await page.outline(OUTLINE)
  await page.add(standing("ACC-02", "not applicable", { why: "No such thing." }))
  const before = page.summary!

  await tick(page, "ACC-03")

  const after = (await opened(browser)).summary!
  assert.deepEqual([before.done, before.all, before.dues, before.lastDay], [0, 2, [10, 20], "2027-08-31"])
  assert.deepEqual([after.done, after.all, nextDue(after), dueBy(after, 15), dueBy(after, 20)], [1, 2, 20, 0, 1])
})

test("a list needs no case to be read while its summaries are right, and makes those again that are not", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await page.begin({ title: "Clockmakers" })
  const first = page.id
  await page.begin({ title: "Bakers" })
  browser.summaries.delete(first)

  assert.deepEqual(titles(await page.cases()), ["Bakers", "Clockmakers"])
  assert.equal(browser.summaries.get(first)?.title, "Clockmakers")
})

test("a list of many cases without summaries shows first what is there, and then fills in", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  for (let place = 0; place < 60; place += 1) await page.begin({ title: `Case ${place}` })
  for (const id of [...browser.cases.keys()].slice(5, 55)) browser.summaries.delete(id)
  const told: [known: number, missing: number][] = []

  const all = await page.cases((soFar, missing) => told.push([soFar.length, missing]))

  assert.deepEqual(told, [[10, 50], [35, 25]])
  assert.equal(all.length, 60)
})

test("a summary that another tab's tick has overtaken is made again", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await page.begin({ title: "Clockmakers" })
  const first = page.id
  const stale = structuredClone(browser.summaries.get(first))
  await page.add(naming(first, "Clockmakers, London"))
  await page.begin({ title: "Bakers" })
  browser.summaries.set(first, stale)

  assert.deepEqual(titles(await page.cases()), ["Bakers", "Clockmakers, London"])
})

test("a case is archived from the list without being shown", async () => {
  const page = await opened(new Browser())
  await page.begin({ title: "Clockmakers" })
  const first = page.id
  await page.begin({ title: "Bakers" })

  await page.addTo(first, archiving(first))

  assert.equal(page.state.title, "Bakers")
  assert.deepEqual((await page.cases()).map(({ title, standing: is }) => `${title} ${is}`).toSorted(), ["Bakers open", "Clockmakers archived"])
})

test("a case that is deleted is gone, also from a tab that shows it", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)
  await one.begin({ title: "Clockmakers" })
  await two.settled()
  await two.open(one.id)
  const { id } = one

  await one.drop(id)
  await two.settled()

  assert.deepEqual([browser.cases.size, one.id, two.id, one.keeping.is, two.keeping.is], [0, "", "", "unused", "unused"])
  assert.deepEqual([one.summary, await one.cases()], [undefined, []])
})

test("a browser that is wiped has no case and no reader, in every tab", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)
  await one.begin({ title: "Clockmakers" })
  await one.sayWho("Ida")
  await two.settled()

  await one.wipe()
  await two.settled()

  assert.deepEqual([browser.cases.size, one.id, two.id, one.person, one.keeping.is], [0, "", "", undefined, "unused"])
})

test("a list that cannot be read is told as a fault", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  browser.failure = new Fault("silent")

  await assert.rejects(page.cases(), Fault)
})

test("who the reader is stands on what is entered from then on, here and after a reload", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await tick(page, "ACC-01")
  assert.equal(page.person, undefined)

  await page.sayWho(" Ida ")
  await tick(page, "ACC-02")
  const after = await opened(browser)
  await tick(after, "ACC-03")

  assert.deepEqual([...after.state.done.values()].map(({ person }) => person), ["", "Ida", "Ida"])
})

test("a reader who will not say who they are is not asked again", async () => {
  const browser = new Browser()
  await (await opened(browser)).sayWho("")

  assert.equal((await opened(browser)).person, "")
})

test("an undo takes back anything, one step at a time, and says what", async () => {
  const page = await opened(new Browser())
  await page.begin({ title: "Clockmakers" })
  await page.add(noting("ACC-01", "Ring them"), naming(page.id, "Bakers"))
  const names = idsAsNames(page.entries)

  assert.equal(page.undo(names), "named the case “Bakers”.")
  assert.equal(page.undo(names), "noted on “ACC-01”: “Ring them”.")
  assert.equal(page.undo(names), "")
  assert.deepEqual([page.state.title, page.state.items.get("ACC-01")], ["Clockmakers", undefined])
})

test("words that are erased are gone from what is kept, too", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await page.add(noting("ACC-01", "Their daughter is ill"))
  const note = [...page.entries.values()].find(({ kind }) => kind === "item.note")!

  await page.add(erasing(note))

  assert.equal(JSON.stringify([...browser.cases.get(page.id)!.values()]).includes("daughter"), false)
})

test("words that another tab erases are gone here, and stay gone when this tab writes on", async () => {
  const browser = new Browser()
  const [one, two] = await openTwoPages(browser)
  await one.add(noting("ACC-01", "Their daughter is ill"))
  await two.settled()
  const note = [...one.entries.values()].find(({ kind }) => kind === "item.note")!

  await one.add(erasing(note))
  await two.settled()
  await tick(two, "ACC-02")

  assert.equal(JSON.stringify([...two.entries.values(), ...browser.cases.get(two.id)!.values()]).includes("daughter"), false)
})
