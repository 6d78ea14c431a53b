/** elements: what the page for a client does in the client's own browser: it gathers answers and hands them over. It asks for nothing and keeps nothing. */

import type { AnswerLine, AnswerPart } from "../../case/after-end.ts"
import { answersMail, answersText, type Answers } from "../../papers/client/answers.ts"
import { download } from "../download.ts"

const SAVED = "Saved as a file on this device. Attach it to a mail, and send it back."
const COPIED = "Copied. Paste it into a mail, and send it back."
const TO_COPY = "Copy the text below into a mail, and send it back."
const NOTHING = "Nothing is answered yet."
const UNSIGNED = " You've left your name blank; without one, we can't tell who answered."

/** Make a page for a client answerable. */
export class Answering {
  private readonly form: HTMLFormElement
  /** Something was answered, and neither saved nor copied. */
  private isOpen = false

  constructor(form: HTMLFormElement) {
    this.form = form
  }

  begin() {
    for (const part of this.form.querySelectorAll<HTMLElement>(".is-live")) part.hidden = false
    for (const part of this.form.querySelectorAll<HTMLElement>(".is-still")) part.hidden = true
    this.form.addEventListener("input", this)
    this.form.addEventListener("submit", this)
    this.form.querySelector("#save")?.addEventListener("click", () => this.save())
    this.form.querySelector("#copy")?.addEventListener("click", () => void this.copy())
    addEventListener("beforeunload", this)
  }

  handleEvent(event: Event) {
    if (event.type === "input") this.hear(event)
    else if (event.type === "submit" || this.isOpen) event.preventDefault()
  }

  /** Paper shows a day once there is one. */
  private hear({ target }: Event) {
    this.isOpen = true
    if (target instanceof HTMLInputElement && target.type === "date") target.toggleAttribute("data-filled", target.value !== "")
  }

  private save() {
    const answers = this.answers()
    if (!answers) return this.say(NOTHING)
    download(fileName(), answersText(answers), "application/json")
    this.done(SAVED, answers)
  }

  private async copy() {
    const answers = this.answers()
    if (!answers) return this.say(NOTHING)
    const mail = this.form.querySelector<HTMLTextAreaElement>("#mail")
    if (!mail) return
    mail.value = answersMail(answers)
    if (mail.parentElement) mail.parentElement.hidden = false
    mail.select()
    this.done((await copied(mail.value)) ? COPIED : TO_COPY, answers)
  }

  private done(said: string, { name }: Answers) {
    this.isOpen = false
    this.say(said + (name === "" ? UNSIGNED : ""))
  }

  private say(text: string) {
    const said = this.form.querySelector("#said")
    if (said) said.textContent = text
  }

  /** Gather what is answered; undefined if nothing is. */
  private answers(): Answers | undefined {
    const lines = [...this.form.querySelectorAll<HTMLElement>("[data-answer]")].map(lineOf).filter(({ answer, words }) => answer !== "" || words !== "")
    const [words, name] = [this.valueOf("words"), this.valueOf("name")]
    if (!lines.length && words === "" && name === "") return undefined
    return { number: this.form.dataset["number"] ?? "", day: this.valueOf("day"), name, role: this.valueOf("role"), words, lines }
  }

  private valueOf(id: string): string {
    const field = this.form.querySelector(`#${id}`)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.trim() : ""
  }
}

/** Some programs that show attachments have no clipboard, or refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function lineOf(element: HTMLElement): AnswerLine {
  const [ask, chosen, words] = [element.querySelector("[data-ask]"), element.querySelector<HTMLInputElement>("input:checked"), element.querySelector<HTMLTextAreaElement>("[data-words]")]
  return { part: element.dataset["answer"] as AnswerPart, ask: ask?.textContent?.trim() ?? "", answer: chosen?.value ?? "", words: words?.value.trim() ?? "" }
}

/** Name the file by its day: it lies among other people's files. */
function fileName(): string {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(number => String(number).padStart(2, "0"))
  return `answers-${day.join("-")}.json`
}
