/**
 * storage: breaks off what a page does in its databases when the page goes to rest, ready for the way back.
 *
 * WebKit lets a page rest with its transactions unfinished, and every other page of the site then waits for them for
 * ever. A write whose commit was sent is carried out all the same.
 */

export class Rest {
  private readonly begun = new Set<IDBTransaction>()
  private end = Promise.resolve()
  private wake = () => {}

  /** Call `letGo` when the page goes to rest; nothing is to be begun until that is `over`. */
  constructor(letGo: () => void) {
    // Outside of a page, nothing rests.
    globalThis.addEventListener?.("pagehide", ({ persisted }) => {
      if (!persisted) return
      this.end = new Promise(resolve => (this.wake = resolve))
      this.breakOff()
      letGo()
    })
    globalThis.addEventListener?.("pageshow", () => this.wake())
  }

  /** Resolves while the page is in use. */
  get over(): Promise<void> {
    return this.end
  }

  /** Note a transaction that has begun, until it has ended. */
  note(transaction: IDBTransaction) {
    this.begun.add(transaction)
    for (const ended of ["complete", "abort"]) transaction.addEventListener(ended, () => this.begun.delete(transaction))
  }

  private breakOff() {
    for (const transaction of this.begun) {
      try {
        transaction.abort()
      } catch {
        // Its commit was sent, or it has ended by itself.
      }
    }
  }
}
