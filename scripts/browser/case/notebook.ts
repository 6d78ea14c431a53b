/**
 * case: what a reader keeps that belongs to no case, such as the answers of a quiz.
 *
 * It is a log as that of a case, in a store of its own, and never mixes with one: of all that was entered about a
 * target, the last word counts.
 */

import type { Carrier } from "./carrier.ts"
import { sortOut } from "./record.ts"
import { Writer } from "./writer.ts"

/** The name under which the store holds it. */
const NAME = "notebook"

export class Notebook {
  private readonly carrier: Carrier
  private readonly writer: Writer
  private readonly lines = new Map<string, { id: string; value: unknown }>()
  private reading: Promise<void> | undefined

  constructor(carrier: Carrier, now: () => number) {
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

  private take(records: readonly unknown[]) {
    for (const { id, kind, target, value } of sortOut(records).entries) {
      this.writer.saw(id)
      const name = `${kind} ${target}`
      if (id > (this.lines.get(name)?.id ?? "")) this.lines.set(name, { id, value })
    }
  }
}
