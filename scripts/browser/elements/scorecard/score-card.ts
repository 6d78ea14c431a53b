/** elements: <score-card> is the scorecard of two people. What adds it up is a part of its own; without it, the card can be read and printed. */

import { HostedElement } from "../host.ts"

export class ScoreCard extends HostedElement {
  async connectedCallback() {
    try {
      const [score] = await Promise.all([this.host.part("scorecard"), this.host.looks("scorecard")])
      score(this)
    } catch {
      // The card stays what it is without script; the words below it say how to add it up.
      this.dataset["failed"] = ""
    }
  }
}
