import assert from "node:assert/strict"
import { test } from "node:test"

import { array, assert as hold, constantFrom, oneof, property, string } from "fast-check"

import { readGateAddress, readSheetAddress, standsOn } from "../../../../../scripts/browser/elements/desk/sheet-address.ts"
import { readCodes, type Mark } from "../../../../../scripts/browser/elements/desk/sheet-codes.ts"
import { readDay } from "../../../../../scripts/browser/plan/days.ts"

const TODAY = readDay("2026-11-29")!
const IDS = ["ACC-01", "ACC-02", "ACC-05", "MON-03", "DAT-04", "R06-01", "MSP-10"]
const READING = { ids: new Set(IDS), today: TODAY, isMonthFirst: false }
const read = (text: string, more = {}) => readCodes(text, { ...READING, ...more })
const said = ({ id, as, day, words }: Mark) => [id, as, ...(day === undefined ? [] : [day - TODAY]), ...(words === "" ? [] : [words])]
const marksOf = (text: string, more = {}) => read(text, more).marks.map(said)

test("the line of the help is read as it says", () => {
  assert.deepEqual(marksOf("ACC 1 2 5, MON 3 n/a, DAT-04 done 12/11"), [
    ["ACC-01", "done"],
    ["ACC-02", "done"],
    ["ACC-05", "done"],
    ["MON-03", "not applicable"],
    ["DAT-04", "done", -17],
  ])
})

test("codes are read however they are written", () => {
  for (const text of ["acc 1", "ACC-1", "Acc-01", "ACC01", "ACC: 01", "\n ACC\t1 ;"]) assert.deepEqual(marksOf(text), [["ACC-01", "done"]], text)
  assert.deepEqual(marksOf("ACC 1-2"), [["ACC-01", "done"], ["ACC-02", "done"]])
  assert.deepEqual(marksOf("ACC 1, 2; 5 doing"), [["ACC-01", "done"], ["ACC-02", "done"], ["ACC-05", "doing"]])
  assert.deepEqual(marksOf("R06 1 MSP 10"), [["R06-01", "done"], ["MSP-10", "done"]])
})

test("words behind a state are kept as they are", () => {
  assert.deepEqual(marksOf("MON 3 not applicable no monitoring here"), [["MON-03", "not applicable", "no monitoring here"]])
  assert.deepEqual(marksOf("ACC 5 waiting Ida Berg"), [["ACC-05", "waiting", "Ida Berg"]])
})

test("a day is the last one that is not ahead, as the reader's country writes it", () => {
  assert.deepEqual(marksOf("ACC 1 12/11"), [["ACC-01", "done", -17]])
  assert.deepEqual(marksOf("ACC 1 11/12", { isMonthFirst: true }), [["ACC-01", "done", -17]])
  assert.deepEqual(marksOf("ACC 1 11/28"), [["ACC-01", "done", -1]])
  assert.deepEqual(marksOf("ACC 1 28.11.26"), [["ACC-01", "done", -1]])
  assert.deepEqual(marksOf("ACC 1 2026-11-28"), [["ACC-01", "done", -1]])
  assert.deepEqual(marksOf("ACC 1 30/11"), [["ACC-01", "done", -364]])
  assert.deepEqual(marksOf("ACC 1 29/2"), [])
})

test("what is written twice counts as it is written last", () => {
  assert.deepEqual(marksOf("ACC 1, ACC 1 n/a"), [["ACC-01", "not applicable"]])
})

test("what cannot be read is named, with a near guess", () => {
  assert.deepEqual(read("ACX 1, ACC 99, TUESDAY, ACC 2 perhaps").unread, [
    { typed: "ACX 1", near: "ACC-01" },
    { typed: "ACC-99", near: "ACC-01" },
    { typed: "TUESDAY", near: "" },
    { typed: "ACC 2 perhaps", near: "ACC-02" },
  ])
})

test("nothing that is typed is passed over, and nothing but known codes is marked", () => {
  hold(
    property(array(oneof(constantFrom("ACC", "1", "5", "n/a", ",", "done", "12/11", "-", "1-900"), string({ maxLength: 8 }))), parts => {
      const text = parts.join(" ")
      const { marks, unread } = read(text)

      assert.ok(marks.every(({ id }) => READING.ids.has(id)))
      assert.equal(marks.length + unread.length > 0, /[^\s,;]/u.test(text))
    }),
  )
})

test("a sheet is known by its address, wherever the site lies", () => {
  const sheets = [{ id: "ACC", title: "Hand over access", file: "print/access" }]

  for (const base of ["", "https://example.org/", "http://intranet/some/where/", "file:///home/ida/site/"]) {
    assert.deepEqual(readSheetAddress(`${base}phases/access/#sheet-1a2b3c4d`, sheets), { sheet: sheets[0], version: "1a2b3c4d" })
  }
  for (const text of ["", "https://example.org/", "phases/other/#sheet-1a2b3c4d", "phases/access/", "phases/access/#sheet-1A"]) {
    assert.equal(readSheetAddress(text, sheets), undefined, text)
  }
})

test("the list of a role is known by its address, and has the items of all phases that the role owns", () => {
  const role = { id: "it", title: "IT and security", file: "print/role-it" }
  const item = { url: "phases/access/#acc-01", owner: "it" }

  assert.deepEqual(readSheetAddress("https://example.org/notes/sheets/#role-it-1a2b3c4d", [role]), { sheet: role, version: "1a2b3c4d" })
  assert.equal(readSheetAddress("sheets/#role-lead-1a2b3c4d", [role]), undefined)
  assert.equal(standsOn(role, item), true)
  assert.equal(standsOn(role, { ...item, owner: "lead" }), false)
  assert.equal(standsOn(role, { ...item, url: "endings/abuse/#r09-01" }), false)
})

test("the card of a gate is known by its address, wherever the site lies", () => {
  const gate = { id: "ACC", title: "Gate: Before you remove access", file: "print/gate-access" }

  assert.equal(readGateAddress("https://example.org/notes/phases/access/#gate-acc", [gate]), gate)
  assert.equal(readGateAddress("phases/access/#gate-acc", [gate]), gate)
  assert.equal(readGateAddress("phases/access/#sheet-1a2b3c4d", [gate]), undefined)
  assert.equal(readGateAddress("phases/other/#gate-oth", [gate]), undefined)
})
