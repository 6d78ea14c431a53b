/** elements: <prove-here> tries what this browser keeps, once the reader asks for it. What it does is a part of its own. */

import { HostedElement } from "../host.ts"

export class ProveHere extends HostedElement {
  connectedCallback() {
    this.load().catch(() => undefined)
  }

  /** Where the part cannot be loaded, the page still says what it would do. */
  private async load() {
    const screen = this.querySelector<HTMLElement>(".prove-screen")
    if (!screen || screen.childElementCount) return
    const [prove] = await Promise.all([this.host.part("prove"), this.host.looks("prove")])
    prove(screen)
    this.dataset["ready"] = ""
  }
}
