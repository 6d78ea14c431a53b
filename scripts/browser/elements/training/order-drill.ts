/** elements: <order-drill> checks the order that a reader gave to some items. Without it, the order can be opened. */

import { actOf, say } from "../make.ts"
import { orderText } from "./order-text.ts"

export class OrderDrill extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this)
    const button = this.querySelector<HTMLElement>("button[data-act=check]")
    if (button) button.hidden = false
  }

  handleEvent(event: Event) {
    if (actOf(event) !== "check") return
    const rows = [...this.querySelectorAll<HTMLElement>("[data-place]")]
    const result = this.querySelector<HTMLElement>(".quiz-result")
    if (result) result.hidden = false
    say(result, orderText(rows.map(row => [Number(row.dataset["place"]), row.querySelector("select")?.value ?? ""])))
  }
}
