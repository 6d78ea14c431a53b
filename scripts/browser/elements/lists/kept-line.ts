/**
 * elements: <kept-line> says what happened and how far the case is kept.
 *
 * Of all lines on a page, the one whose list was used last speaks alone, so that nothing is announced twice. Before any
 * was used, the first one gives warnings.
 */

import { CaseElement } from "../case-element.ts"
import { actOf, make, makeButton, say } from "../make.ts"
import { saveCopy } from "../files/copies.ts"
import { keepingText } from "./keeping-text.ts"

export class KeptLine extends CaseElement {
  private static speaker: KeptLine | undefined
  private said = ""

  override connectedCallback() {
    this.addEventListener("click", this)
    this.hidden = false
    if (!this.firstElementChild) this.append(make("span", { class: "kept-text" }), makeButton("save", "Save a copy"))
    super.connectedCallback()
  }

  handleEvent(event: Event) {
    if (actOf(event) === "save") void saveCopy(this.host).then(said => this.say(said))
  }

  /** Become the line that speaks, and say what happened. */
  say(text: string) {
    const before = KeptLine.speaker
    KeptLine.speaker = this
    this.said = text
    before?.show()
    this.show()
  }

  protected show() {
    const { keeping, entries } = this.host.openCase
    const isWarning = keeping.is === "unkept"
    const text = this.isSpeaker(isWarning) ? [this.said, keepingText(keeping)].filter(Boolean).join(" ") : ""
    this.dataset["state"] = text ? keeping.is : "silent"
    say(this.querySelector(".kept-text"), text)
    const button = this.querySelector("button")
    if (button) button.hidden = !text || !isWarning || !entries.size
  }

  private isSpeaker(isWarning: boolean): boolean {
    if (KeptLine.speaker) return KeptLine.speaker === this
    return isWarning && document.querySelector("kept-line") === this
  }
}
