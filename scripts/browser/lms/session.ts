/**
 * lms: one visit to a course: opens the record, tells what was done early and seldom, and closes it once.
 *
 * A page may be gone without a word, so nothing waits for its end. Nothing is told while somebody browses or reviews,
 * and nothing after the record was closed.
 */

import { progressOf, type Course } from "./course.ts"
import { readKept } from "./kept-text.ts"
import { DONE, LearnerNotes } from "./learner-notes.ts"
import { LeftOut, type Begun, type Lms, type Progress } from "./lms.ts"

/** How it stands with what the learner does here. */
export type Standing = "opening" | "kept" | "refused" | "lost" | "less" | "looking" | "closed" | "alone"

/** What a visit needs of its surroundings. */
export interface Surroundings {
  now(): number
  /** Do something later; returns how to call it off. */
  later(milliseconds: number, act: () => void): () => void
  /** Show what was done, each time something was. */
  changed(): void
  /** Show how it stands; `detail` is for whoever looks after the learning system. */
  show(standing: Standing, detail: string): void
}

/** Answers are told this long after the first of them, all at once. */
const PAUSE = 15_000
/** What is worth telling at once. */
const SOON = new Set([DONE, "quiz.marked", "play.ended"])

export class Session {
  readonly notes: LearnerNotes
  /** The part that is open. */
  place = ""
  private readonly lms: Lms
  private readonly course: Course
  private readonly around: Surroundings
  private readonly start: number
  private begun: Begun | undefined
  private isClosed = false
  private callOff: (() => void) | undefined

  constructor(lms: Lms, course: Course, around: Surroundings) {
    this.lms = lms
    this.course = course
    this.around = around
    this.start = around.now()
    this.notes = new LearnerNotes(kind => this.changed(kind))
  }

  /** The share that passes: that of the learning system, else that of the course. */
  get pass(): number {
    return this.begun?.pass ?? this.course.pass
  }

  get progress(): Progress {
    const seconds = (this.around.now() - this.start) / 1000
    return progressOf(this.course, this.notes, { pass: this.pass, room: this.lms.room, place: this.place, seconds })
  }

  /** Open the record, and take what was kept; a record that cannot be opened leaves the course to be read. */
  async begin(): Promise<void> {
    try {
      const begun = await this.lms.begin()
      const kept = readKept(begun.kept)
      this.place ||= kept.place
      this.begun = begun
      this.notes.take(kept, this.course.lesson)
    } catch (error) {
      this.notes.take(readKept(""), this.course.lesson)
      this.isClosed = true
      this.around.show("refused", detailOf(error))
      return
    }
    this.around.show(this.first, "")
    await this.save()
  }

  /** Tell what was done until now. */
  async save(): Promise<void> {
    this.callOff?.()
    this.callOff = undefined
    if (!this.counts) return
    try {
      await this.lms.tell(this.progress)
      if (!this.isClosed) this.around.show("kept", "")
    } catch (error) {
      this.around.show(error instanceof LeftOut ? "less" : "lost", detailOf(error))
    }
  }

  /** Tell the last, and close the record; a second time does nothing. */
  async end(): Promise<void> {
    if (this.isClosed || !this.begun) return
    const last = this.counts ? this.progress : undefined
    this.isClosed = true
    this.callOff?.()
    try {
      await this.lms.end(last)
      this.around.show("closed", "")
    } catch (error) {
      this.around.show(error instanceof LeftOut ? "closed" : "lost", detailOf(error))
    }
  }

  private get first(): Standing {
    if (!this.lms.isThere) return "alone"
    return this.counts ? "kept" : "looking"
  }

  private get counts(): boolean {
    return !this.isClosed && this.lms.isThere && this.begun?.mode === "normal"
  }

  private changed(kind: string) {
    this.around.changed()
    if (SOON.has(kind)) void this.save()
    else this.callOff ??= this.around.later(PAUSE, () => void this.save())
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
