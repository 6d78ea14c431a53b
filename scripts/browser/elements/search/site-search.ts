/** elements: <site-search> turns the link to the page of finds into a dialog, which loads when it is first asked for. */

import { HostedElement } from "../host.ts"

export class SiteSearch extends HostedElement {
  connectedCallback() {
    this.addEventListener("click", this)
    document.addEventListener("keydown", this)
    this.link?.setAttribute("aria-keyshortcuts", "Control+K")
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this)
  }

  async handleEvent(event: Event) {
    if (!this.isAskedBy(event)) return
    event.preventDefault()
    try {
      const show = await this.host.part("search")
      show()
    } catch {
      if (this.link) location.href = this.link.href
    }
  }

  private get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>("a.search-link")
  }

  // No single letter or sign opens it: people who speak to their computer would set it off (WCAG 2.1.4).
  private isAskedBy(event: Event): boolean {
    if (event instanceof KeyboardEvent) return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "k"
    if (!(event instanceof MouseEvent) || event.button || !(event.target instanceof Node)) return false
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    return isPlain && this.link !== null && this.link.contains(event.target)
  }
}
