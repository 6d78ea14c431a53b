/**
 * case: the case that this page shows, in memory, and how far it is kept.
 *
 * Everything it needs from outside is given to it. What the reader does counts at once and stays in memory until
 * storage says that it is kept; what could not be kept is tried again with the next change and at each `refresh`.
 */

import type { Claim, Loaded } from "../storage/case-store.ts"
import { faultOf } from "../storage/faults.ts"
import type { Draft, Entry } from "./entry.ts"
import { fold, type State } from "./fold.ts"
import { nextId, randomText, WRITER } from "./id.ts"
import { merge, mergeInto } from "./merge.ts"
import { currentIds } from "./retired.ts"
import { entriesOf, type Keeping, type Surroundings, type Told } from "./surroundings.ts"
import { lastUndoable } from "./undo.ts"

export class OpenCase {
  id = ""
  entries = new Map<string, Entry>()
  state: State = fold([])
  keeping: Keeping = { is: "loading" }
  private device = randomText(10)
  private readonly devices = new Set([this.device])
  private readonly writer = randomText(WRITER)
  private readonly around: Surroundings
  private readonly listeners = new Set<() => void>()
  /** The greatest id seen, in this case or in one before. */
  private last = ""
  private unkept = new Map<string, Entry>()
  private waiting: Draft[] = []
  private isLoaded = false
  private claim: Claim = "began"
  private queue: Promise<void>

  constructor(around: Surroundings) {
    this.around = around
    this.queue = this.start()
  }

  /** Resolve once everything asked so far was done, or has failed. */
  settled(): Promise<void> {
    return this.queue
  }

  /** Tell whether closing the page would lose something. */
  get isAtRisk(): boolean {
    return this.unkept.size + this.waiting.length > 0
  }

  /** Call `listener` after each change; returns how to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Add an entry; the state has it when this returns, storage once the promise resolves and `keeping` says so. */
  add(draft: Draft): Promise<void> {
    if (!this.isLoaded) {
      this.waiting.push(draft)
      return this.settled()
    }
    this.enter(draft)
    return this.keep()
  }

  /** Return the ids that an item's id stands for today. */
  current(item: string): string[] {
    return currentIds(item, this.around.retired)
  }

  /** Take back the last thing that was done to a list here, and return its entry if there is one. */
  undo(list: string, items: ReadonlySet<string>): Entry | undefined {
    const scope = { list, items, devices: this.devices }
    const last = lastUndoable(this.entries.values(), scope, this.around.retired)
    if (last) void this.add({ kind: "entry.undone", target: last.id, value: true })
    return last
  }

  /** Take all ticks off a list, in one entry that an undo takes back; returns the items that had one. */
  clear(list: string, items: Iterable<string>): string[] {
    const done = [...items].filter(item => this.state.done.has(item))
    if (done.length) void this.add({ kind: "list.cleared", target: list, value: done })
    return done
  }

  /** Unite the case with another copy of itself; returns how many entries were new. */
  async receive(theirs: readonly Entry[]): Promise<number> {
    const added = this.take(theirs)
    added.forEach(entry => this.unkept.set(entry.id, entry))
    await this.keep()
    return added.length
  }

  /** Read what this browser holds of another case. */
  async stored(caseId: string): Promise<Map<string, Entry>> {
    return merge(new Map(), entriesOf(await this.around.store.load(caseId)))
  }

  /** Make another case the open one; the one before stays where it is kept. */
  switchTo(caseId: string, entries: Iterable<Entry>): Promise<void> {
    const others = merge(new Map(), entries)
    return this.inTurn(async () => {
      await this.flushAll()
      this.replace(caseId, others, "chose")
      this.unkept = new Map(others)
      await this.flush()
      this.around.tell({ caseId, entries: [], switched: true })
    })
  }

  /** Try again what was not kept, and take what other tabs have written. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      await this.flush()
      if (this.unkept.size === 0) await this.reload()
    })
  }

  /** Take what another tab tells. */
  hear({ caseId, entries, switched }: Told) {
    if (!this.id || switched) return void this.refresh()
    if (caseId === this.id) this.take(entries)
  }

  private async start() {
    await this.reload()
    this.isLoaded = true
    const { waiting } = this
    this.waiting = []
    for (const draft of waiting) this.enter(draft)
    if (waiting.length) await this.flush()
  }

  private async reload() {
    try {
      const loaded = await this.around.store.load()
      // What was entered meanwhile decides the case by itself, when it is written.
      if (this.unkept.size === 0 || loaded.caseId === this.id) this.adopt(loaded)
      this.rest()
    } catch (error) {
      // What is here was kept before; the next write tells whether there is something to warn of.
      if (!this.isLoaded || this.keeping.is === "unkept") this.rest(error)
    }
  }

  private adopt(loaded: Loaded) {
    if (loaded.device) this.device = loaded.device
    this.devices.add(this.device)
    if (!loaded.caseId) return
    if (loaded.caseId === this.id) this.take(entriesOf(loaded))
    else this.replace(loaded.caseId, merge(new Map(), entriesOf(loaded)), "opened")
  }

  private replace(caseId: string, entries: Map<string, Entry>, claim: Claim) {
    this.id = caseId
    this.claim = claim
    this.entries = new Map()
    this.unkept = new Map()
    this.take(entries.values())
  }

  private take(entries: Iterable<Entry>): Entry[] {
    const added = mergeInto(this.entries, entries)
    for (const { id } of added) if (id > this.last) this.last = id
    this.changed()
    return added
  }

  private enter(draft: Draft) {
    if (!this.id) this.begin()
    const now = this.around.now()
    const id = nextId(this.last, now, this.writer)
    const entry = { id, time: new Date(now).toISOString(), person: "", device: this.device, ...draft }
    this.unkept.set(id, entry)
    if (this.keeping.is !== "unkept") this.keeping = { is: "keeping" }
    this.take([entry])
  }

  private begin() {
    this.id = `case-${randomText(16)}`
    const day = new Date(this.around.now()).toLocaleDateString("en-GB", { dateStyle: "long" })
    const value = { title: `Case of ${day}`, version: this.around.version }
    this.enter({ kind: "case.opened", target: this.id, value })
  }

  private keep(): Promise<void> {
    return this.inTurn(() => this.flush())
  }

  /** Storage is asked one thing at a time, so that what is known of it is never old. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.catch(() => undefined).then(work)
    return this.queue
  }

  private async flushAll() {
    do await this.flush()
    while (this.unkept.size && this.keeping.is !== "unkept")
  }

  private async flush(): Promise<void> {
    if (this.unkept.size === 0) return
    const { id: caseId, device, claim } = this
    const fresh = [...this.unkept.values()]
    try {
      const open = await this.around.store.keep({ caseId, device, claim, fresh, all: [...this.entries.values()] })
      if (open !== caseId) return await this.join(open)
      this.claim = "opened"
      fresh.filter(entry => this.unkept.get(entry.id) === entry).forEach(entry => this.unkept.delete(entry.id))
      this.rest()
      this.around.tell({ caseId, entries: fresh })
    } catch (error) {
      this.rest(error)
    }
  }

  /** Another tab began a case while this page began one: carry on in that one. */
  private async join(caseId: string) {
    const loaded = await this.around.store.load(caseId)
    const mine = [...this.unkept.values()].filter(entry => entry.target !== this.id)
    this.adopt(loaded)
    this.unkept = new Map(mine.map(entry => [entry.id, entry]))
    this.take(mine)
    await this.flush()
  }

  private rest(failure?: unknown) {
    if (failure) this.keeping = { is: "unkept", reason: faultOf(failure).reason }
    else if (this.unkept.size) this.keeping = { is: "keeping" }
    else this.keeping = { is: this.entries.size ? "kept" : "unused" }
    this.changed()
  }

  private changed() {
    this.state = fold(this.entries.values(), this.around.retired)
    for (const listener of this.listeners) tellSafely(listener)
  }
}

/** A fault in one element must not look like a fault of storage, nor keep the others from being told. */
function tellSafely(listener: () => void) {
  try {
    listener()
  } catch (error) {
    console.error(error)
  }
}
