/** What the tests of learning systems are given: a course, and a visit to it whose clock stands still. */

import type { Course } from "../../../../scripts/browser/lms/course.ts"
import { findApi } from "../../../../scripts/browser/lms/find-api.ts"
import type { Lms } from "../../../../scripts/browser/lms/lms.ts"
import { NoLms } from "../../../../scripts/browser/lms/none.ts"
import { Scorm12 } from "../../../../scripts/browser/lms/scorm12.ts"
import { Scorm2004 } from "../../../../scripts/browser/lms/scorm2004.ts"
import { Session, type Standing } from "../../../../scripts/browser/lms/session.ts"
import { StrictScorm12, StrictScorm2004, type Call, type Held } from "./strict-scorm.ts"

export const COURSE: Course = {
  lesson: "M4",
  pass: 80,
  parts: [
    { id: "learn", name: "Learn" },
    { id: "P2", name: "Play" },
    { id: "quiz", name: "Quiz" },
  ],
  questions: ["a", "b", "c", "a", "b"].map((right, at) => ({ id: `M4-Q${at + 1}`, words: `Question ${at + 1}?`, right })),
}
const RIGHT = COURSE.questions.map(({ right }) => right)
const BEGUN = Date.UTC(2027, 2, 8, 12)

/** A visit: what a learner does, and what is seen of it. */
export class Visit {
  readonly shown: [Standing, string][] = []
  readonly waiting: (() => void)[] = []
  readonly session: Session
  now = BEGUN

  constructor(lms: Lms, course: Course = COURSE) {
    this.session = new Session(lms, course, {
      now: () => this.now,
      later: (_, act) => {
        this.waiting.push(act)
        return () => void this.waiting.splice(this.waiting.indexOf(act), 1)
      },
      changed: () => {},
      show: (standing, detail) => void this.shown.push([standing, detail]),
    })
  }

  get standing(): Standing | undefined {
    return this.shown.at(-1)?.[0]
  }

  async begin(): Promise<this> {
    await this.session.begin()
    return this
  }

  async answer(letters: readonly string[] = RIGHT) {
    for (const [at, letter] of letters.entries()) await this.session.notes.enter("quiz.answered", `M4-Q${at + 1}`, letter)
  }

  async mark(letters: readonly string[] = RIGHT) {
    await this.answer(letters)
    const right = letters.filter((letter, at) => letter === RIGHT[at]).length
    await this.session.notes.enter("quiz.marked", "M4", { right, total: 5, day: "2027-03-08" })
    await settled()
  }

  async read(...parts: string[]) {
    for (const part of parts) await this.session.notes.enter("part.done", part, true)
    await settled()
  }

  async doAll() {
    await this.read("learn", "P2")
    await this.mark()
  }
}

/** Wait until what was begun has come to its end. */
export async function settled() {
  await new Promise(resolve => setImmediate(resolve))
}

/** A standard: how a strict system of it is made, how it is found, and the names in it. */
export interface Given {
  readonly title: string
  readonly api: string
  readonly system: (held?: Held) => StrictScorm12 | StrictScorm2004
  readonly course: (api: unknown) => Lms
  readonly names: { readonly mode: string; readonly status: string; readonly location: string; readonly exit: string; readonly pass: string; readonly set: string; readonly begin: string; readonly commit: string; readonly end: string }
}

export const STANDARDS: readonly Given[] = [
  {
    title: "SCORM 1.2",
    api: "API",
    system: before => new StrictScorm12(before),
    course: api => (api === undefined ? new NoLms() : new Scorm12(api, () => BEGUN)),
    names: { mode: "cmi.core.lesson_mode", status: "cmi.core.lesson_status", location: "cmi.core.lesson_location", exit: "cmi.core.exit", pass: "cmi.student_data.mastery_score", set: "LMSSetValue", begin: "LMSInitialize", commit: "LMSCommit", end: "LMSFinish" },
  },
  {
    title: "SCORM 2004",
    api: "API_1484_11",
    system: before => new StrictScorm2004(before),
    course: api => (api === undefined ? new NoLms() : new Scorm2004(api, () => BEGUN)),
    names: { mode: "cmi.mode", status: "cmi.completion_status", location: "cmi.location", exit: "cmi.exit", pass: "cmi.scaled_passing_score", set: "SetValue", begin: "Initialize", commit: "Commit", end: "Terminate" },
  },
]

/** A window at some depth, with what each window above it has; the last one is the top. */
export function windowWith(name: string, api: unknown, above: number, opener?: unknown): unknown {
  const top: Record<string, unknown> = { opener: opener ?? null }
  top["parent"] = top
  top["top"] = top
  let place = top
  if (above === 0) top[name] = api
  for (let depth = 1; depth <= above; depth++) {
    if (depth === 1) place[name] = api
    place = { parent: place, top }
  }
  return place
}

/** What a system of either standard holds of a learner who comes for the first time, and some values more. */
export function held(values: Readonly<Record<string, string>> = {}): Held {
  const first = { "cmi.core.lesson_status": "not attempted", "cmi.completion_status": "unknown", "cmi.success_status": "unknown" }
  return new Map(Object.entries({ ...first, ...values }))
}

/** The system as a course finds it. */
export function found(given: Given, api: unknown): Lms {
  return given.course(findApi(given.api, windowWith(given.api, api, 1)))
}

/** A system of which some functions are others. */
export function changed(system: object, changes: Readonly<Record<string, unknown>>): object {
  return new Proxy(system, { get: (of, name): unknown => changes[String(name)] ?? Reflect.get(of, name) })
}

/** A function of a system as it was. */
export function asked(system: object, name: string): (...values: readonly unknown[]) => string {
  return (...values) => String(Reflect.apply(Reflect.get(system, name) as () => unknown, system, values))
}

/** What was set, in order. */
export function setsIn(calls: readonly Call[]): readonly string[] {
  return calls.filter(({ name }) => name.endsWith("SetValue")).map(({ values }) => values.join(" = "))
}
