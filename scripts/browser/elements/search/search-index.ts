/** elements: finds pages, items and templates by words or by their code. Knows no DOM. */

import MiniSearch, { type Query } from "minisearch"

import type { Findable } from "../../contract.ts"
import { synonymsOf } from "./synonyms.ts"

export interface Group {
  name: string
  found: Findable[]
}

export interface Answer {
  groups: Group[]
  shown: number
  total: number
}

const MOST = 30
const BOOST = { title: 4, also: 4, text: 1 }
/** What means the same counts for less than the word itself. */
const BOOST_OF_SYNONYMS = { title: 2, also: 2, text: 0.5 }
const EMPTY_WORDS = new Set("a an and are as at be by can do for from have how i if in is it me my of on or our the this to us we what when who with you your".split(" "))
const GROUPS = new Map([
  ["ending", "Endings"],
  ["phase", "Phases"],
  ["profession", "Professions"],
  ["template", "Templates"],
  ["lesson", "Training"],
  ["item", "Items"],
  ["page", "Pages"],
  ["heading", "Parts of pages"],
  ["term", "Words"],
])

/** A word leads to the page about it before it leads to its own explanation or to a part of some other page. */
const WEIGHTS = new Map([
  ["ending", 1.5],
  ["phase", 1.3],
  ["template", 1.3],
  ["term", 0.8],
  ["heading", 0.7],
])

/** All that can be found, made ready once. */
export class SearchIndex {
  private readonly all: readonly Findable[]
  private readonly index: MiniSearch

  constructor(all: readonly Findable[]) {
    this.all = all
    this.index = new MiniSearch({
      fields: ["title", "also", "text"],
      searchOptions: {
        boost: BOOST,
        prefix: word => word.length > 1,
        fuzzy: word => (word.length > 3 ? 0.2 : false),
        boostDocument: id => WEIGHTS.get(all[Number(id)]?.kind ?? "") ?? 1,
      },
    })
    this.index.addAll(all.map(({ title, also, text }, id) => ({ id, title, also, text })))
  }

  /** Find what has the code, or else all words, or else any of them; the best first, in groups by kind. */
  find(query: string): Answer {
    const byCode = this.byCode(plain(query))
    const found = byCode.length ? byCode : this.byWords(wordsOf(query))
    const best = found.slice(0, MOST)
    return { groups: grouped(best), shown: best.length, total: found.length }
  }

  private byCode(code: string): Findable[] {
    return /[0-9]/u.test(code) ? this.all.filter(found => plain(found.id) === code) : []
  }

  private byWords(words: readonly string[]): Findable[] {
    if (!words.length) return []
    const queries = words.map(withSynonyms)
    const every = this.index.search({ combineWith: "AND", queries })
    const results = every.length ? every : this.index.search({ combineWith: "OR", queries })
    return results.map(result => this.all[Number(result.id)]).filter(found => found !== undefined)
  }
}

function withSynonyms(word: string): Query {
  const synonyms = synonymsOf(word)
  if (!synonyms.length) return word
  const alike: Query = { queries: [...synonyms], combineWith: "OR", prefix: false, fuzzy: false, boost: BOOST_OF_SYNONYMS }
  return { combineWith: "OR", queries: [word, alike] }
}

function wordsOf(query: string): string[] {
  const words = query.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const telling = words.filter(word => !EMPTY_WORDS.has(word))
  return telling.length ? telling : words
}

function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/gu, "")
}

function grouped(found: readonly Findable[]): Group[] {
  const groups = new Map<string, Findable[]>()
  for (const one of found) {
    const name = GROUPS.get(one.kind) ?? "Pages"
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups].map(([name, members]) => ({ name, found: members }))
}

/** Say how many were found. */
export function countText({ shown, total }: Answer): string {
  if (total > shown) return `The best ${shown} of ${total} results.`
  return total === 1 ? "1 result." : `${total} results.`
}

/** Return where a find stands: an item stands on its page under its id. */
export function placeOf({ kind, url, id }: Findable): string {
  return kind === "item" ? `${url}#${id.toLowerCase()}` : url
}
