/** elements: finds what a reader types anywhere on the site, and loads no more than that needs. Knows no DOM. */

import type { AllWords, Beginning, Findable, SearchedPage, SearchTable, Shelf } from "../../contract-search.ts"
import { matchesIn, maySlip, meantBy, type Match, type Sought } from "./matches.ts"
import { askedFor, pageOf, ranked } from "./ranking.ts"
import { beginningOf, codeIn, spelling, wordsIn } from "./words.ts"

/** Where the finder gets what it needs; each rejects if it cannot be loaded now. */
export interface Source {
  words: (beginning: string) => Promise<Beginning>
  allWords: () => Promise<AllWords>
  shelf: (name: string) => Promise<Shelf>
}

/** One result: what was found, and the page that it stands on. */
export interface Result {
  page: SearchedPage
  find: Findable
}

/** All that was found, the best first; `words` are those of the index that stand for what was typed. */
export interface Answer {
  total: number
  words: ReadonlySet<string>
  /** Load the results from one number up to another. */
  results: (from: number, to: number) => Promise<Result[]>
}

const OF_SYNONYM = 0.45
const MOST_MEANT = 3

export class Finder {
  private readonly source: Source
  private readonly table: SearchTable
  private readonly firsts: readonly number[]
  private readonly silent: ReadonlySet<string>
  private readonly same: ReadonlyMap<string, readonly string[]>
  private readonly beginnings: ReadonlySet<string>

  constructor(source: Source, table: SearchTable) {
    this.source = source
    this.table = table
    this.firsts = table.pages.map(page => page.firsts[0] ?? 0)
    this.silent = new Set(table.silent)
    this.same = sameWords(table)
    this.beginnings = new Set(table.beginnings)
  }

  /** Find what was typed. */
  async find(query: string): Promise<Answer> {
    const asked = await this.matchesAsked(query)
    const finds = ranked(asked.map(matches => askedFor(matches, this.table.size)), this.table)
    return {
      total: finds.length,
      words: new Set(asked.flatMap(matches => matches.map(match => match.word))),
      results: (from, to) => Promise.all(finds.slice(from, to).map(find => this.resultOf(find))),
    }
  }

  /** Return what each word that was asked for leads to: a code from paper, if there is such a code, or the words that say something. */
  private async matchesAsked(query: string): Promise<Match[][]> {
    const code = codeIn(query)
    const coded = code ? await this.matchesOf(code) : []
    // "nis2" looks like a code, and is the name of a law.
    return coded.length ? [coded] : Promise.all(this.wordsAsked(query).map(word => this.matchesOf(word)))
  }

  private wordsAsked(query: string): string[] {
    return wordsIn(query).filter(word => !this.silent.has(word))
  }

  private async matchesOf(word: string): Promise<Match[]> {
    const sought = this.soughtFor(word)
    const found = (await Promise.all(sought.map(one => this.look(one)))).flat()
    return found.length ? found : this.meant(word)
  }

  private soughtFor(word: string): Sought[] {
    const same = this.same.get(word) ?? []
    const british = spelling(word)
    return [
      { word, nearness: 1, exact: false },
      ...(british === word ? [] : [{ word: british, nearness: 1, exact: true }]),
      ...same.map(other => ({ word: other, nearness: OF_SYNONYM, exact: true })),
    ]
  }

  /** Nothing begins with what was typed: look at all words for one with a slip at its beginning. */
  private async meant(word: string): Promise<Match[]> {
    if (!maySlip(word)) return []
    const { words } = await this.source.allWords()
    const meant = meantBy(word, words).slice(0, MOST_MEANT)
    const found = await Promise.all(meant.map(other => this.look({ word: other, nearness: OF_SYNONYM, exact: true })))
    return found.flat()
  }

  private async look(sought: Sought): Promise<Match[]> {
    const beginning = beginningOf(sought.word)
    if (!this.beginnings.has(beginning)) return []
    const { words } = await this.source.words(beginning)
    return matchesIn(words, sought)
  }

  private async resultOf(number: number): Promise<Result> {
    const page = this.table.pages[pageOf(number, this.firsts)]
    const shelf = page ? page.firsts.findLastIndex(first => first <= number) : -1
    const find = page && (await this.source.shelf(shelfName(page, shelf))).finds[number - (page.firsts[shelf] ?? 0)]
    if (!find) throw new Error("the parts of the search are not of one edition")
    return { page, find }
  }
}

/** Map each word that is typed to all that mean the same; several entries may name it. */
function sameWords({ same }: SearchTable): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>()
  for (const { typed, written } of same) for (const word of typed) words.set(word, [...(words.get(word) ?? []), ...written])
  return words
}

function shelfName({ url }: SearchedPage, number: number): string {
  const name = url.replace(/\/$/u, "").replaceAll("/", "-")
  return `${name || "home"}-${number}`
}
