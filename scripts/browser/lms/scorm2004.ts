/** lms: SCORM 2004, 4th edition. Being complete and having passed are told apart. */

import { shareOf, type Answer, type Begun, type Lms, type Mode, type Progress } from "./lms.ts"
import { AnswerList } from "./scorm-answers.ts"
import { ScormCalls, type Names } from "./scorm-calls.ts"
import { durationText, momentText } from "./times.ts"

export const API = "API_1484_11"
const NAMES: Names = { begin: "Initialize", end: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit", error: "GetLastError" }
const PLACE = 1000
const WORDS = 250

export class Scorm2004 implements Lms {
  readonly room = 64_000
  readonly isThere = true
  private readonly calls: ScormCalls
  private wasComplete = false
  private wasPassed = false
  private readonly answers: AnswerList

  constructor(api: unknown, now: () => number) {
    this.calls = new ScormCalls(api, NAMES)
    this.answers = new AnswerList(this.calls, answer => linesOf(answer, momentText(now())))
  }

  async begin(): Promise<Begun> {
    this.calls.begin()
    const mode = modeOf(this.calls.read("cmi.mode"))
    this.wasComplete = this.calls.read("cmi.completion_status") === "completed"
    this.wasPassed = this.calls.read("cmi.success_status") === "passed"
    this.calls.read("cmi.location")
    this.answers.begin("learner_response")
    return { mode, pass: passOf(this.calls.read("cmi.scaled_passing_score")), kept: this.calls.read("cmi.suspend_data") }
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
    // "suspend", also when all is done: after "normal" the next visit begins a new attempt, and what was done is gone.
    this.calls.keep(this.values(progress), { "cmi.session_time": durationText(progress.seconds), "cmi.exit": "suspend" })
    if (leftOut) throw leftOut
  }

  private values(progress: Progress): Record<string, string> {
    this.wasComplete ||= progress.isComplete
    this.wasPassed ||= progress.isPassed === true
    const isPassed = this.wasPassed || progress.isPassed
    return {
      "cmi.suspend_data": progress.kept,
      // Some systems refuse an empty one.
      ...(progress.place === "" ? {} : { "cmi.location": progress.place.slice(0, PLACE) }),
      ...scoreOf(progress),
      "cmi.progress_measure": String(Math.round((progress.partsDone / progress.parts) * 100) / 100),
      "cmi.completion_status": this.wasComplete ? "completed" : "incomplete",
      ...(isPassed === undefined ? {} : { "cmi.success_status": isPassed ? "passed" : "failed" }),
    }
  }
}

function linesOf({ id, words, chosen, right }: Answer, time: string): (readonly [string, string])[] {
  return [
    ["id", id],
    ["type", "choice"],
    ["timestamp", time],
    ["description", words.slice(0, WORDS)],
    ["correct_responses.0.pattern", right],
    ["learner_response", chosen],
    ["result", chosen === right ? "correct" : "incorrect"],
  ]
}

function scoreOf({ score }: Progress): Record<string, string> {
  if (!score) return {}
  const share = shareOf(score)
  return { "cmi.score.min": "0", "cmi.score.max": "100", "cmi.score.raw": String(share), "cmi.score.scaled": String(share / 100) }
}

function modeOf(text: string): Mode {
  return text === "browse" || text === "review" ? text : "normal"
}

/** The standard has shares from -1 to 1. */
function passOf(text: string): number | undefined {
  const share = Number(text)
  return text.trim() !== "" && share >= 0 && share <= 1 ? share * 100 : undefined
}
