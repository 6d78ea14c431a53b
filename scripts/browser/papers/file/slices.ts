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

/** Do work that comes in steps, in slices. */
export async function inSlices<Result>(steps: Generator<undefined, Result>, slices: Slices): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await slices.rest()
  }
}

function now(): number {
  return performance.now()
}
