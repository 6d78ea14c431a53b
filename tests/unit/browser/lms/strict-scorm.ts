/**
 * A learning system that refuses what real ones refuse: calls out of order, values of a wrong type or too long, words
 * that the standard does not have, and everything after the end. It writes down every call.
 */

/** How one value may be used: read, written, or both, and which texts it takes. */
interface Rule {
  readonly name: RegExp
  readonly reads: boolean
  readonly writes: RegExp | undefined
}

/** The functions and codes of one standard. */
interface Standard {
  readonly rules: readonly Rule[]
  readonly codes: Readonly<Record<"twice" | "closed" | "argument" | "unknown" | "readOnly" | "writeOnly" | "type" | "order", string>>
  readonly children: string
}

/** A refused call has a code. */
export interface Call {
  readonly name: string
  readonly values: readonly string[]
  readonly answer: string
  readonly code: string
}

const any = (longest: number) => new RegExp(`^[\\s\\S]{0,${longest}}$`, "u")
const rule = (name: string, access: "r" | "w" | "rw", writes?: RegExp): Rule => ({
  name: new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("#", "(?:0|[1-9]\\d*)")}$`, "u"),
  reads: access.includes("r"),
  writes: access.includes("w") ? writes : undefined,
})
const PERCENT = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/u

const OLD: Standard = {
  codes: { twice: "101", closed: "301", argument: "201", unknown: "401", readOnly: "403", writeOnly: "404", type: "405", order: "201" },
  children: "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
  rules: [
    rule("cmi.core.(?:student_id|student_name|credit|entry|total_time|lesson_mode)", "r"),
    rule("cmi.core.lesson_location", "rw", any(255)),
    rule("cmi.core.lesson_status", "rw", /^(?:passed|completed|failed|incomplete|browsed)$/u),
    rule("cmi.core.score.(?:raw|min|max)", "rw", PERCENT),
    rule("cmi.core.exit", "w", /^(?:time-out|suspend|logout|)$/u),
    rule("cmi.core.session_time", "w", /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u),
    rule("cmi.suspend_data", "rw", any(4096)),
    rule("cmi.student_data.mastery_score", "r"),
    rule("cmi.interactions._(?:children|count)", "r"),
    rule("cmi.interactions.#.id", "w", /^[\w-]{1,255}$/u),
    rule("cmi.interactions.#.type", "w", /^choice$/u),
    rule("cmi.interactions.#.time", "w", /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u),
    rule("cmi.interactions.#.correct_responses.#.pattern", "w", /^[a-z0-9](?:,[a-z0-9])*$/u),
    rule("cmi.interactions.#.student_response", "w", /^[a-z0-9](?:,[a-z0-9])*$/u),
    rule("cmi.interactions.#.result", "w", /^(?:correct|wrong|unanticipated|neutral)$/u),
  ],
}
const NEW: Standard = {
  codes: { twice: "103", closed: "133", argument: "201", unknown: "401", readOnly: "404", writeOnly: "405", type: "406", order: "408" },
  children: "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
  rules: [
    rule("cmi.(?:learner_id|learner_name|credit|entry|total_time|mode|scaled_passing_score|completion_threshold)", "r"),
    rule("cmi.location", "rw", /^.{1,1000}$/u),
    rule("cmi.completion_status", "rw", /^(?:completed|incomplete|not attempted|unknown)$/u),
    rule("cmi.success_status", "rw", /^(?:passed|failed|unknown)$/u),
    rule("cmi.score.scaled", "rw", /^-?(?:0(?:\.\d{1,7})?|1(?:\.0+)?)$/u),
    rule("cmi.score.(?:raw|min|max)", "rw", /^-?\d+(?:\.\d{1,7})?$/u),
    rule("cmi.progress_measure", "rw", /^(?:0(?:\.\d{1,7})?|1(?:\.0+)?)$/u),
    rule("cmi.exit", "w", /^(?:time-out|suspend|logout|normal|)$/u),
    rule("cmi.session_time", "w", /^P(?=.)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/u),
    rule("cmi.suspend_data", "rw", any(64_000)),
    rule("cmi.interactions._(?:children|count)", "r"),
    rule("cmi.interactions.#.id", "rw", /^\S{1,4000}$/u),
    rule("cmi.interactions.#.type", "rw", /^choice$/u),
    rule("cmi.interactions.#.timestamp", "rw", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,2}(?:Z|[+-]\d\d(?::\d\d)?)?)?$/u),
    rule("cmi.interactions.#.description", "rw", any(250)),
    rule("cmi.interactions.#.correct_responses.#.pattern", "rw", /^[\w.-]{1,250}$/u),
    rule("cmi.interactions.#.learner_response", "rw", /^[\w.-]{1,250}$/u),
    rule("cmi.interactions.#.result", "rw", /^(?:correct|incorrect|unanticipated|neutral)$/u),
  ],
}

/** What a learning system holds about one learner and one course, from visit to visit. */
export type Held = Map<string, string>

abstract class Strict {
  readonly calls: Call[] = []
  readonly held: Held
  private readonly standard: Standard
  private stage: "before" | "open" | "closed" = "before"
  private code = "0"
  /** What was set and not committed is gone when the window is. */
  private pending = new Map<string, string>()

  constructor(standard: Standard, held: Held) {
    this.standard = standard
    this.held = held
  }

  /** What was refused. */
  get refused(): Call[] {
    return this.calls.filter(({ name, code }) => code !== "0" && !name.endsWith("GetValue"))
  }

  get isClosed(): boolean {
    return this.stage === "closed"
  }

  protected begin(name: string, values: readonly unknown[]): string {
    if (this.stage !== "before") return this.refuse(name, values, this.standard.codes.twice)
    if (values[0] !== "") return this.refuse(name, values, this.standard.codes.argument)
    this.stage = "open"
    return this.grant(name, values, "true")
  }

  protected finish(name: string, values: readonly unknown[]): string {
    if (this.stage !== "open") return this.refuse(name, values, this.standard.codes.closed)
    this.keep()
    this.stage = "closed"
    return this.grant(name, values, "true")
  }

  protected commit(name: string, values: readonly unknown[]): string {
    if (this.stage !== "open") return this.refuse(name, values, this.standard.codes.closed)
    if (values[0] !== "") return this.refuse(name, values, this.standard.codes.argument)
    this.keep()
    return this.grant(name, values, "true")
  }

  protected get(name: string, values: readonly unknown[]): string {
    if (this.stage !== "open") return this.refuse(name, values, this.standard.codes.closed, "")
    const [element] = values
    const known = this.standard.rules.find(one => one.name.test(String(element)))
    if (!known) return this.refuse(name, values, this.standard.codes.unknown, "")
    if (!known.reads) return this.refuse(name, values, this.standard.codes.writeOnly, "")
    return this.grant(name, values, this.valueOf(String(element)))
  }

  protected set(name: string, values: readonly unknown[]): string {
    if (this.stage !== "open") return this.refuse(name, values, this.standard.codes.closed)
    const [element, value] = values
    const known = this.standard.rules.find(one => one.name.test(String(element)))
    const { codes } = this.standard
    if (!known) return this.refuse(name, values, codes.unknown)
    if (!known.writes) return this.refuse(name, values, codes.readOnly)
    if (typeof value !== "string" || !known.writes.test(value)) return this.refuse(name, values, codes.type)
    if (!this.isInOrder(String(element))) return this.refuse(name, values, codes.order)
    this.pending.set(String(element), value)
    return this.grant(name, values, "true")
  }

  protected get lastCode(): string {
    return this.code
  }

  /** A list grows by one at a time, and each line of it begins with its id, then its type. */
  private isInOrder(element: string): boolean {
    const [, place, part] = /^cmi\.interactions\.(\d+)\.(\w+)/u.exec(element) ?? []
    if (place === undefined || part === undefined) return true
    if (part === "id") return Number(place) <= this.count
    const has = (name: string) => this.valueOf(`cmi.interactions.${place}.${name}`) !== ""
    return has("id") && (part === "type" || has("type"))
  }

  private get count(): number {
    return new Set([...this.held.keys(), ...this.pending.keys()].flatMap(name => /^cmi\.interactions\.\d+\.id$/u.exec(name)?.[0] ?? [])).size
  }

  private valueOf(element: string): string {
    if (element === "cmi.interactions._count") return String(this.count)
    if (element === "cmi.interactions._children") return this.standard.children
    return this.pending.get(element) ?? this.held.get(element) ?? ""
  }

  private keep() {
    for (const [name, value] of this.pending) this.held.set(name, value)
    this.pending = new Map()
  }

  private grant(name: string, values: readonly unknown[], answer: string): string {
    this.code = "0"
    this.calls.push({ name, values: values.map(String), answer, code: "0" })
    return answer
  }

  private refuse(name: string, values: readonly unknown[], code: string, answer = "false"): string {
    this.code = code
    this.calls.push({ name, values: values.map(String), answer, code })
    return answer
  }
}

export class StrictScorm12 extends Strict {
  constructor(held: Held = new Map([["cmi.core.lesson_status", "not attempted"]])) {
    super(OLD, held)
  }

  LMSInitialize = (...values: unknown[]) => this.begin("LMSInitialize", values)
  LMSFinish = (...values: unknown[]) => this.finish("LMSFinish", values)
  LMSGetValue = (...values: unknown[]) => this.get("LMSGetValue", values)
  LMSSetValue = (...values: unknown[]) => this.set("LMSSetValue", values)
  LMSCommit = (...values: unknown[]) => this.commit("LMSCommit", values)
  LMSGetLastError = () => this.lastCode
  LMSGetErrorString = () => ""
  LMSGetDiagnostic = () => ""
}

export class StrictScorm2004 extends Strict {
  constructor(held: Held = new Map([["cmi.completion_status", "unknown"], ["cmi.success_status", "unknown"], ["cmi.mode", "normal"]])) {
    super(NEW, held)
  }

  Initialize = (...values: unknown[]) => this.begin("Initialize", values)
  Terminate = (...values: unknown[]) => this.finish("Terminate", values)
  GetValue = (...values: unknown[]) => this.get("GetValue", values)
  SetValue = (...values: unknown[]) => this.set("SetValue", values)
  Commit = (...values: unknown[]) => this.commit("Commit", values)
  GetLastError = () => this.lastCode
  GetErrorString = () => ""
  GetDiagnostic = () => ""
}
