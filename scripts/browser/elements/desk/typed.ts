/** elements: what is typed in a form and not yet entered. It outlives a change of view, and leaving the page asks first. */

/** The forms of this page in which something is typed. */
const filled = new Set<Typed>()

export class Typed {
  private readonly values = new Map<string, string>()
  private readonly faults = new Map<string, string>()

  /** Return what is typed under a name, or what stands there at first. */
  of(name: string, first = ""): string {
    return this.values.get(name) ?? first
  }

  /** Return what is wrong with what is typed, empty if nothing is. */
  faultOf(name: string): string {
    return this.faults.get(name) ?? ""
  }

  /** Note what is typed. */
  type(name: string, value: string) {
    this.values.set(name, value)
    watch(this, true)
  }

  /** Note several things at once, as when something is to be written anew. */
  typeAll(values: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(values)) this.type(name, value)
  }

  /** Say what is wrong with it; it stays typed. */
  refuse(name: string, fault: string) {
    this.faults.set(name, fault)
  }

  /** Forget one thing: it was entered, or given up. */
  forget(name: string) {
    this.values.delete(name)
    this.faults.delete(name)
    watch(this, this.values.size > 0)
  }

  /** Forget all of it. */
  clear() {
    this.values.clear()
    this.faults.clear()
    watch(this, false)
  }
}

function watch(typed: Typed, isFilled: boolean) {
  if (isFilled) filled.add(typed)
  else filled.delete(typed)
  // Always listening would keep some browsers from holding the page ready for the way back.
  if (filled.size) addEventListener("beforeunload", holdBack)
  else removeEventListener("beforeunload", holdBack)
}

function holdBack(event: Event) {
  event.preventDefault()
}
