/** case: what this page holds of a case in memory: its log, what was put aside, and what of both is not kept yet. */

import type { Kept, Store } from "./carrier.ts"
import type { Claim } from "./claim.ts"
import type { Draft, Entry } from "./entry.ts"
import { randomText } from "./id.ts"
import { opening } from "./kinds/case-opened.ts"
import type { Kind } from "./kinds/kind.ts"
import { know } from "./kinds/registry.ts"
import { Log } from "./log.ts"
import type { Outline } from "./outline.ts"
import type { Odd, Sorted } from "./record.ts"
import type { Retired } from "./retired.ts"
import { summaryOf, type Summary } from "./summary.ts"
import type { Writer } from "./writer.ts"

/** What an open case needs to know of the site. */
export interface Site {
  /** The version of the content. */
  version: string
  /** Return the retired ids; asked once there is something that they may be about. */
  retired: () => Promise<Retired>
}

/** What it needs besides. */
export interface Surroundings extends Site {
  store: Store
  now: () => number
}

export class Held {
  claim: Claim = "began"
  retired: Retired = new Map()
  log = new Log("", this.retired)
  outline: Outline | undefined
  private readonly site: Site
  private readonly writer: Writer
  private readonly changed: () => void
  private readonly aside = new Map<string, Odd>()
  private readonly owed = new Map<string, Kept>()
  private isLearning = false

  constructor(site: Site, writer: Writer, changed: () => void) {
    this.site = site
    this.writer = writer
    this.changed = changed
  }

  /** What is not kept yet. */
  get behind(): readonly Kept[] {
    return [...this.owed.values()]
  }

  /** The records that nobody could read. */
  get odd(): readonly Odd[] {
    return [...this.aside.values()]
  }

  get summary(): Summary {
    const { id, entries, changed, state } = this.log
    return summaryOf(state, { id, changed, records: entries.size + this.aside.size }, this.outline)
  }

  /** Return everything that there is of the case. */
  whole(): readonly Kept[] {
    return [...this.log.entries.values(), ...this.odd.map(asKept)]
  }

  /** Hold another case in place of this one. */
  show(caseId: string, sorted: Sorted, claim: Claim) {
    this.claim = claim
    this.owed.clear()
    this.aside.clear()
    this.outline = undefined
    this.log = new Log(caseId, this.retired)
    this.take(sorted)
  }

  /** Hold no case. */
  letGo() {
    this.show("", { entries: [], odd: [] }, "began")
  }

  /** Take in what is kept elsewhere; what that empties or erases here is to be kept, too. */
  take({ entries, odd }: Sorted) {
    const news = this.log.take(entries)
    const came = new Set(entries)
    this.owe(news.filter(entry => !came.has(entry)))
    this.putAside(odd)
    this.noticed(news)
  }

  /** Take in what is to be kept; returns the entries that were news. */
  add({ entries, odd }: Sorted): readonly Entry[] {
    const news = this.log.take(entries)
    this.owe([...news, ...this.putAside(odd).map(asKept)])
    this.noticed(news)
    return news
  }

  /** Note that records are to be kept. */
  owe(records: readonly Kept[]) {
    for (const record of records) this.owed.set(record.id, record)
  }

  /** Note that records are kept now, unless they have changed meanwhile. */
  settle(records: readonly Kept[]) {
    for (const record of records) if (this.owed.get(record.id) === record) this.owed.delete(record.id)
  }

  /** Enter what was done; begins a case if there is none. */
  enter(drafts: readonly Draft[]) {
    if (!this.log.id) this.begin(`Case of ${this.writer.today()}`, "began")
    this.add({ entries: drafts.map(draft => this.writer.write(draft)), odd: [] })
  }

  /** Begin a case. */
  begin(title: string, claim: Claim) {
    const caseId = `case-${randomText(16)}`
    this.show(caseId, { entries: [], odd: [] }, claim)
    this.enter([opening(caseId, title, this.site.version)])
  }

  /** Know more kinds of entry; the state then has what they change. */
  know(kinds: readonly Kind[]) {
    if (!know(kinds)) return
    this.log.refold()
    this.changed()
  }

  private putAside(odd: readonly Odd[]): readonly Odd[] {
    const news = odd.filter(({ id }) => !this.aside.has(id))
    for (const one of news) this.aside.set(one.id, one)
    return news
  }

  private noticed(news: readonly Entry[]) {
    // The greatest comes last, as a rule: from the end, only one of 10,000 ids has to be read.
    for (let place = news.length - 1; place >= 0; place -= 1) this.writer.saw(news[place]?.id ?? "")
    void this.learn()
    this.changed()
  }

  /** Without the retired ids, nothing is missing but what was done to them. */
  private async learn() {
    if (this.isLearning || !this.log.entries.size) return
    this.isLearning = true
    try {
      this.retired = await this.site.retired()
      this.log.learn(this.retired)
      this.changed()
    } catch {
      // A reader who is offline for a moment gets them with the next change.
      this.isLearning = false
    }
  }
}

function asKept({ id, text }: Odd): Kept & { odd: string } {
  return { id, odd: text }
}
