/**
 * What may not be written in an ending, as types.
 *
 * Made from `scripts/highnote/assemble/contract/` by `make contract`; a change here would be lost.
 */

/** A facet with the answers of which one must be given, or, if it is barred, none. */
export interface Clause {
  readonly facet: string
  readonly answers: readonly string[]
  readonly barred: boolean
}

/** Where a rule of law comes from, and where it holds. */
export interface HarmSource {
  readonly title: string
  /** Its place in the register, from the root of the site. */
  readonly url: string
  readonly where: string
}

/** Everything that the check of a text needs. */
export interface HarmsLibrary {
  readonly harms: readonly PublishedHarm[]
  /** The wordings that mean one thing, by the name that phrases give them. */
  readonly families: Readonly<Record<string, readonly string[]>>
}

/** The words of which one comes next in a phrase. */
export interface PhraseSlot {
  /** One or several words each; * stands for any end of a word, and $name for the words of a family. */
  readonly words: readonly string[]
  /** So many other words may stand before it. */
  readonly gap: number
  /** It may be left out. */
  readonly optional: boolean
}

/** What may not be written in an ending. */
export interface PublishedHarm {
  readonly id: string
  readonly title: string
  readonly applies: readonly Clause[]
  /** The templates in which it counts, by their ids. */
  readonly templates: readonly string[]
  /** It counts in a text that belongs to no template. */
  readonly anywhere: boolean
  readonly phrases: readonly (readonly PhraseSlot[])[]
  /** What excuses it where it stands in the same sentence. */
  readonly but: readonly (readonly PhraseSlot[])[]
  readonly why: string
  readonly better: readonly string[]
  readonly at: readonly Target[]
  readonly sources: readonly HarmSource[]
}

/** Where a link leads on the site; its address counts from the root. */
export interface Target {
  readonly title: string
  readonly url: string
}
