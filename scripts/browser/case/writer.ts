/** case: who writes an entry, when, and after which others: each id comes after all that this page has seen. */

import type { Draft, Entry } from "./entry.ts"
import { leavesRoom, nextId, randomText, timeWithin, WRITER } from "./id.ts"
import { faultIn } from "./record.ts"

const DEVICE = 10
const NAMED = /^[0-9a-z]{8,40}$/u

export class Writer {
  /** Every device that this page has written as: what they wrote is this reader's own. */
  readonly devices = new Set<string>()
  device = ""
  /** Who the reader is; undefined while nobody asked, empty if they would not say. */
  person: string | undefined
  private readonly now: () => number
  private readonly name = randomText(WRITER)
  /** The greatest id seen, in this case or in one before. */
  private last = ""

  constructor(now: () => number) {
    this.now = now
    this.writeAs(randomText(DEVICE))
  }

  /** Write on as a device that the browser knows; what is no name of a device is left alone. */
  writeAs(device: string) {
    if (!NAMED.test(device)) return
    this.device = device
    this.devices.add(device)
  }

  /** Learn of an id that somebody else has made. */
  saw(id: string) {
    if (id > this.last && leavesRoom(id)) this.last = id
  }

  /** Make an entry of what was done; throws if it could not be saved and read again, which is a fault of ours. */
  write(draft: Draft): Entry {
    const now = timeWithin(this.now())
    const id = nextId(this.last, now, this.name)
    const entry = { id, time: new Date(now).toISOString(), person: this.person ?? "", device: this.device, ...draft }
    const fault = faultIn(entry)
    if (fault) throw new Error(`${draft.kind} cannot be kept: ${fault}`)
    this.last = id
    return entry
  }

  /** Return today as "21 May 2027". */
  today(): string {
    return new Date(this.now()).toLocaleDateString("en-GB", { dateStyle: "long" })
  }
}
