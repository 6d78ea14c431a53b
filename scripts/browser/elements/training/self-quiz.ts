/** elements: <self-quiz pass="80"> marks the reader's own answers. They are not kept. Without it, every answer can be opened. */

import { actOf, make, say } from "../make.ts"
import { quizText } from "./quiz-text.ts"

export class SelfQuiz extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this)
    this.addEventListener("change", this)
    const button = this.querySelector<HTMLElement>("button[data-act=mark]")
    if (button) button.hidden = false
  }

  handleEvent(event: Event) {
    if (actOf(event) === "mark") this.mark()
    if (event.type === "change" && event.target instanceof Element) this.forget(event.target)
  }

  private mark() {
    const questions = [...this.querySelectorAll<HTMLElement>("li.question")]
    const right = questions.filter(markQuestion).length
    const result = this.querySelector<HTMLElement>(".quiz-result")
    if (result) result.hidden = false
    say(result, quizText(right, questions.length, Number(this.getAttribute("pass") ?? 0)))
  }

  /** An answer that was changed has not been marked. */
  private forget(changed: Element) {
    const verdict = changed.closest("li.question")?.querySelector<HTMLElement>(".question-verdict")
    if (verdict) verdict.hidden = true
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

function verdictName(question: HTMLElement): keyof typeof VERDICTS {
  const chosen = question.querySelector("input:checked")
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
