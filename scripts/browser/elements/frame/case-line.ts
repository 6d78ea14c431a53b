/**
 * elements: <case-line> shows the open case first, as one line that leads to the desk; without a case, the plan of this
 * tab. Its room is kept before the first paint.
 */

import { CaseElement } from "../case-element.ts"
import { hrefOf } from "../href.ts"
import { make, say } from "../make.ts"
import { dayOn } from "../day-on.ts"
import { shownPlan } from "./shown-plan.ts"
import { caseLineText } from "./case-line-text.ts"

export class CaseLine extends CaseElement {
  override connectedCallback() {
    if (!this.firstElementChild) this.append(make("a", { href: hrefOf(this.host.root, "case/") }, make("span")))
    super.connectedCallback()
  }

  protected show() {
    const { openCase, root, tab } = this.host
    const { keeping, summary } = openCase
    const plan = keeping.is === "loading" || summary ? undefined : shownPlan(tab)
    this.querySelector("a")?.setAttribute("href", hrefOf(root, plan ? `start/${plan.hash}` : "case/"))
    say(this.querySelector("span"), summary ? caseLineText(summary, dayOn(new Date())) : (plan?.text ?? ""))
  }
}
