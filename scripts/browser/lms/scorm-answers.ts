/** lms: the list of answers in a SCORM record. It is only ever added to, and many systems have none. */

import { LeftOut, type Answer } from "./lms.ts"
import type { ScormCalls } from "./scorm-calls.ts"

/** So many records every system of 2004 has to have room for. */
const MOST = 250

export type Line = readonly [name: string, value: string]

export class AnswerList {
  private readonly calls: ScormCalls
  private readonly linesOf: (answer: Answer) => readonly Line[]
  private readonly answered = new Map<string, string>()
  private length = 0
  private isThere = false

  constructor(calls: ScormCalls, linesOf: (answer: Answer) => readonly Line[]) {
    this.calls = calls
    this.linesOf = linesOf
  }

  /** Ask whether the system has such a list, by the name of what it must know, and how long it is. */
  begin(name: string) {
    this.isThere = this.calls.read("cmi.interactions._children").includes(name)
    this.length = Number(this.calls.read("cmi.interactions._count")) || 0
  }

  /** Add the answers that are new since the last time; returns what went wrong, once: then the list is left alone. */
  add(answers: readonly Answer[]): LeftOut | undefined {
    try {
      for (const answer of answers) this.addOne(answer)
      return undefined
    } catch (error) {
      this.isThere = false
      return new LeftOut(error instanceof Error ? error.message : "")
    }
  }

  private addOne(answer: Answer) {
    if (!this.isThere || this.length >= MOST || this.answered.get(answer.id) === answer.chosen) return
    this.calls.note(this.linesOf(answer).map(([name, value]) => [`cmi.interactions.${this.length}.${name}`, value]))
    this.answered.set(answer.id, answer.chosen)
    this.length += 1
  }
}
