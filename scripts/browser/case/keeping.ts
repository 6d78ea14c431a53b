/** case: keeps what this page holds, and follows what other tabs have kept. The store is asked one thing at a time, so that what is known of it is never old. */

import { Fault, type Reason, type Store } from "./carrier.ts"
import { write } from "./claim.ts"
import type { Held } from "./held.ts"
import { readOutline, type Outline } from "./outline.ts"
import { sortOut, type Sorted } from "./record.ts"
import type { Writer } from "./writer.ts"

/** How far the case is kept; `unkept` says why not. */
export type Keeping = { is: "loading" | "unused" | "keeping" | "kept" } | { is: "unkept"; reason: Reason }

/** The case that the store says this tab shows. */
interface ShownCase {
  caseId: string
  sorted: Sorted
  outline: Outline | undefined
}

export class Keeper {
  private readonly store: Store
  private readonly held: Held
  private readonly writer: Writer
  private readonly changed: () => void
  private failure: Reason | undefined
  /** The store was asked what it holds, and has answered. */
  private isAsked = false
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
    if (!this.isAsked) return { is: "loading" }
    if (this.held.behind.length) return { is: "keeping" }
    return { is: this.held.log.entries.size ? "kept" : "unused" }
  }

  /** Tell whether the browser has lost the case, or more than this page holds could be lost with it. */
  get isGone(): boolean {
    return this.failure === "gone"
  }

  /** Resolve once everything asked so far was done, or has failed. */
  settled(): Promise<void> {
    return this.queue.catch(() => undefined)
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
      // What could not be read so far may hold the case that this page goes on with.
      if (!this.isRead) await this.adopt()
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
      // What was read once is kept; only the next write tells whether there is more to warn of.
      if (!this.isRead || isFinal(error)) this.fail(error)
    }
    this.isAsked = true
    this.changed()
  }

  private async keep(): Promise<void> {
    const { log, claim, behind, summary } = this.held
    const { device } = this.writer
    const whole = () => this.held.whole()
    if (!(await write(this.store, { caseId: log.id, device, claim, summary, fresh: behind, whole }))) return this.join()
    this.held.claim = "opened"
    this.held.settle(behind)
  }

  /** Another tab began a case while this page began one: carry on in that one. */
  private async join() {
    const shown = await this.shown()
    if (!shown.caseId) throw new Fault("broken")
    // Asked only now: what was done while the other case was read is to be carried over, too.
    const { log, behind } = this.held
    const mine = behind.filter(record => log.entries.get(record.id)?.target !== log.id)
    this.show(shown)
    if (this.held.add(sortOut(mine)).length) await this.keep()
  }

  private async adopt() {
    const shown = await this.shown()
    this.isRead = true
    const { id } = this.held.log
    if (!shown.caseId) return this.missIfLost(id)
    // What was entered meanwhile decides the case by itself, when it is written.
    if (shown.caseId === id) this.held.take(shown.sorted)
    else if (this.held.behind.length) return
    else if (!(await this.isLost(id))) this.show(shown)
    else throw new Fault("gone")
  }

  private show({ caseId, sorted, outline }: ShownCase) {
    this.held.show(caseId, sorted, "opened")
    this.held.outline = outline
  }

  private async shown(): Promise<ShownCase> {
    const { caseId, device, person, outline, records } = await this.store.shown()
    if (device) this.writer.writeAs(device)
    this.writer.person ??= person
    return { caseId, sorted: sortOut(records), outline: readOutline(outline) }
  }

  /** A page whose case is gone stays with it, and says so: the next change writes all of it again. */
  private missIfLost(id: string) {
    if (id && this.held.claim === "opened" && !this.held.behind.length) throw new Fault("gone")
  }

  /** Tell whether the store has lost the case. */
  private async isLost(id: string): Promise<boolean> {
    return id !== "" && !(await this.store.list()).includes(id)
  }

  private fail(error: unknown) {
    this.failure = error instanceof Fault ? error.reason : "broken"
  }
}

/** Tell whether no write can succeed after this: better said at once than with the next tick. */
function isFinal(error: unknown): boolean {
  return error instanceof Fault && (error.reason === "gone" || error.reason === "older")
}
