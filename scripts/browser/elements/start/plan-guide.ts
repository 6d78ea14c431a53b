/** elements: <plan-guide> asks who ends it, why and when, and makes the plan. Without it, its first question leads to the lists below. */

import { HostedElement } from "../host.ts"
import { GuidePage } from "./guide-page.ts"

export class PlanGuide extends HostedElement {
  private page: GuidePage | undefined

  connectedCallback() {
    const screen = this.querySelector<HTMLElement>(".guide-screen")
    if (!screen) return
    this.page ??= new GuidePage(this.host, this, screen)
    this.page.listen()
  }

  disconnectedCallback() {
    this.page?.rest()
  }
}
