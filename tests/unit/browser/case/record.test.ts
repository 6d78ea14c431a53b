import assert from "node:assert/strict"
import { test } from "node:test"

import { naming } from "../../../../scripts/browser/case/kinds/case-named.ts"
import { LARGEST_RECORD } from "../../../../scripts/browser/case/limits.ts"
import { faultIn, readAside, sortOut } from "../../../../scripts/browser/case/record.ts"
import { Browser, caseOf, entriesBy, NOON, opened, openPage, tick, ticked, ticksOf } from "../given.ts"

const [GOOD] = ticksOf("writer01", "ACC-01")
const aside = (...records: unknown[]) => sortOut(records).odd.map(({ why }) => why)

test("what can be saved and opened again passes, and so does what was erased", () => {
  const write = entriesBy("writer01")
  const records = [write("item.done", "ACC-01", true), write("list.cleared", "ACC", ["ACC-01"]), write("item.sung", "ACC-01", { words: ["la"], loud: 3 }), write("x.y", "1", null), write("x.y", "1", [{ a: 1 }])]

  assert.deepEqual(sortOut(records), { entries: records, odd: [] })
})

test("what is odd is put aside, named, and stands in nobody's way", () => {
  const strange = [
    [{ ...GOOD, id: "1" }, "its id is none of ours"],
    [{ ...GOOD, id: "2zzzzzzzz-zzzz-writer02" }, "its id is from the end of time"],
    [{ ...GOOD, time: "+020000-01-01T00:00:00.000Z" }, "its time is not as it should be"],
    [{ ...GOOD, device: "My phone" }, "its device is not as it should be"],
    [{ ...GOOD, kind: "done" }, "its kind is not as it should be"],
    [{ ...GOOD, target: "" }, "its target is not as it should be"],
    [{ ...GOOD, person: "Ida\n" }, "its person is not as it should be"],
    [{ ...GOOD, value: { "__proto__ x": 1 } }, "its value is none that can be saved"],
    [{ ...GOOD, value: { deep: { deeper: {} } } }, "its value is none that can be saved"],
    [{ ...GOOD, value: Number.NaN }, "its value is none that can be saved"],
    [{ ...GOOD, value: "x".repeat(20_001) }, "its value is none that can be saved"],
    [{ ...GOOD, time: 7 }, "a part of it is missing or of the wrong type"],
    [null, "a part of it is missing or of the wrong type"],
  ] as const

  assert.deepEqual(aside(...strange.map(([record]) => record)), strange.map(([, why]) => why))
  assert.deepEqual(sortOut([...strange.map(([record]) => record), GOOD]).entries, [GOOD])
})

test("an odd record travels as it was, and is known by its text", () => {
  const record = { ...GOOD, case: "case-1", time: 7 }
  const [odd] = sortOut([record]).odd

  assert.deepEqual(JSON.parse(odd!.text), { ...GOOD, time: 7 })
  assert.deepEqual([sortOut([{ id: odd!.id, odd: odd!.text, case: "case-2" }]).odd, readAside([odd!.text]).odd], [[odd], [odd]])
})

test("an odd record that this edition can read is an entry again", () => {
  assert.deepEqual(readAside([JSON.stringify(GOOD)]), { entries: [GOOD], odd: [] })
})

test("an odd record that is too large or no JSON is named, and stays where it is", () => {
  const circle: Record<string, unknown> = { id: "circle" }
  circle["self"] = circle

  const { odd } = sortOut([{ ...GOOD, time: "x".repeat(LARGEST_RECORD) }, circle, { id: 1n }])

  assert.deepEqual([odd.length, new Set(odd.map(({ id }) => id)).size, odd.map(({ text }) => text)], [3, 3, ["", "", ""]])
})

test("a title with a line break, or too long, that an import let through is put in order", () => {
  const { title } = caseOf({ ...naming("case-1", "x"), value: `Clock\nmakers${"!".repeat(300)}` })

  assert.deepEqual([title.length, title.startsWith("Clock makers!")], [200, true])
})

test("a clock in the year 20000 makes entries that can be saved", async () => {
  const page = await opened(new Browser(), { now: () => Date.UTC(20_000, 0) })

  await tick(page, "ACC-01")
  await tick(page, "ACC-01", false)

  assert.deepEqual([ticked(page), [...page.entries.values()].map(faultIn)], [[], ["", "", ""]])
})

test("a case that holds an entry from the end of time goes on as if it were not there", async () => {
  const browser = new Browser()
  const page = openPage(browser)
  await tick(page, "ACC-01")
  const far = { ...GOOD!, id: "2zzzzzzzz-zzzz-writer02", target: "ACC-01", value: false }
  browser.cases.get(page.id)!.set(far.id, far)

  const after = await opened(browser, { now: () => NOON + 1 })
  await tick(after, "ACC-02")

  assert.deepEqual([ticked(after), [...after.entries.values()].map(faultIn), after.odd.length], [["ACC-01", "ACC-02"], ["", "", ""], 1])
})

test("a draft that could not be read again is a fault of ours, and is said at once", async () => {
  const page = await opened(new Browser())

  assert.throws(() => page.add({ kind: "item.done", target: "", value: true }), /item\.done cannot be kept: its target/u)
})

test("odd records of a copy are kept with the case, and are there after a reload", async () => {
  const browser = new Browser()
  const page = await opened(browser)
  await tick(page, "ACC-01")
  const { odd } = sortOut([{ strange: true }])

  await page.receive([], odd)
  assert.equal(page.keeping.is, "kept")
  await page.switchTo("case-other", ticksOf("writer03", "DAT-01"), odd)

  const other = await opened(browser)
  assert.deepEqual([other.odd, ticked(other)], [odd, ["DAT-01"]])
})
