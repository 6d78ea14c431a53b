/** case: who writes an entry, when, and after which others: each id comes after all that this page has seen. */

import type { Draft, Entry } from "./entry.ts"
import { nextId, randomText, WRITER } from "./id.ts"

const DEVICE = 10

export class Writer {
  /** Every device that this page has written as: what they wrote is this reader's own. */
  readonly devices = new Set<string>()
  device = ""
  private readonly now: () => number
  private readonly name = randomText(WRITER)
  /** The greatest id seen, in this case or in one before. */
  private last = ""

  constructor(now: () => number) {
    this.now = now
    this.writeAs(randomText(DEVICE))
  }

  /** Write on as a device that the browser knows. */
  writeAs(device: string) {
    this.device = device
    this.devices.add(device)
  }

  /** Learn of an id. */
  saw(id: string) {
    if (id > this.last) this.last = id
  }

  /** Make an entry of what was done; its id is to be seen before the next one is made. */
  write(draft: Draft): Entry {
    const now = this.now()
    return { id: nextId(this.last, now, this.name), time: new Date(now).toISOString(), person: "", device: this.device, ...draft }
  }

  /** Return today as "21 May 2027". */
  today(): string {
    return new Date(this.now()).toLocaleDateString("en-GB", { dateStyle: "long" })
  }
}
