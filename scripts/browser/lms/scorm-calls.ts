/** lms: the calls of one SCORM API: each is made safely, and one that fails says what failed and with which code. */

import { Refused } from "./lms.ts"

/** What the two standards call the same eight functions. */
export interface Names {
  readonly begin: string
  readonly end: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly error: string
}

/** Some systems answer with a boolean where the standards ask for a text. */
const YES = new Set(["true", "1"])

export class ScormCalls {
  private readonly api: unknown
  private readonly names: Names
  private readonly told = new Map<string, string>()

  constructor(api: unknown, names: Names) {
    this.api = api
    this.names = names
  }

  begin() {
    this.must(this.names.begin, [""])
  }

  /** Read a value; empty where the system has none, or does not know it. What it says, it need not be told. */
  read(name: string): string {
    try {
      const value = this.call(this.names.get, [name])
      if (value !== "") this.told.set(name, value)
      return value
    } catch {
      return ""
    }
  }

  /** Set some values, those alone that it was not told before, and have them kept. */
  keep(values: Readonly<Record<string, string>>, also: Readonly<Record<string, string>>) {
    const fresh = Object.entries(values).filter(([name, value]) => this.told.get(name) !== value)
    if (!fresh.length) return
    for (const [name, value] of [...fresh, ...Object.entries(also)]) this.must(this.names.set, [name, value])
    this.must(this.names.commit, [""])
    // Only now: what was set and not kept is told again next time.
    for (const [name, value] of fresh) this.told.set(name, value)
  }

  /** Set values of a list; a list that the system has no place for is left out. */
  note(values: readonly (readonly [name: string, value: string])[]) {
    for (const [name, value] of values) this.must(this.names.set, [name, value])
  }

  end() {
    this.must(this.names.end, [""])
  }

  private must(name: string, values: readonly string[]) {
    let answer = ""
    try {
      answer = this.call(name, values)
    } catch (error) {
      throw new Refused(`${name} ${values[0]}: ${String(error)}`)
    }
    if (!YES.has(answer)) throw new Refused(`${name} ${values[0]}: ${this.code()}`.trim())
  }

  private code(): string {
    try {
      return this.call(this.names.error, [])
    } catch {
      return ""
    }
  }

  private call(name: string, values: readonly string[]): string {
    const run: unknown = Reflect.get(Object(this.api), name)
    if (typeof run !== "function") throw new TypeError("there is no such function")
    const answer: unknown = Reflect.apply(run, this.api, values)
    return textOf(answer)
  }
}

/** Some answer with a number or a boolean. */
function textOf(answer: unknown): string {
  if (typeof answer === "string") return answer
  return typeof answer === "number" || typeof answer === "boolean" ? String(answer) : ""
}
