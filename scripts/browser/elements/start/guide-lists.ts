/** elements: the same way as lists, which stands behind the guide on its page and steps back while the guide asks. */

import { say } from "../make.ts"

const TO_LISTS = "All of it as lists"
const TO_GUIDE = "Back to the questions"

export class GuideLists {
  /** Whether the reader looks at the lists now. */
  areShown = true
  private readonly parts: readonly HTMLElement[]
  private readonly screen: HTMLElement
  private readonly link: HTMLElement | null

  constructor(guide: HTMLElement, screen: HTMLElement) {
    this.parts = partsBehind(guide)
    this.screen = screen
    this.link = guide.querySelector<HTMLElement>(".guide-lists a")
  }

  /** Show the lists if a place in them is meant, and lead there; returns whether it is one. */
  lead(hash: string): boolean {
    const place = placeOf(hash)
    if (!place || !this.parts.some(part => part.contains(place))) return false
    this.show(true)
    place.scrollIntoView({ block: "start" })
    return true
  }

  /** Let the lists step back, or stand in the place of the guide. */
  show(areShown: boolean) {
    this.areShown = areShown
    for (const part of this.parts) part.hidden = !areShown
    this.screen.hidden = areShown
    say(this.link, areShown ? TO_GUIDE : TO_LISTS)
    document.documentElement.toggleAttribute("data-lists", areShown)
  }
}

function placeOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // An address can hold a percent sign that encodes nothing.
    return null
  }
}

/** Return what stands behind the guide, but for what closes the page. The guide stands in a block of its own. */
function partsBehind(guide: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = []
  for (let next = guide.parentElement?.nextElementSibling; next; next = next.nextElementSibling) {
    if (next instanceof HTMLElement && !next.classList.contains("page-foot")) parts.push(next)
  }
  return parts
}
