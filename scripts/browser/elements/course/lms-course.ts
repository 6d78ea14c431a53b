/**
 * elements: <lms-course lesson="M4" pass="80"> connects a lesson with a learning system: what is done in its parts is
 * told there, and how that stands is shown. Without it, the lesson is read like any page.
 */

import { partsDone, type Asked, type Course } from "../../lms/course.ts"
import { DONE } from "../../lms/learner-notes.ts"
import type { Lms } from "../../lms/lms.ts"
import { Session, type Standing } from "../../lms/session.ts"
import { BranchingPlay } from "../training/branching-play.ts"
import { LessonParts } from "../training/lesson-parts.ts"
import { defineNoted } from "../training/noted.ts"
import { SelfQuiz } from "../training/self-quiz.ts"
import { actOf, say } from "../make.ts"
import { doneText, scoreText, slipText, STANDING_TEXT, URGENT } from "./course-text.ts"

/** A package holds no data of the site. */
const ALONE = { version: "", data: () => Promise.reject(new Error("a package holds no data")) }

/** What an element of a course is made with, beside the page. */
export interface Connection {
  connect(lesson: string): Lms
  /** Where a learning system wants its learner back; empty where it does not say. */
  readonly back: () => string
}

export class LmsCourse extends HTMLElement {
  protected declare readonly connection: Connection
  private session!: Session
  private course!: Course

  connectedCallback() {
    this.course = courseOn(this)
    this.session = new Session(this.connection.connect(this.course.lesson), this.course, {
      now: () => Date.now(),
      later: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
      changed: () => this.showDone(),
      show: (standing, detail) => this.show(standing, detail),
    })
    this.listen()
    this.show("opening", "")
    // Whether anything is kept is told once, for the whole course.
    for (const line of this.querySelectorAll(".quiz-kept")) line.remove()
    const learner = { host: ALONE, notebook: this.session.notes }
    defineNoted("self-quiz", SelfQuiz, learner)
    defineNoted("branching-play", BranchingPlay, learner)
    customElements.define("lesson-parts", LessonParts)
    void this.session.begin().then(() => this.opened())
  }

  handleEvent(event: Event) {
    const heard: Record<string, () => void> = {
      click: () => this.press(actOf(event)),
      change: () => this.tick(event.target),
      hashchange: () => this.place(),
      visibilitychange: () => this.look(),
      pagehide: () => void this.session.end(),
      afterprint: () => this.toggleAttribute("data-slip", false),
    }
    heard[event.type]?.()
  }

  private press(act: string) {
    if (act === "leave") void this.leave()
    if (act === "print-slip") this.printSlip()
  }

  /** A page that nobody looks at may never be looked at again. */
  private look() {
    if (document.visibilityState === "hidden") void this.session.save()
  }

  private listen() {
    // Whoever follows a link out of the frame would end the visit.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
      link.target = "_blank"
      link.rel = "noopener noreferrer"
    }
    for (const kind of ["click", "change"]) this.addEventListener(kind, this)
    document.addEventListener("visibilitychange", this)
    // Not "unload": browsers leave it out, and a page that listens to it is never kept for the way back.
    for (const kind of ["pagehide", "hashchange", "afterprint"]) addEventListener(kind, this)
  }

  /** Show what was kept, and the share that passes there. */
  private opened() {
    this.querySelector("self-quiz")?.setAttribute("pass", String(this.session.pass))
    for (const box of this.boxes) box.checked = this.session.notes.last(DONE, box.dataset["part"] ?? "") === true
    for (const hidden of this.querySelectorAll<HTMLElement>(".course-done, .course-tools")) hidden.hidden = false
    this.lead()
    this.showDone()
  }

  /** Show the part that was open last, unless the learner has chosen one meanwhile. */
  private lead() {
    const place = this.session.place
    if (place !== "" && location.hash === "" && document.getElementById(place)) location.hash = `#${place}`
    else this.place()
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[data-part]")]
  }

  private tick(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement) || target.dataset["part"] === undefined) return
    void this.session.notes.enter(DONE, target.dataset["part"], target.checked)
  }

  private place() {
    this.session.place = this.querySelector<HTMLElement>("lesson-parts [aria-current]")?.getAttribute("href")?.slice(1) ?? ""
  }

  private async leave() {
    await this.session.end()
    const back = this.connection.back()
    if (back !== "") location.assign(back)
  }

  private printSlip() {
    this.toggleAttribute("data-slip", true)
    say(this.querySelector(".slip-day"), slipText(new Date().toISOString().slice(0, 10)))
    print()
  }

  private show(standing: Standing, detail: string) {
    const line = this.querySelector<HTMLElement>(".course-standing")
    line?.setAttribute("data-standing", URGENT.has(standing) ? "urgent" : standing)
    say(line, STANDING_TEXT[standing])
    const details = this.querySelector<HTMLElement>(".course-detail")
    if (details) details.hidden = detail === ""
    say(this.querySelector(".course-detail code"), detail)
    this.showDone()
  }

  private showDone() {
    const { progress, notes, pass } = this.session
    const done = partsDone(this.course, notes, pass)
    // A play that came to an end is done without a tick.
    for (const box of this.boxes) box.checked ||= done.some(({ id }) => id === box.dataset["part"])
    say(this.querySelector(".course-parts"), doneText(done.map(({ name }) => name), this.course.parts.length))
    say(this.querySelector(".course-score"), scoreText(progress.score, progress.isPassed))
  }
}

/** Read from the page what a lesson is made of. */
function courseOn(element: Element): Course {
  const parts = [...element.querySelectorAll<HTMLElement>("[data-course-part]")]
  return {
    lesson: element.getAttribute("lesson") ?? "",
    pass: Number(element.getAttribute("pass") ?? 0),
    parts: parts.map(({ dataset }) => ({ id: dataset["coursePart"] ?? "", name: dataset["partName"] ?? "" })),
    questions: [...element.querySelectorAll<HTMLElement>("li.question")].map(askedOn),
  }
}

function askedOn(question: HTMLElement): Asked {
  return {
    id: question.dataset["question"] ?? "",
    words: question.querySelector("legend")?.textContent?.trim() ?? "",
    right: question.querySelector<HTMLInputElement>("[data-right] input")?.value ?? "",
  }
}

/** Let the page know the element, with what connects it. */
export function defineCourse(connection: Connection) {
  Object.defineProperty(LmsCourse.prototype, "connection", { value: connection })
  customElements.define("lms-course", LmsCourse)
}
