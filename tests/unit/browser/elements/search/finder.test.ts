import assert from "node:assert/strict"
import { test } from "node:test"

import type { Findable, SearchTable } from "../../../../../scripts/browser/contract-search.ts"
import { hrefOf } from "../../../../../scripts/browser/elements/href.ts"
import { excerpt } from "../../../../../scripts/browser/elements/search/excerpt.ts"
import { Finder } from "../../../../../scripts/browser/elements/search/finder.ts"
import { placeOf, whereText } from "../../../../../scripts/browser/elements/search/result-text.ts"

const find = (anchor: string, title: string, text = "", kind = "part"): Findable => ({ anchor, kind, id: "", title, text })
const SHELVES: Record<string, Findable[]> = {
  "phases-access-0": [find("", "Hand over access", "Accounts and keys.", "phase"), { ...find("acc-02", "Prove that the account works"), kind: "item", id: "ACC-02" }],
  "phases-access-1": [find("later", "Later", "Take the laptop back.")],
  "glossary-0": [find("", "Glossary", "", "list"), find("handover", "Handover", "Passing work on.", "term")],
}
const WORDS: Record<string, Record<string, number[]>> = {
  ac: { access: [0, 48], account: [1, 20], acc02: [1, 36] },
  ha: { hand: [0, 48], handover: [4, 20] },
  la: { la2: [2, 4], laptop: [2, 4] },
}
const TABLE: SearchTable = {
  size: 5,
  pages: [
    { url: "phases/access/", kind: "phase", title: "Hand over access", firsts: [0, 2] },
    { url: "glossary/", kind: "list", title: "Glossary", firsts: [3] },
  ],
  beginnings: Object.keys(WORDS),
  same: [{ typed: ["notebook"], written: ["laptop"] }, { typed: ["notebook"], written: ["handover"] }],
  silent: ["the", "what", "do"],
}

function finderOf(asked: string[] = []) {
  const source = {
    words: async (beginning: string) => {
      asked.push(beginning)
      return { words: WORDS[beginning] ?? {} }
    },
    allWords: async () => ({ words: Object.values(WORDS).flatMap(words => Object.keys(words)) }),
    shelf: async (name: string) => {
      asked.push(name)
      return { finds: SHELVES[name] ?? [] }
    },
  }
  return new Finder(source, TABLE)
}

async function found(query: string, asked: string[] = []): Promise<string[]> {
  const answer = await finderOf(asked).find(query)
  return (await answer.results(0, 8)).map(result => result.find.title)
}

test("every part of a page is found by its words, on whichever shelf it lies", async () => {
  assert.deepEqual(await found("laptop"), ["Later"])
  assert.deepEqual(await found("handover"), ["Handover"])
})

test("a code from paper leads to its item", async () => {
  assert.deepEqual(await found("acc 2"), ["Prove that the account works"])
})

test("a name that only looks like a code is found as a word", async () => {
  assert.deepEqual(await found("LA2"), ["Later"])
})

test("a word that the playbooks do not use leads to all that they use instead", async () => {
  assert.deepEqual((await found("notebook")).sort(), ["Handover", "Later"])
})

test("a slip in the first letter is forgiven too", async () => {
  assert.deepEqual(await found("kaptop"), ["Later"])
})

test("words that say nothing are not looked for, and words of which nothing begins are not loaded", async () => {
  const asked: string[] = []

  assert.deepEqual(await found("what do the zzz", asked), [])
  assert.deepEqual(asked, [])
})

test("a query loads the beginnings of its words and the shelves of its results, and no more", async () => {
  const asked: string[] = []

  await found("laptop", asked)

  assert.deepEqual(asked, ["la", "phases-access-1"])
})

test("a result says what it is and where it stands", async () => {
  const [item] = await (await finderOf().find("ACC-02")).results(0, 1)

  assert.equal(whereText(item!), "Item ACC-02 · Hand over access")
  assert.equal(placeOf(item!), "phases/access/#acc-02")
})

test("an excerpt begins near the word that was found, and marks it", () => {
  const text = `${"Nothing here says much. ".repeat(9)}Take the old laptops back, and wipe them. ${"More of it. ".repeat(20)}`

  const runs = excerpt(text, new Set(["laptop"]))

  assert.equal(runs[0]!.text, "… ")
  assert.deepEqual(runs.filter(run => run.isFound).map(run => run.text), ["laptops"])
  assert.ok(runs.map(run => run.text).join("").length < 160)
})

test("an address leads to the page itself in a browser that opens files", () => {
  assert.equal(hrefOf("file:///site/", "phases/access/#acc-02"), "file:///site/phases/access/index.html#acc-02")
  assert.equal(hrefOf("https://site.example/", "phases/access/#acc-02"), "https://site.example/phases/access/#acc-02")
})
