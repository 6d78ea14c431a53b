/** elements: <letter-check> checks a letter that is pasted in. What it does is a part of its own. */

import { HostedElement } from "../host.ts"

export class LetterCheck extends HostedElement {
  connectedCallback() {
    this.load().catch(() => undefined)
  }

  /** Where the part cannot be loaded, the page still says what not to write. */
  private async load() {
    const screen = this.querySelector<HTMLElement>(".letter-screen")
    if (!screen || screen.childElementCount) return
    const [check, harms, plan] = await Promise.all([this.host.part("harms"), this.host.data("harms"), this.host.data("plan"), this.host.looks("harms")])
    check(screen, { harms, plan })
    this.dataset["ready"] = ""
  }
}
