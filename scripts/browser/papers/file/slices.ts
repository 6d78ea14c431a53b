/** papers: long work in short slices, so that the page answers its reader meanwhile. */

/** Milliseconds of work without a pause. */
const SLICE = 40

/** Lets the page breathe between the slices of one piece of work. */
export class Slices {
  private begun = now()

  /** Tell whether a pause is due. */
  get isDue(): boolean {
    return now() - this.begun > SLICE
  }

  /** Pause if it is time; call it often. */
  async rest() {
    if (!this.isDue) return
    await new Promise(resolve => setTimeout(resolve))
    this.begun = now()
  }
}

function now(): number {
  return performance.now()
}
