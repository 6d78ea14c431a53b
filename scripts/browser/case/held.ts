/** case: what this page holds of a case in memory: its log, and which entries of it are not kept yet. */

import type { Claim } from "./claim.ts"
import type { Draft, Entry } from "./entry.ts"
import { randomText } from "./id.ts"
import { opening } from "./kinds/case-opened.ts"
import { Log } from "./log.ts"
import type { Retired } from "./retired.ts"
import type { Writer } from "./writer.ts"

/** What an open case needs to know of the site. */
export interface Site {
  /** The version of the content. */
  version: string
  /** Return the retired ids; asked once there is something that they may be about. */
  retired: () => Promise<Retired>
}

export class Held {
  claim: Claim = "began"
  retired: Retired = new Map()
  log = new Log("", this.retired)
  private readonly site: Site
  private readonly writer: Writer
  private readonly changed: () => void
  private readonly owed = new Map<string, Entry>()
  private isLearning = false

  constructor(site: Site, writer: Writer, changed: () => void) {
    this.site = site
    this.writer = writer
    this.changed = changed
  }

  /** The entries that are not kept yet. */
  get behind(): readonly Entry[] {
    return [...this.owed.values()]
  }

  /** Hold another case in place of this one. */
  show(caseId: string, entries: readonly Entry[], claim: Claim) {
    this.claim = claim
    this.owed.clear()
    this.log = new Log(caseId, this.retired)
    this.take(entries)
  }

  /** Take in entries that are kept elsewhere. */
  take(entries: readonly Entry[]) {
    this.noticed(this.log.take(entries))
  }

  /** Take in entries that are to be kept; returns those that were news. */
  add(entries: readonly Entry[]): readonly Entry[] {
    const news = this.log.take(entries)
    this.owe(news)
    this.noticed(news)
    return news
  }

  /** Note that entries are to be kept. */
  owe(entries: readonly Entry[]) {
    for (const entry of entries) this.owed.set(entry.id, entry)
  }

  /** Note that entries are kept now, unless they have changed meanwhile. */
  settle(entries: readonly Entry[]) {
    for (const entry of entries) if (this.owed.get(entry.id) === entry) this.owed.delete(entry.id)
  }

  /** Enter what was done; begins a case if there is none. */
  enter(draft: Draft) {
    if (!this.log.id) this.begin()
    this.add([this.writer.write(draft)])
  }

  private begin() {
    this.log = new Log(`case-${randomText(16)}`, this.retired)
    this.enter(opening(this.log.id, `Case of ${this.writer.today()}`, this.site.version))
  }

  private noticed(news: readonly Entry[]) {
    for (const { id } of news) this.writer.saw(id)
    void this.learn()
    this.changed()
  }

  /** Without the retired ids, nothing is missing but the ticks on them. */
  private async learn() {
    if (this.isLearning) return
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
