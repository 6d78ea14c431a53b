/** lms: SCORM 1.2. One status says it all, so it is told only what cannot be taken back: begun, then done. */

import { isDone, shareOf, type Answer, type Begun, type Lms, type Mode, type Progress } from "./lms.ts"
import { AnswerList } from "./scorm-answers.ts"
import { ScormCalls, type Names } from "./scorm-calls.ts"
import { clockText, spanText } from "./times.ts"

export const API = "API"
const NAMES: Names = { begin: "LMSInitialize", end: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", error: "LMSGetLastError" }
const OVER = new Set(["passed", "completed"])
const PLACE = 255

export class Scorm12 implements Lms {
  readonly room = 4096
  readonly isThere = true
  private readonly calls: ScormCalls
  private status = ""
  private readonly answers: AnswerList

  constructor(api: unknown, now: () => number) {
    this.calls = new ScormCalls(api, NAMES)
    this.answers = new AnswerList(this.calls, answer => linesOf(answer, clockText(now())))
  }

  async begin(): Promise<Begun> {
    this.calls.begin()
    const mode = modeOf(this.calls.read("cmi.core.lesson_mode"))
    this.status = this.calls.read("cmi.core.lesson_status")
    this.calls.read("cmi.core.lesson_location")
    this.answers.begin("student_response")
    return { mode, pass: passOf(this.calls.read("cmi.student_data.mastery_score")), kept: this.calls.read("cmi.suspend_data") }
  }

  async tell(progress: Progress): Promise<void> {
    this.report(progress)
  }

  async end(progress: Progress | undefined): Promise<void> {
    try {
      if (progress) this.report(progress)
    } finally {
      this.calls.end()
    }
  }

  private report(progress: Progress) {
    const leftOut = this.answers.add(progress.answers)
    const values = this.values(progress)
    this.calls.keep(values, { "cmi.core.session_time": spanText(progress.seconds), "cmi.core.exit": "suspend" })
    this.status = values["cmi.core.lesson_status"] ?? ""
    if (leftOut) throw leftOut
  }

  private values(progress: Progress): Record<string, string> {
    return {
      "cmi.suspend_data": progress.kept,
      // Some systems refuse an empty one.
      ...(progress.place === "" ? {} : { "cmi.core.lesson_location": progress.place.slice(0, PLACE) }),
      ...scoreOf(progress),
      // What was done once stays done, also where the record was made elsewhere.
      "cmi.core.lesson_status": OVER.has(this.status) ? this.status : statusOf(progress),
    }
  }
}

function linesOf({ id, chosen, right }: Answer, time: string): (readonly [string, string])[] {
  return [
    ["id", id],
    ["type", "choice"],
    ["time", time],
    ["correct_responses.0.pattern", right],
    ["student_response", chosen],
    ["result", chosen === right ? "correct" : "wrong"],
  ]
}

function statusOf(progress: Progress): string {
  if (!isDone(progress)) return "incomplete"
  return progress.isPassed === true ? "passed" : "completed"
}

function scoreOf({ score }: Progress): Record<string, string> {
  if (!score) return {}
  return { "cmi.core.score.raw": String(shareOf(score)), "cmi.core.score.min": "0", "cmi.core.score.max": "100" }
}

/** A system that names no mode means the normal one. */
function modeOf(text: string): Mode {
  return text === "browse" || text === "review" ? text : "normal"
}

function passOf(text: string): number | undefined {
  const score = Number(text)
  return text.trim() !== "" && score >= 0 && score <= 100 ? score : undefined
}
