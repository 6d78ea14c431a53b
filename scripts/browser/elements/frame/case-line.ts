/** elements: <case-line> shows the open case first, as one line that leads to the desk. Its room is kept before the first paint. */

import { HostedElement } from "../host.ts"
import { hrefOf } from "../href.ts"
import { make, say } from "../make.ts"
import { dayOn } from "../day-on.ts"
import { caseLineText } from "./case-line-text.ts"

export class CaseLine extends HostedElement {
  private stop = () => {}

  connectedCallback() {
    if (!this.firstElementChild) this.append(make("a", { href: hrefOf(this.host.root, "case/") }, make("span")))
    this.stop = this.host.openCase.listen(() => this.show())
    this.show()
  }

  disconnectedCallback() {
    this.stop()
  }

  private show() {
    const { summary } = this.host.openCase
    say(this.querySelector("span"), summary ? caseLineText(summary, dayOn(new Date())) : "")
  }
}
