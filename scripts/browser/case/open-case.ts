/**
 * case: the case that this page shows, and what can be done with it.
 *
 * What the reader does counts at once and stays in memory until the store says that it is kept; what could not be kept
 * is tried again with the next change and at each `refresh`.
 */

import type { News, Store } from "./carrier.ts"
import { readEntries, type Draft, type Entry } from "./entry.ts"
import { Held, type Site } from "./held.ts"
import { heldId } from "./items.ts"
import { Keeper, type Keeping } from "./keeping.ts"
import { undoing } from "./kinds/entry-undone.ts"
import type { List, Names } from "./kinds/kind.ts"
import { clearing } from "./kinds/list-cleared.ts"
import { Listeners } from "./listeners.ts"
import { merge, type Entries } from "./merge.ts"
import { currentId } from "./retired.ts"
import type { State } from "./state.ts"
import { lastUndoable, undoneText } from "./undo.ts"
import { Writer } from "./writer.ts"

export interface Surroundings extends Site {
  store: Store
  now: () => number
}

export class OpenCase {
  private readonly store: Store
  private readonly writer: Writer
  private readonly held: Held
  private readonly keeper: Keeper
  private readonly listeners = new Listeners()
  /** What was done before the case was read. */
  private waiting: Draft[] | undefined = []

  constructor({ store, now, ...site }: Surroundings) {
    const changed = () => this.listeners.tell()
    this.store = store
    this.writer = new Writer(now)
    this.held = new Held(site, this.writer, changed)
    this.keeper = new Keeper(store, this.held, this.writer, changed)
    store.hear(news => this.hear(news))
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

  get keeping(): Keeping {
    return this.keeper.keeping
  }

  /** Tell whether closing the page would lose something. */
  get isAtRisk(): boolean {
    return this.held.behind.length > 0 || Boolean(this.waiting?.length)
  }

  /** Tell whether an item is done; its id may be one that was retired. */
  isDone(item: string): boolean {
    return this.state.done.has(heldId(item, this.held.retired))
  }

  /** Return the id that an item's id stands for today, empty if it is gone. */
  current(item: string): string {
    return currentId(item, this.held.retired)
  }

  /** Resolve once everything asked so far was done, or has failed. */
  settled(): Promise<void> {
    return this.keeper.settled()
  }

  /** Call `listener` after each change; returns how to stop. */
  listen(listener: () => void): () => void {
    return this.listeners.add(listener)
  }

  /** Add an entry; the state has it when this returns, the store once the promise resolves and `keeping` says so. */
  add(draft: Draft): Promise<void> {
    if (this.waiting) {
      this.waiting.push(draft)
      return this.settled()
    }
    this.held.enter(draft)
    return this.keep()
  }

  /** Take back the last thing that was done in this browser, or only to a list; returns what came of it, empty if there was nothing. */
  undo(names: Names, list?: List): string {
    const last = lastUndoable(this.entries.values(), { list, devices: this.writer.devices, retired: this.held.retired })
    return last ? this.takeBack(last, names) : ""
  }

  /** Take an entry back, also one that took another back; returns what came of it. */
  takeBack(entry: Entry, names: Names): string {
    void this.add(undoing(entry))
    return undoneText(entry, { name: id => names.item(this.current(id)), isDone: id => this.isDone(id) }, names)
  }

  /** Take all ticks off a list, in one entry that an undo takes back; returns the items that had one. */
  clear(list: List): string[] {
    const done = [...list.items].filter(item => this.state.done.has(item))
    if (done.length) void this.add(clearing(list.id, done))
    return done
  }

  /** Unite the case with another copy of itself; returns how many entries were new. */
  async receive(theirs: readonly Entry[]): Promise<number> {
    const news = this.held.add(theirs)
    await this.keep()
    return news.length
  }

  /** Read what this browser holds of another case. */
  async stored(caseId: string): Promise<Entries> {
    return merge(new Map(), readEntries(await this.store.read(caseId)))
  }

  /** Show another case in this tab; the one before stays where it is kept. */
  switchTo(caseId: string, entries: Iterable<Entry>): Promise<void> {
    const theirs = [...entries]
    return this.keeper.inTurn(async () => {
      await this.keeper.flushAll()
      this.held.show(caseId, theirs, "chose")
      this.held.owe([...this.entries.values()])
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

  private hear({ caseId, records }: News) {
    if (!this.id) void this.refresh()
    else if (caseId === this.id) this.held.take(readEntries(records))
  }

  private async start() {
    await this.keeper.read()
    const waiting = this.waiting ?? []
    this.waiting = undefined
    for (const draft of waiting) this.held.enter(draft)
    await this.keeper.flush()
  }
}
