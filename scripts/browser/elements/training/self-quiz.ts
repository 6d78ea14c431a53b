/** elements: <self-quiz lesson="M4" pass="80"> keeps the reader's answers and marks them. Without it, every answer can be opened. */

import { KEPT, readScore } from "../../learning/kept.ts"
import { itemsById, knownText } from "../../learning/known.ts"
import { actOf, make, say } from "../make.ts"
import { NotedElement } from "./noted.ts"
import { lastScoreText, quizText } from "./quiz-text.ts"
import { today } from "./today.ts"

const KEPT_SCORE = "Your score is kept on this device."

export class SelfQuiz extends NotedElement {
  private isBusy = false

  connectedCallback() {
    this.addEventListener("click", this)
    this.addEventListener("change", this)
    for (const button of this.querySelectorAll<HTMLElement>("button[data-act]")) button.hidden = false
    void this.fill()
  }

  handleEvent(event: Event) {
    if (actOf(event) === "mark") this.mark()
    if (actOf(event) === "again") this.clear()
    if (event.type === "change" && event.target instanceof HTMLInputElement) this.answer(event.target)
  }

  /** Choose again what was chosen before; what was answered meanwhile stays. */
  private async fill() {
    await this.notebook.read()
    for (const question of this.questions) {
      const letter = this.notebook.last(KEPT.answered, idOf(question))
      if (typeof letter !== "string" || chosenIn(question)) continue
      const input = [...question.querySelectorAll<HTMLInputElement>("input")].find(({ value }) => value === letter)
      if (input) input.checked = true
    }
    this.showLast()
  }

  private get questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("li.question")]
  }

  private get lesson(): string {
    return this.getAttribute("lesson") ?? ""
  }

  private get result(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".quiz-result")
  }

  /** Say how the quiz was passed last, until it is marked here. */
  private showLast() {
    const score = readScore(this.notebook.last(KEPT.marked, this.lesson))
    if (score && !this.isBusy) this.tell(lastScoreText(score))
  }

  private tell(text: string) {
    if (this.result) this.result.hidden = false
    say(this.result, text)
  }

  private mark() {
    this.isBusy = true
    const { questions } = this
    const answered = questions.filter(chosenIn).length
    const right = answered ? questions.filter(markQuestion).length : 0
    this.tell(quizText({ right, answered, total: questions.length, pass: Number(this.getAttribute("pass") ?? 0) }))
    // The result is where the eye goes next, and a screen reader with it.
    this.result?.focus()
    if (answered === questions.length) void this.keepScore({ right, total: questions.length, day: today() })
  }

  /** Keep the score at once, and then what the questions meant: a later edition can tell what has changed. */
  private async keepScore(score: { right: number; total: number; day: string }) {
    await this.note(KEPT.marked, this.lesson, score, KEPT_SCORE)
    const library = await this.host.data("learning").catch(() => undefined)
    const questions = library?.questions.filter(({ lesson }) => lesson === this.lesson) ?? []
    if (!library || !questions.length) return
    const items = itemsById(library.items)
    const known = questions.map(question => knownText(question, items))
    await this.note(KEPT.marked, this.lesson, { ...score, version: this.host.version, known }, KEPT_SCORE)
  }

  private clear() {
    this.isBusy = true
    for (const question of this.questions) {
      const chosen = chosenIn(question)
      if (chosen) void this.note(KEPT.answered, idOf(question), "")
      if (chosen) chosen.checked = false
      unmark(question)
    }
    this.tell("Your answers are cleared.")
  }

  /** An answer that was changed has not been marked. */
  private answer(input: HTMLInputElement) {
    const question = input.closest<HTMLElement>("li.question")
    if (!question) return
    const verdict = question.querySelector<HTMLElement>(".question-verdict")
    if (verdict) verdict.hidden = true
    void this.note(KEPT.answered, idOf(question), input.value)
  }
}

const VERDICTS = { right: "Right.", "not-yet": "Not yet.", none: "No answer yet." }

function markQuestion(question: HTMLElement): boolean {
  const name = verdictName(question)
  const verdict = verdictOf(question)
  verdict.hidden = false
  verdict.dataset["verdict"] = name
  say(verdict, VERDICTS[name])
  // Who has not answered yet may still want to think.
  const key = question.querySelector("details")
  if (key && name !== "none") key.open = true
  return name === "right"
}

function unmark(question: HTMLElement) {
  verdictOf(question).hidden = true
  for (const key of question.querySelectorAll("details")) key.open = false
}

function verdictName(question: HTMLElement): keyof typeof VERDICTS {
  const chosen = chosenIn(question)
  if (!chosen) return "none"
  return chosen.closest(".answer")?.hasAttribute("data-right") === true ? "right" : "not-yet"
}

function verdictOf(question: HTMLElement): HTMLElement {
  const known = question.querySelector<HTMLElement>(".question-verdict")
  if (known) return known
  const verdict = make("p", { class: "question-verdict" })
  question.querySelector("fieldset")?.after(verdict)
  return verdict
}

function chosenIn(question: HTMLElement): HTMLInputElement | null {
  return question.querySelector<HTMLInputElement>("input:checked")
}

function idOf(question: HTMLElement): string {
  return question.dataset["question"] ?? ""
}
