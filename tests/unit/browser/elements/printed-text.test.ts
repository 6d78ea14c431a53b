/** Paper says which day it is, and names a case only where the reader wants it. */

import assert from "node:assert/strict"
import { test } from "node:test"

import { printedText } from "../../../../scripts/browser/elements/frame/printed-text.ts"

const NOON = new Date(2027, 0, 4, 12)

test("paper says on which day it was printed", () => {
  const text = printedText(NOON, undefined, false)

  assert.equal(text, "Printed on 4 January 2027.")
})

test("a case is named where the reader wants it, else there is room for a pen", () => {
  const named = printedText(NOON, "Clockmakers", true)
  const unnamed = printedText(NOON, "Clockmakers", false)

  assert.equal(named, "Printed on 4 January 2027. Case: Clockmakers")
  assert.match(unnamed, /Case: _+$/u)
})
