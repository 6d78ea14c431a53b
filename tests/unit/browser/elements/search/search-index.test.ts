import assert from "node:assert/strict"
import { test } from "node:test"

import type { Findable } from "../../../../../scripts/browser/contract.ts"
import { hrefOf } from "../../../../../scripts/browser/elements/href.ts"
import { countText, placeOf, SearchIndex } from "../../../../../scripts/browser/elements/search/search-index.ts"

const PLAIN = { id: "", also: "" }
const ALL: Findable[] = [
  { ...PLAIN, url: "endings/client-leaving/", kind: "ending", title: "The client is leaving", text: "Thank them and confirm the dates." },
  { ...PLAIN, url: "phases/access/", kind: "phase", title: "Access", text: "Hand over accounts, then remove our own." },
  { ...PLAIN, url: "phases/access/", kind: "item", id: "ACC-02", title: "Prove that an administrator account works", text: "the client signs in" },
  { ...PLAIN, url: "phases/data/", kind: "item", id: "DAT-02", title: "Agree what data goes back", text: "written and signed" },
  { ...PLAIN, url: "templates/letter/", kind: "template", id: "T21", title: "Disengagement letter", text: "Says what ended. Handover of records." },
  { ...PLAIN, url: "glossary/#handover", kind: "term", title: "Handover", text: "Passing work to the successor." },
]
const index = new SearchIndex(ALL)
const found = (query: string) => index.find(query).groups.flatMap(group => group.found.map(one => one.title))

test("words are found in titles first", () => {
  assert.deepEqual(found("handover"), ["Handover", "Disengagement letter"])
})

test("results stand in groups by kind, the best group first", () => {
  assert.deepEqual(index.find("handover").groups.map(group => group.name), ["Words", "Templates"])
})

test("a word that is half typed or mistyped is found", () => {
  assert.deepEqual(found("diseng"), ["Disengagement letter"])
  assert.deepEqual(found("disengagment"), ["Disengagement letter"])
})

test("all words must be there, or else any of them", () => {
  assert.deepEqual(found("administrator account"), ["Prove that an administrator account works"])
  assert.ok(found("administrator zebra").includes("Prove that an administrator account works"))
})

test("a word that the playbooks do not use leads to the one they use", () => {
  assert.ok(found("fired").includes("The client is leaving"))
  assert.ok(found("How do I hand out passwords?").includes("Access"))
})

test("words that say nothing do not count", () => {
  assert.deepEqual(found("What do I do with the data?"), found("data"))
})

test("a word in a title counts more than the same word again and again in a text", () => {
  const told = { ...ALL[0]!, url: "told", title: "Page", text: "survey survey survey" }
  const titled = { ...ALL[0]!, url: "titled", title: "How to ask for a survey afterwards, and when not to", text: "" }

  assert.equal(new SearchIndex([told, titled]).find("survey").groups[0]!.found[0], titled)
})

test("a code from paper leads to its item or template, however it is typed", () => {
  for (const typed of ["ACC-02", "acc-02", "acc02", " ACC 02 "]) assert.deepEqual(found(typed), ["Prove that an administrator account works"], typed)
  assert.deepEqual(found("t21"), ["Disengagement letter"])
})

test("nothing is found for words that are nowhere, and for none", () => {
  for (const typed of ["zzzz", "", "!!!", "-"]) assert.equal(index.find(typed).total, 0, typed)
})

test("names of an object's own parts are only words", () => {
  for (const typed of ["constructor", "__proto__", "toString"]) assert.equal(index.find(typed).total, 0, typed)
})

test("the count is said, and what is left out", () => {
  const many = new SearchIndex(Array.from({ length: 50 }, (_, at) => ({ ...ALL[0]!, url: `${at}` })))

  assert.equal(countText(many.find("client")), "The best 30 of 50 results.")
  assert.equal(countText(index.find("diseng")), "1 result.")
  assert.equal(countText(index.find("handover")), "2 results.")
})

test("an address is under the root, and names the page where a browser opens files", () => {
  assert.equal(hrefOf("https://site.example/a/", "phases/access/#acc-02"), "https://site.example/a/phases/access/#acc-02")
  assert.equal(hrefOf("file:///stick/site/", "phases/access/#acc-02"), "file:///stick/site/phases/access/index.html#acc-02")
  assert.equal(hrefOf("file:///stick/site/", ""), "file:///stick/site/index.html")
  assert.equal(hrefOf("file:///stick/site/", "templates/t21.docx"), "file:///stick/site/templates/t21.docx")
})

test("an item stands on its page under its id, and all else at its address", () => {
  const item = { kind: "item", id: "ACC-02", url: "phases/access/", title: "", also: "", text: "" }

  assert.equal(placeOf(item), "phases/access/#acc-02")
  assert.equal(placeOf({ ...item, kind: "phase", id: "ACC" }), "phases/access/")
})
