/** case: tells those who listen that something has changed. */

export class Listeners {
  private readonly all = new Set<() => void>()

  /** Call `listener` after each change; returns how to stop. */
  add(listener: () => void): () => void {
    this.all.add(listener)
    return () => this.all.delete(listener)
  }

  /** A fault in one of them must not look like a fault of the store, nor keep the others from being told. */
  tell() {
    for (const listener of this.all) {
      try {
        listener()
      } catch (error) {
        console.error(error)
      }
    }
  }
}
