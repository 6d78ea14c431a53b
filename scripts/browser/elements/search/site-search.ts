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
      const [show] = await Promise.all([this.host.part("search"), this.host.looks("search")])
      show()
    } catch {
      if (this.link) location.href = this.link.href
    }
  }

  private get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>("a.search-link")
  }

  private isAskedBy(event: Event): boolean {
    if (event instanceof KeyboardEvent) return isShortcut(event)
    const isOnLink = event.target instanceof Node && Boolean(this.link?.contains(event.target))
    return isOnLink && event instanceof MouseEvent && isPlain(event)
  }
}

/** No single letter or sign opens it: people who speak to their computer would set it off (WCAG 2.1.4). */
function isShortcut({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key === "k"
}

/** Any other click opens the link's page in a place of its own. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && ![ctrlKey, metaKey, shiftKey, altKey].includes(true)
}
