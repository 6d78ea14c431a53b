/**
 * What search loads, part by part, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** Every word that finds something in more than one place, for those who slip at its beginning. */
export interface AllWords {
  readonly words: readonly string[]
}

/** The words that begin alike, each with what it finds. */
export interface Beginning {
  /**
   * By the word in small letters without accents: pairs of numbers. The first is how far the number of the find lies
   * behind the one before, the second how much the word weighs there, as a power of two.
   */
  readonly words: Readonly<Record<string, readonly number[]>>
}

/** One thing that can be found: a page, a part of it, an item, a question, a rule of law, a word or a source. */
export interface Findable {
  /** Its place on the page; empty for the page itself. */
  readonly anchor: string
  /** The kind of a playbook, or page, part, item, gate, question, law, term or source. */
  readonly kind: string
  /** The code that stands on paper, such as ACC-02 or T17; empty if it has none. */
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Words that readers type, and words of the playbooks that mean the same. */
export interface SameWords {
  readonly typed: readonly string[]
  readonly written: readonly string[]
}

/** What search knows before a word is typed. */
export interface SearchTable {
  /** How many finds there are. */
  readonly size: number
  /** In the order of their finds; the first find of a page is the page itself. */
  readonly pages: readonly SearchedPage[]
  /** The first two letters by which words are parted, three where too many begin alike; or the first figure. */
  readonly beginnings: readonly string[]
  readonly same: readonly SameWords[]
  /** Words that say nothing by themselves, and by which nothing is found. */
  readonly silent: readonly string[]
}

/** One page, and the shelves of what can be found on it. */
export interface SearchedPage {
  /**
   * Where it stands, from the root of the site. Its shelves are named by it with hyphens for slashes and a number, so
   * that the first one of `phases/access/` is `phases-access-0`; the shelves of the home page begin with `home`.
   */
  readonly url: string
  /** The kind of a playbook, or page, list or author (a page for those who write and build). */
  readonly kind: string
  readonly title: string
  /** The number of the first find on each of its shelves; finds are numbered through all pages. */
  readonly firsts: readonly number[]
}

/** Some finds of one page, in the order of their numbers. */
export interface Shelf {
  readonly finds: readonly Findable[]
}
