/**
 * case: what a reader keeps that belongs to no case, such as the answers of a quiz.
 *
 * It is a log as that of a case, in a store of its own, and never mixes with one: of all that was entered about a
 * target, the last word counts.
 */

import type { Store } from "./carrier.ts"
import type { Entry } from "./entry.ts"
import { sortOut } from "./record.ts"
import { Writer } from "./writer.ts"

/** The name under which the store holds it. */
const NAME = "notebook"

/** What a notebook lies in. */
export type Shelf = Pick<Store, "read" | "append" | "drop">

export class Notebook {
  private readonly carrier: Shelf
  private readonly writer: Writer
  private readonly lines = new Map<string, { id: string; value: unknown }>()
  private readonly all = new Map<string, Entry>()
  private reading: Promise<void> | undefined

  constructor(carrier: Shelf, now: () => number) {
    this.carrier = carrier
    this.writer = new Writer(now)
  }

  /** Read what is kept, once; where nothing can be read, the notebook is empty. */
  read(): Promise<void> {
    this.reading ??= this.carrier.read(NAME).then(records => this.take(records), () => undefined)
    return this.reading
  }

  /** Return what was entered last about a target; undefined if nothing was. */
  last(kind: string, target: string): unknown {
    return this.lines.get(`${kind} ${target}`)?.value
  }

  /** Enter something; it counts at once. Tells whether it is kept. */
  async enter(kind: string, target: string, value: unknown): Promise<boolean> {
    const entry = this.writer.write({ kind, target, value })
    this.take([entry])
    return this.carrier.append(NAME, [entry]).then(() => true, () => false)
  }

  /** Return everything that was entered, in its order. */
  get entries(): readonly Entry[] {
    return [...this.all.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  }

  /** Take in what was entered elsewhere; returns how many entries were new here. Rejects with a Fault. */
  async receive(entries: readonly Entry[]): Promise<number> {
    const news = entries.filter(({ id }) => !this.all.has(id))
    if (news.length) await this.carrier.append(NAME, news)
    this.take(news)
    return news.length
  }

  /** Delete all of it for good. Rejects with a Fault. */
  async forget(): Promise<void> {
    await this.carrier.drop(NAME)
    this.lines.clear()
    this.all.clear()
  }

  private take(records: readonly unknown[]) {
    for (const entry of sortOut(records).entries) {
      const { id, kind, target, value } = entry
      this.all.set(id, entry)
      this.writer.saw(id)
      const name = `${kind} ${target}`
      if (id > (this.lines.get(name)?.id ?? "")) this.lines.set(name, { id, value })
    }
  }
}
