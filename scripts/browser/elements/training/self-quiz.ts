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

function markQuestion(question: HTMLElement): boolean {
  const chosen = question.querySelector("input:checked")
  const isRight = chosen?.closest(".answer")?.hasAttribute("data-right") ?? false
  const verdict = verdictOf(question)
  verdict.hidden = false
  verdict.dataset["verdict"] = chosen ? (isRight ? "right" : "not-yet") : "none"
  say(verdict, chosen ? (isRight ? "Right." : "Not yet.") : "No answer yet.")
  // Who has not answered yet may still want to think.
  const key = question.querySelector("details")
  if (key && chosen) key.open = true
  return isRight
}

function verdictOf(question: HTMLElement): HTMLElement {
  const known = question.querySelector<HTMLElement>(".question-verdict")
  if (known) return known
  const verdict = make("p", { class: "question-verdict" })
  question.querySelector("fieldset")?.after(verdict)
  return verdict
}
