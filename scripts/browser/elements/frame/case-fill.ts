/** elements: <case-fill template="T08"> leads from a template to its form in the open case. Its room is kept before the first paint. */

import { CaseElement } from "../case-element.ts"
import { hrefOf } from "../href.ts"
import { make, say } from "../make.ts"

export class CaseFill extends CaseElement {
  protected show() {
    const { summary } = this.host.openCase
    const isOpen = summary?.standing === "open"
    const link = this.querySelector("a") ?? (isOpen ? this.appendChild(make("a", { href: hrefOf(this.host.root, `case/#papers/${this.getAttribute("template") ?? ""}`) })) : null)
    say(link, isOpen ? `Fill it for “${summary.title}”` : "")
  }
}
