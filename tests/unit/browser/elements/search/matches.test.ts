import assert from "node:assert/strict"
import { test } from "node:test"

import { matchesIn, meantBy } from "../../../../../scripts/browser/elements/search/matches.ts"

const WORDS = { invoice: [1, 4], invoices: [2, 4], invoiced: [9, 4], involve: [3, 4], invite: [5, 4] }
const found = (word: string, exact = false) => matchesIn(WORDS, { word, nearness: 1, exact }).map(match => match.word)

test("a word stands for its forms, the word itself most of all", () => {
  assert.deepEqual(found("invoice").sort(), ["invoice", "invoiced", "invoices"])
  const nearness = new Map(matchesIn(WORDS, { word: "invoice", nearness: 1, exact: false }).map(match => [match.word, match.nearness]))
  assert.ok(nearness.get("invoice")! > nearness.get("invoices")!)
})

test("a word that is half typed stands for all that it begins", () => {
  assert.deepEqual(found("invo").sort(), ["invoice", "invoiced", "invoices", "involve"])
})

test("one slip in a short word and two in a long one are forgiven, if nothing else stands for it", () => {
  assert.deepEqual(found("invtie"), ["invite"])
  assert.deepEqual(found("invocies"), ["invoices", "invoiced"].filter(word => found("invocies").includes(word)))
  assert.ok(found("invocies").includes("invoices"))
  assert.deepEqual(found("innvv"), [])
})

test("a word that means the same is found only as it stands", () => {
  assert.deepEqual(found("invo", true), [])
  assert.deepEqual(found("invite", true), ["invite"])
})

test("a slip at the beginning of a word is looked for among all words, the nearest first", () => {
  assert.deepEqual(meantBy("hnadover", ["handover", "handovers", "hangover", "access"])[0], "handover")
  assert.deepEqual(meantBy("qqqqqqq", ["handover"]), [])
})
