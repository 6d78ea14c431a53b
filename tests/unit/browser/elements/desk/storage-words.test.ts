import assert from "node:assert/strict"
import { test } from "node:test"

import { deletionTexts, MOST_CHANGES, MOST_DAYS, promiseText, reminderText, roomText, savedText, whereText, type Surroundings } from "../../../../../scripts/browser/elements/desk/storage-words.ts"
import { forgetSaved, rememberSaved, savedOf } from "../../../../../scripts/browser/elements/files/saved.ts"

const DAY = 86_400_000
const NOW = Date.UTC(2027, 4, 21)
const WEB: Surroundings = { way: "secure", root: "https://example.org/notes/", isSafari: false }
const INTRANET: Surroundings = { way: "http", root: "http://intranet/notes/", isSafari: false }
const FOLDER: Surroundings = { way: "file", root: "file:///home/ida/notes/", isSafari: false }
const SILENT = { isPromised: undefined, used: undefined, most: undefined }

test("a case is where its address is, or in the browser beside its folder", () => {
  assert.match(whereText(WEB), /for the address example\.org\/notes\./u)
  assert.match(whereText(INTRANET), /for the address intranet\/notes\./u)
  assert.match(whereText(FOLDER), /Move or rename the folder/u)
})

test("a promise is said as the browser gives it, and plain http is named as the reason where it gives none", () => {
  assert.match(promiseText(WEB, { ...SILENT, isPromised: true }), /^This browser has promised/u)
  assert.match(promiseText(WEB, { ...SILENT, isPromised: false }), /has not promised/u)
  assert.match(promiseText(WEB, SILENT), /does not say/u)
  assert.match(promiseText(INTRANET, SILENT), /begins with http,/u)
})

test("Safari's seven days come first in Safari, and are named elsewhere too", () => {
  assert.match(deletionTexts({ ...WEB, isSafari: true })[0]!, /seven days without/u)
  assert.match(deletionTexts(WEB).at(-1)!, /Safari on another device/u)
  for (const around of [WEB, INTRANET, FOLDER]) assert.ok(deletionTexts(around).some(text => text.includes("private window")))
})

test("room is said in words, a warning once four fifths are used, and nothing where the browser is silent", () => {
  assert.equal(roomText({ ...SILENT, used: 4_000, most: 3_000_000_000 }), "Less than 1 MB used of about 3 GB that this browser gives: there is plenty.")
  assert.match(roomText({ ...SILENT, used: 90_000_000, most: 100_000_000 }), /^Almost full: 90 MB of the 100 MB/u)
  assert.equal(roomText(SILENT), "")
})

test("a copy is remembered with its day and its amount, until the case is gone", () => {
  const kept = new Map<string, string>()
  const settings = { recall: (name: string) => kept.get(name) ?? "", remember: (name: string, value: string) => void kept.set(name, value), forgetAll: () => kept.clear() }

  rememberSaved(settings, "case-1", { time: NOW - 3 * DAY, entries: 10 })

  assert.equal(savedText(savedOf(settings, "case-1"), 12, NOW), "A copy was last saved 3 days ago. 2 changes since are in this browser alone.")
  assert.equal(savedOf(settings, "case-2"), undefined)
  forgetSaved(settings, "case-1")
  assert.match(savedText(savedOf(settings, "case-1"), 12, NOW), /no copy of this case was saved yet/u)
})

test("a broken setting counts as no copy", () => {
  const settings = { recall: () => "yesterday", remember: () => {}, forgetAll: () => {} }

  assert.equal(savedOf(settings, "case-1"), undefined)
})

test("a reminder comes after days or changes, and never while nothing has changed", () => {
  const now = { opened: NOW - 30 * DAY, now: NOW }
  const saved = (days: number, entries: number) => ({ time: NOW - days * DAY, entries })

  assert.equal(reminderText(saved(MOST_DAYS - 1, 10), { ...now, entries: 9 + MOST_CHANGES }), "")
  assert.match(reminderText(saved(0, 10), { ...now, entries: 10 + MOST_CHANGES }), /^25 changes since/u)
  assert.equal(reminderText(saved(MOST_DAYS, 10), { ...now, entries: 11 }), "1 change since the copy that you saved 7 days ago.")
  assert.equal(reminderText(saved(300, 10), { ...now, entries: 10 }), "")
  assert.equal(reminderText(undefined, { ...now, entries: 3 }), "3 changes, and no copy saved yet.")
  assert.equal(reminderText(undefined, { opened: NOW, now: NOW - 900 * DAY, entries: 3 }), "")
})
