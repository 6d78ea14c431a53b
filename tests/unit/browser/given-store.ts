/** What tests of a case begin with: a browser in memory, and its tabs as stores that can be made to fail. */

import type { Kept, News, Outline, Showing, Shown, Store, Summary, Told } from "../../../scripts/browser/case/carrier.ts"

/** What one browser holds, for tests that are not about IndexedDB. */
export class Browser {
  last = ""
  device = ""
  person: string | undefined
  cases = new Map<string, Map<string, Kept>>()
  summaries = new Map<string, Summary | undefined>()
  outlines = new Map<string, Outline>()
  failure: Error | undefined
  tabs: MemoryTab[] = []
  /** Called before each answer, to let something happen meanwhile. */
  meanwhile: () => Promise<void> | void = () => {}

  async answer() {
    const { meanwhile } = this
    this.meanwhile = () => {}
    await meanwhile()
    if (this.failure) throw this.failure
  }

  /** Put records; tells whether the case was held before. */
  put(caseId: string, records: readonly Kept[], summary?: Summary): boolean {
    const isHeld = this.cases.has(caseId)
    const held = this.cases.get(caseId) ?? new Map<string, Kept>()
    for (const record of records) held.set(record.id, structuredClone(record))
    this.cases.set(caseId, held)
    this.summaries.set(caseId, structuredClone(summary))
    return isHeld
  }

  /** Lose everything, as a browser does that is cleared. */
  clear() {
    this.cases.clear()
    this.last = ""
  }
}

/** A tab of that browser, as a store. Tabs hear each other if the test asks for it. */
export class MemoryTab implements Store {
  showing = ""
  private readonly browser: Browser
  private readonly listeners = new Set<(news: News) => void>()
  private readonly watchers = new Set<() => void>()

  constructor(browser: Browser) {
    this.browser = browser
  }

  async list(): Promise<string[]> {
    await this.browser.answer()
    return [...this.browser.cases.keys()]
  }

  async read(caseId: string): Promise<Kept[]> {
    await this.browser.answer()
    return structuredClone([...(this.browser.cases.get(caseId)?.values() ?? [])])
  }

  async append(caseId: string, records: readonly Kept[], summary?: Summary): Promise<boolean> {
    await this.browser.answer()
    const isHeld = this.browser.put(caseId, records, summary)
    this.broadcast({ caseId, records })
    return isHeld
  }

  hear(listener: (news: News) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  watch(listener: () => void): () => void {
    this.watchers.add(listener)
    return () => this.watchers.delete(listener)
  }

  /** Tell the page that the browser has changed what is kept. */
  stir() {
    for (const watcher of this.watchers) watcher()
  }

  async shown(): Promise<Shown> {
    const { cases, device, person, last, outlines } = this.browser
    const caseId = [this.showing, last].find(id => cases.has(id)) ?? ""
    const records = [...(cases.get(caseId)?.values() ?? [])]
    await this.browser.answer()
    this.showing = caseId || this.showing
    return { caseId, device, person, outline: outlines.get(caseId), records }
  }

  async begin(showing: Showing): Promise<boolean> {
    await this.browser.answer()
    if (this.browser.last && this.browser.last !== showing.caseId) return false
    this.show(showing)
    return true
  }

  async choose(showing: Showing): Promise<void> {
    await this.browser.answer()
    this.show(showing)
  }

  async told(): Promise<Told[]> {
    await this.browser.answer()
    return [...this.browser.cases].map(([caseId, records]) => ({ caseId, summary: this.browser.summaries.get(caseId), records: records.size }))
  }

  async outline(caseId: string): Promise<unknown> {
    await this.browser.answer()
    return this.browser.outlines.get(caseId)
  }

  async tell(caseId: string, summary: Summary, outline?: Outline): Promise<void> {
    await this.browser.answer()
    this.browser.summaries.set(caseId, summary)
    if (outline) this.browser.outlines.set(caseId, outline)
  }

  async drop(caseId: string): Promise<void> {
    await this.browser.answer()
    this.browser.cases.delete(caseId)
    if (this.browser.last === caseId) this.browser.last = ""
    this.broadcast({ caseId, records: [], isDropped: true })
  }

  async wipe(): Promise<void> {
    for (const caseId of await this.list()) await this.drop(caseId)
    this.browser.person = undefined
  }

  async name(person: string): Promise<void> {
    await this.browser.answer()
    this.browser.person = person
  }

  private show({ caseId, device, records, summary }: Showing) {
    this.browser.last = caseId
    this.browser.device ||= device
    this.browser.put(caseId, records, summary)
    this.showing = caseId
    this.broadcast({ caseId, records })
  }

  private broadcast(news: News) {
    const others = this.browser.tabs.filter(tab => tab !== this)
    for (const other of others) for (const listener of other.listeners) listener(structuredClone(news))
  }
}
