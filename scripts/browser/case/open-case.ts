/**
 * case: the case that this page shows, and what can be done with it.
 *
 * What the reader does counts at once and stays in memory until the store says that it is kept; what could not be kept
 * is tried again with the next change and at each `refresh`.
 */

import type { News, Store } from "./carrier.ts"
import { Cases, type Beginning } from "./cases.ts"
import { stillMeant } from "./early.ts"
import type { Draft, Entry } from "./entry.ts"
import { Held, type Surroundings } from "./held.ts"
import { heldId } from "./items.ts"
import { Keeper, type Keeping } from "./keeping.ts"
import { undoing } from "./kinds/entry-undone.ts"
import type { Kind, List, Names } from "./kinds/kind.ts"
import { clearing } from "./kinds/list-cleared.ts"
import { Listeners } from "./listeners.ts"
import { merge, type Entries } from "./merge.ts"
import type { Outline } from "./outline.ts"
import { sortOut, type Odd } from "./record.ts"
import type { Retired } from "./retired.ts"
import type { State } from "./state.ts"
import type { Summary } from "./summary.ts"
import { lastUndoable, undoneText } from "./undo.ts"
import { asLine } from "./values.ts"
import { Writer } from "./writer.ts"

export class OpenCase {
  private readonly store: Store
  private readonly writer: Writer
  private readonly held: Held
  private readonly keeper: Keeper
  private readonly all: Cases
  private readonly listeners = new Listeners()
  /** What was done before the case was read. */
  private waiting: Draft[] | undefined = []

  constructor({ store, now, ...site }: Surroundings) {
    const changed = () => this.listeners.tell()
    this.store = store
    this.writer = new Writer(now)
    this.held = new Held(site, this.writer, changed)
    this.keeper = new Keeper(store, this.held, this.writer, changed)
    this.all = new Cases(store, this.keeper, this.held, this.writer)
    store.hear(news => this.hear(news))
    store.watch(() => void this.refresh())
    void this.keeper.inTurn(() => this.start())
  }

  get id(): string {
    return this.held.log.id
  }

  get entries(): Entries {
    return this.held.log.entries
  }

  get state(): State {
    return this.held.log.state
  }

  /** The records of the case that nobody could read: they stay kept, and change nothing. */
  get odd(): readonly Odd[] {
    return this.held.odd
  }

  /** The case in short; undefined while there is none. */
  get summary(): Summary | undefined {
    return this.id ? this.held.summary : undefined
  }

  /** The plan of the case in short, as it was told last; undefined while none was. */
  get planned(): Outline | undefined {
    return this.held.outline
  }

  get keeping(): Keeping {
    return this.keeper.keeping
  }

  /** Who the reader is; undefined while nobody asked, empty if they would not say. */
  get person(): string | undefined {
    return this.writer.person
  }

  get device(): string {
    return this.writer.device
  }

  /** Tell whether closing the page would lose something. */
  get isAtRisk(): boolean {
    return this.held.behind.length > 0 || this.keeper.isGone || Boolean(this.waiting?.length)
  }

  /** Tell whether an item is done; its id may be one that was retired. */
  isDone(item: string): boolean {
    return this.state.done.has(heldId(item, this.held.retired))
  }

  /** What replaces ids that are gone; empty until it is known. */
  get retired(): Retired {
    return this.held.retired
  }

  /** Resolve once everything asked so far was done, or has failed. */
  settled(): Promise<void> {
    return this.keeper.settled()
  }

  /** Call `listener` after each change; returns how to stop. */
  listen(listener: () => void): () => void {
    return this.listeners.add(listener)
  }

  /** Know more kinds of entry; the state has from then on what they change. */
  know(kinds: readonly Kind[]) {
    this.held.know(kinds)
  }

  /** Add entries; the state has them when this returns, the store once the promise resolves and `keeping` says so. */
  add(...drafts: readonly Draft[]): Promise<void> {
    if (this.waiting) {
      this.waiting.push(...drafts)
      // Whoever leaves the page now is to be warned.
      this.listeners.tell()
      return this.settled()
    }
    this.held.enter(drafts)
    return this.keep()
  }

  /** Take back the last thing that was done in this browser, or only to a list; returns what came of it, empty if there was nothing. */
  undo(names: Pick<Names, "item" | "entry">, list?: List): string {
    const last = lastUndoable(this.entries.values(), { list, devices: this.writer.devices, retired: this.held.retired })
    return last ? this.takeBack(last, names) : ""
  }

  /** Take an entry back, also one that took another back; returns what came of it. */
  takeBack(entry: Entry, names: Pick<Names, "item" | "entry">): string {
    void this.add(undoing(entry))
    return undoneText(entry, { name: id => names.item(heldId(id, this.held.retired)), isDone: id => this.isDone(id) }, names.entry(entry.id))
  }

  /** Take all ticks off a list, in one entry that an undo takes back; returns the items that had one. */
  clear(list: List): string[] {
    const done = [...list.items].filter(item => this.state.done.has(item))
    if (done.length) void this.add(clearing(list.id, done))
    return done
  }

  /** Say who the reader is, or with empty text that they would not say. What is entered from now on carries it. */
  sayWho(person: string): Promise<void> {
    const name = asLine(person)
    this.writer.person = name
    this.listeners.tell()
    return this.keeper.inTurn(() => this.store.name(name).catch(() => undefined))
  }

  /** Tell the plan in short, so that every page and the list of cases know what is due. */
  outline(outline: Outline): Promise<void> {
    return this.all.outline(outline)
  }

  /** Return all cases of this browser in short; `soFar` is told what is there meanwhile. Rejects with a Fault. */
  cases(soFar?: (summaries: readonly Summary[], missing: number) => void): Promise<readonly Summary[]> {
    return this.all.list(soFar)
  }

  /** Begin another case and show it in this tab; the one before stays kept. */
  begin(beginning: Beginning): Promise<void> {
    return this.all.begin(beginning)
  }

  /** Show another case of this browser in this tab; tells whether it is here. Rejects with a Fault. */
  open(caseId: string): Promise<boolean> {
    return this.all.open(caseId)
  }

  /** Add entries to another case of this browser, without showing it. Rejects with a Fault. */
  addTo(caseId: string, ...drafts: readonly Draft[]): Promise<void> {
    return caseId === this.id ? this.add(...drafts) : this.all.addTo(caseId, drafts)
  }

  /** Delete a case for good, in all tabs. Rejects with a Fault. */
  drop(caseId: string): Promise<void> {
    return this.all.drop(caseId)
  }

  /** Delete all cases of this browser for good, and forget who the reader is. Rejects with a Fault. */
  wipe(): Promise<void> {
    return this.all.wipe()
  }

  /** Unite the case with another copy of itself; returns how many entries were new. */
  async receive(theirs: readonly Entry[], odd: readonly Odd[] = []): Promise<number> {
    const news = this.held.add({ entries: [...theirs], odd: [...odd] })
    await this.keep()
    return news.length
  }

  /** Read what this browser holds of another case, with what cannot be read in it. */
  async stored(caseId: string): Promise<{ entries: Entries; odd: readonly Odd[] }> {
    const { entries, odd } = sortOut(await this.store.read(caseId))
    return { entries: merge(new Map(), entries), odd }
  }

  /** Show another case in this tab; the one before stays where it is kept. */
  switchTo(caseId: string, entries: Iterable<Entry>, odd: readonly Odd[] = []): Promise<void> {
    const theirs = { entries: [...entries], odd: [...odd] }
    return this.keeper.inTurn(async () => {
      await this.keeper.flushAll()
      this.held.show(caseId, theirs, "chose")
      this.held.owe(this.held.whole())
      await this.keeper.flush()
    })
  }

  /** Try again what was not kept, and take what other tabs have written. */
  refresh(): Promise<void> {
    return this.keeper.inTurn(async () => {
      await this.keeper.flush()
      if (!this.held.behind.length) await this.keeper.read()
    })
  }

  private keep(): Promise<void> {
    return this.keeper.inTurn(() => this.keeper.flush())
  }

  private hear({ caseId, records, isDropped }: News) {
    if (!this.id) void this.refresh()
    else if (caseId !== this.id) this.listeners.tell()
    else if (isDropped === true) this.held.letGo()
    else {
      this.held.take(sortOut(records))
      if (this.held.behind.length) void this.keep()
    }
  }

  private async start() {
    await this.keeper.read()
    const waiting = stillMeant(this.waiting ?? [], item => this.isDone(item))
    this.waiting = undefined
    if (waiting.length) this.held.enter(waiting)
    await this.keeper.flush()
  }
}
