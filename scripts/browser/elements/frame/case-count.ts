/** elements: <case-count phase="ACC"> says how much of a phase is done in the open case. Its room is kept before the first paint. */

import { CaseElement } from "../case-element.ts"
import { say } from "../make.ts"

export class CaseCount extends CaseElement {
  protected show() {
    const { planned, state } = this.host.openCase
    const phase = `${this.getAttribute("phase") ?? ""}-`
    const own = planned?.items.map(([id]) => id).filter(id => id.startsWith(phase) && state.items.get(id)?.state !== "not applicable")
    say(this, own ? countText(own.filter(id => state.done.has(id)).length, own.length) : "")
  }
}

function countText(done: number, all: number): string {
  return all ? `In your case: ${done} of ${all} done` : "Not in your case"
}
