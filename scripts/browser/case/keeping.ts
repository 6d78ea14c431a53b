/** case: keeps what this page holds, and follows what other tabs have kept. The store is asked one thing at a time, so that what is known of it is never old. */

import { Fault, type Reason, type Store } from "./carrier.ts"
import { write } from "./claim.ts"
import { readEntries, type Entry } from "./entry.ts"
import type { Held } from "./held.ts"
import type { Writer } from "./writer.ts"

/** How far the case is kept; `unkept` says why not. */
export type Keeping = { is: "loading" | "unused" | "keeping" | "kept" } | { is: "unkept"; reason: Reason }

export class Keeper {
  private readonly store: Store
  private readonly held: Held
  private readonly writer: Writer
  private readonly changed: () => void
  private failure: Reason | undefined
  private isRead = false
  private queue = Promise.resolve()

  constructor(store: Store, held: Held, writer: Writer, changed: () => void) {
    this.store = store
    this.held = held
    this.writer = writer
    this.changed = changed
  }

  get keeping(): Keeping {
    if (this.failure) return { is: "unkept", reason: this.failure }
    if (!this.isRead) return { is: "loading" }
    if (this.held.behind.length) return { is: "keeping" }
    return { is: this.held.log.entries.size ? "kept" : "unused" }
  }

  /** Resolve once everything asked so far was done, or has failed. */
  settled(): Promise<void> {
    return this.queue
  }

  /** Do something after all that was asked before. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.catch(() => undefined).then(work)
    return this.queue
  }

  /** Keep what is not kept yet; `keeping` then says how that went. */
  async flush(): Promise<void> {
    if (!this.held.behind.length) return
    try {
      await this.keep()
      this.failure = undefined
    } catch (error) {
      this.fail(error)
    }
    this.changed()
  }

  /** Keep everything, with what is entered meanwhile, as long as that can be done. */
  async flushAll() {
    do await this.flush()
    while (this.held.behind.length && !this.failure)
  }

  /** Take in what the store holds of the case that this tab shows. */
  async read() {
    try {
      await this.adopt()
      this.failure = undefined
    } catch (error) {
      // What is here was kept before; the next write tells whether there is something to warn of.
      if (!this.isRead) this.fail(error)
    }
    this.isRead = true
    this.changed()
  }

  private async keep(): Promise<void> {
    const { log, claim, behind } = this.held
    const { device } = this.writer
    const entries = [...log.entries.values()]
    if (!(await write(this.store, { caseId: log.id, device, claim, fresh: behind, entries }))) return this.join()
    this.held.claim = "opened"
    this.held.settle(behind)
  }

  /** Another tab began a case while this page began one: carry on in that one. */
  private async join() {
    const { caseId, entries } = await this.shown()
    if (!caseId) throw new Fault("broken")
    const mine = this.held.behind.filter(entry => entry.target !== this.held.log.id)
    this.held.show(caseId, entries, "opened")
    if (this.held.add(mine).length) await this.keep()
  }

  private async adopt() {
    const { caseId, entries } = await this.shown()
    if (!caseId) return
    // What was entered meanwhile decides the case by itself, when it is written.
    if (caseId === this.held.log.id) this.held.take(entries)
    else if (!this.held.behind.length && !(await this.isLost())) this.held.show(caseId, entries, "opened")
  }

  private async shown(): Promise<{ caseId: string; entries: readonly Entry[] }> {
    const { caseId, device, records } = await this.store.shown()
    if (device) this.writer.writeAs(device)
    return { caseId, entries: readEntries(records) }
  }

  /** Tell whether the store has lost the case: this page then stays with it, and the next change writes all of it again. */
  private async isLost(): Promise<boolean> {
    const { id } = this.held.log
    return id !== "" && !(await this.store.list()).includes(id)
  }

  private fail(error: unknown) {
    this.failure = error instanceof Fault ? error.reason : "broken"
  }
}
