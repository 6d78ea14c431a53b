import assert from "node:assert/strict"
import { test } from "node:test"

import * as fc from "fast-check"

import { asText } from "../../../../../scripts/browser/case/values.ts"
import { plainLine } from "../../../../../scripts/browser/papers/letters/plain.ts"
import { rowsIn, rowsText } from "../../../../../scripts/browser/papers/letters/rows.ts"

test("rows are lines that people can read, and are read again", () => {
  const rows = [["14 September 2027", "renew the domain", "Ida"], ["", "pay", ""]]

  assert.equal(rowsText(rows), "14 September 2027 | renew the domain | Ida\n | pay |")
  assert.deepEqual(rowsIn(rowsText(rows), 3), rows)
})

test("whatever stands in a cell comes back, as one line", () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[|\\ a]*$/u), fc.string({ unit: "grapheme" }))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), rows => {
      const plain = rows.map(row => row.map(plainLine)).filter(row => row.some(one => one !== ""))

      assert.deepEqual(rowsIn(rowsText(rows), 3), plain)
      // A case keeps text without spaces at its ends: what is kept is what was written.
      assert.equal(rowsText(rows), asText(rowsText(rows)))
    }),
  )
})

test("what was written as plain lines stands in the first cell, and what is too much in the last", () => {
  assert.deepEqual(rowsIn("two door badges\nthe code", 2), [["two door badges", ""], ["the code", ""]])
  assert.deepEqual(rowsIn("a | b | c", 2), [["a", "b | c"]])
})
