/** case: the entries of one case in memory, and the state that they add up to. */

import type { Entry } from "./entry.ts"
import { folded, foldedOn, type Folded } from "./fold.ts"
import { mergeInto, type Entries } from "./merge.ts"
import type { Retired } from "./retired.ts"
import type { State } from "./state.ts"

export class Log {
  /** The id of the case, empty while there is none. */
  readonly id: string
  private readonly held = new Map<string, Entry>()
  private readonly erased = new Set<string>()
  private retired: Retired
  private now: Folded

  constructor(id: string, retired: Retired) {
    this.id = id
    this.retired = retired
    this.now = folded([], retired)
  }

  get entries(): Entries {
    return this.held
  }

  get state(): State {
    return this.now.state
  }

  /** When the last entry was made; empty while there is none. */
  get changed(): string {
    return this.held.get(this.now.last)?.time ?? ""
  }

  /** Unite with other entries of the case; returns those that are new or have been emptied. */
  take(entries: Iterable<Entry>): Entry[] {
    const news = mergeInto(this.held, entries, this.erased)
    // A tick in a case of 10,000 entries must not go through all of them.
    if (news.length) this.now = foldedOn(this.now, news, this.retired) ?? this.foldAll()
    return news
  }

  /** Count what was done to retired ids for what replaces them. */
  learn(retired: Retired) {
    if (!retired.size && !this.retired.size) return
    this.retired = retired
    this.refold()
  }

  /** Work the state out again, because more kinds are known. */
  refold() {
    this.now = this.foldAll()
  }

  private foldAll(): Folded {
    return folded(this.held.values(), this.retired)
  }
}
