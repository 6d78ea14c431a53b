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
  const real = { title: "Clockmakers", isPractice: false }
  const named = printedText(NOON, real, true)
  const unnamed = printedText(NOON, real, false)

  assert.equal(named, "Printed on 4 January 2027. Case: Clockmakers")
  assert.match(unnamed, /Case: _+$/u)
})

test("a case for practice says so on paper", () => {
  const text = printedText(NOON, { title: "Rehearsal", isPractice: true }, true)

  assert.equal(text, "Printed on 4 January 2027. Practice case: Rehearsal")
})
