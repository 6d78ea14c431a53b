/** elements: <score-card> is the scorecard of two people. What adds it up is a part of its own; without it, the card can be read and printed. */

import { HostedElement } from "../host.ts"

export class ScoreCard extends HostedElement {
  connectedCallback() {
    // Where the part cannot be loaded, the words below the card say how to add it up.
    void this.host.part("scorecard").then(score => score(this), () => {})
  }
}
