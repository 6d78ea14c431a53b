/** elements: <fault-finder file="S02-A"> keeps what a reader marked, and says what was found. Without it, the faults can be opened. */

import { readLines } from "../../case/values.ts"
import { KEPT, readScore } from "../../learning/kept.ts"
import { actOf, make, say } from "../make.ts"
import { faultsText, verdictText, type Finding } from "./faults-text.ts"
import { NotedElement } from "./noted.ts"
import { lastScoreText } from "./quiz-text.ts"
import { today } from "./today.ts"

const KEPT_FOUND = "What you found is kept on this device."

export class FaultFinder extends NotedElement {
  private isBusy = false

  connectedCallback() {
    this.addEventListener("click", this)
    this.addEventListener("change", this)
    for (const button of this.querySelectorAll<HTMLElement>("button[data-act]")) button.hidden = false
    void this.fill()
  }

  handleEvent(event: Event) {
    if (actOf(event) === "check") this.check()
    if (actOf(event) === "again") this.clear()
    if (event.type === "change" && event.target instanceof HTMLInputElement) this.mark(event.target)
  }

  private get file(): string {
    return this.getAttribute("file") ?? ""
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[type=checkbox]")]
  }

  private get result(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".quiz-result")
  }

  /** Mark again what was marked before; what was marked meanwhile stays. */
  private async fill() {
    await this.notebook.read()
    if (this.isBusy) return
    const marked = new Set(readLines(this.notebook.last(KEPT.searched, this.file)) ?? [])
    for (const box of this.boxes) box.checked = marked.has(box.id)
    const score = readScore(this.notebook.last(KEPT.found, this.file))
    if (score) this.tell(lastScoreText(score))
  }

  private mark(box: HTMLInputElement) {
    this.isBusy = true
    const verdict = verdictOf(box)
    if (verdict) verdict.hidden = true
    void this.keepMarks()
  }

  private keepMarks(): Promise<void> {
    return this.note(KEPT.searched, this.file, this.boxes.filter(({ checked }) => checked).map(({ id }) => id))
  }

  private check() {
    this.isBusy = true
    const { boxes } = this
    const findings = boxes.map(box => ({ isMarked: box.checked, isFault: reasonOf(box) !== null }))
    this.tell(faultsText(findings))
    this.result?.focus()
    if (!findings.some(({ isMarked }) => isMarked)) return
    for (const [place, box] of boxes.entries()) showVerdict(box, findings[place])
    const right = findings.filter(({ isMarked, isFault }) => isMarked && isFault).length
    void this.note(KEPT.found, this.file, { right, total: findings.filter(({ isFault }) => isFault).length, day: today(), version: this.host.version }, KEPT_FOUND)
  }

  private clear() {
    this.isBusy = true
    for (const box of this.boxes) {
      box.checked = false
      const verdict = verdictOf(box)
      if (verdict) verdict.hidden = true
    }
    void this.keepMarks()
    this.tell("Nothing is marked any more. The faults are the same ones.")
  }

  private tell(text: string) {
    if (this.result) this.result.hidden = false
    say(this.result, text)
  }
}

function showVerdict(box: HTMLInputElement, finding: Finding | undefined) {
  const verdict = verdictOf(box)
  const text = finding ? verdictText(finding) : ""
  if (!verdict) return
  verdict.hidden = text === ""
  verdict.dataset["verdict"] = box.checked && reasonOf(box) ? "right" : "not-yet"
  verdict.replaceChildren(make("b", { text }), " ", ...(reasonOf(box)?.cloneNode(true).childNodes ?? []))
}

function verdictOf(box: HTMLInputElement): HTMLElement | null {
  return box.closest(".fault-line")?.querySelector<HTMLElement>(".fault-verdict") ?? null
}

/** Return why a line is a fault, as the list of the faults says it; null if it is none. */
function reasonOf({ id }: HTMLInputElement): Element | null {
  return document.querySelector(`.fault-key [data-of="${CSS.escape(id)}"] .fault-why`)
}
