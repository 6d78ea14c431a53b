import assert from "node:assert/strict"
import { test } from "node:test"

import type { SearchTable } from "../../../../../scripts/browser/contract-search.ts"
import { askedFor, pageOf, ranked } from "../../../../../scripts/browser/elements/search/ranking.ts"

const page = (url: string, first: number, kind = "page") => ({ url, kind, title: url, firsts: [first] })
const TABLE: SearchTable = { size: 12, pages: [page("a", 0), page("b", 4), page("c", 8, "list")], beginnings: [], same: [], silent: [] }
const scores = (...each: [number, number][]) => ({ rarity: 1, scores: new Map(each) })

test("the places of a word are read from the distances between them", () => {
  const { scores: found } = askedFor([{ word: "keys", nearness: 1, pairs: [2, 5, 3, 5] }], 12)

  assert.deepEqual([...found.keys()], [2, 5])
})

test("what has every word comes before what has more of one", () => {
  assert.equal(ranked([scores([1, 50], [5, 4]), scores([5, 4])], TABLE)[0], 5)
})

test("a rare word counts more than a common one in a title", () => {
  const common = askedFor([{ word: "client", nearness: 1, pairs: [1, 6, 1, 1, 1, 1, 1, 1, 1, 1] }], 12)
  const rare = askedFor([{ word: "slack", nearness: 1, pairs: [5, 2] }], 400)

  assert.equal(ranked([common, rare], TABLE)[0], 5)
})

test("a page whose parts have all words comes before its parts", () => {
  assert.equal(ranked([scores([5, 9]), scores([6, 9])], TABLE)[0], 4)
})

test("a list does not come before its entries", () => {
  assert.notEqual(ranked([scores([9, 9]), scores([10, 9])], TABLE)[0], 8)
})

test("the third find of a page waits until other pages had their turn", () => {
  assert.deepEqual(ranked([scores([1, 9], [2, 8], [3, 7], [5, 1])], TABLE), [1, 2, 5, 3])
})

test("a find stands on the last page that begins at it or before it", () => {
  assert.deepEqual([0, 3, 4, 11].map(find => pageOf(find, [0, 4, 8])), [0, 0, 1, 2])
})
