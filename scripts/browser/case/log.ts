/** case: the entries of one case in memory, and the state that they add up to. */

import type { Entry } from "./entry.ts"
import { fold } from "./fold.ts"
import { mergeInto, type Entries } from "./merge.ts"
import type { Retired } from "./retired.ts"
import type { State } from "./state.ts"

export class Log {
  /** The id of the case, empty while there is none. */
  readonly id: string
  state: State
  private readonly held = new Map<string, Entry>()
  private retired: Retired

  constructor(id: string, retired: Retired) {
    this.id = id
    this.retired = retired
    this.state = fold([], retired)
  }

  get entries(): Entries {
    return this.held
  }

  /** Unite with other entries of the case; returns those that were news. */
  take(entries: Iterable<Entry>): Entry[] {
    const news = mergeInto(this.held, entries)
    if (news.length) this.state = fold(this.held.values(), this.retired)
    return news
  }

  /** Count ticks on retired ids for what replaces them. */
  learn(retired: Retired) {
    this.retired = retired
    this.state = fold(this.held.values(), retired)
  }
}
