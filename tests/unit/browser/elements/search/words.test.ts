import assert from "node:assert/strict"
import { test } from "node:test"

import { beginningOf, codeIn, rootOf, wordsIn } from "../../../../../scripts/browser/elements/search/words.ts"

test("words are cut without accents, apostrophes and marks", () => {
  assert.deepEqual(wordsIn("Don’t lose the Client's “résumé” (30 days)!"), ["dont", "lose", "the", "clients", "resume", "30", "days"])
  assert.deepEqual(wordsIn("!!! –"), [])
})

test("a code from paper is read however it is typed", () => {
  for (const typed of ["ACC-02", "acc 2", " acc02 ", "Acc 02"]) assert.equal(codeIn(typed), "acc02", typed)
  assert.equal(codeIn("T21"), "t21")
  assert.equal(codeIn("acc-g1"), "accg1")
  for (const typed of ["30 days", "covid 19 rules", "notice", ""]) assert.equal(codeIn(typed), "", typed)
})

test("a word lies in the file of its first two or three letters, or of its first figure", () => {
  assert.deepEqual(["access", "k", "30", "2fa", "refund", "co"].map(beginningOf), ["ac", "k", "3", "2", "ref", "co"])
})

test("forms of one word and the spellings of two Englishes have one root", () => {
  const alike = [
    ["invoice", "invoices", "invoicing"], ["organise", "organize", "organizing"], ["honour", "honor"], ["behaviour", "behavior"],
    ["cancelled", "canceled"], ["centre", "center"], ["licence", "license"], ["programme", "program"], ["cheque", "check"],
  ]
  for (const words of alike) assert.equal(new Set(words.map(rootOf)).size, 1, words.join(" "))
})

test("words that only look alike keep their own roots", () => {
  for (const [one, other] of [["size", "sister"], ["for", "four"], ["access", "account"], ["actor", "act"]] as const) {
    assert.notEqual(rootOf(one), rootOf(other), one)
  }
})
