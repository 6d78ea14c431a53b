/** elements: an element that shows something of the open case, again after each change, for as long as it is on the page. */

import { HostedElement } from "./host.ts"

export abstract class CaseElement extends HostedElement {
  private stop = () => {}

  connectedCallback() {
    this.stop = this.host.openCase.listen(() => this.show())
    this.show()
  }

  disconnectedCallback() {
    this.stop()
  }

  /** Show the case as it is now. */
  protected abstract show(): void
}
