/**
 * elements: <lesson-parts> shows one part of a lesson at a time: the one that the address names, or that was chosen.
 *
 * Without it, the parts stand one below the other, and its links lead to them.
 */

interface Part {
  readonly link: HTMLAnchorElement
  /** The heading of the part, and everything up to the next one. */
  readonly members: readonly HTMLElement[]
}

const AFTER = ".lesson-ways, .page-foot"

export class LessonParts extends HTMLElement {
  private parts: readonly Part[] = []

  connectedCallback() {
    this.parts = partsOf([...this.querySelectorAll("a")])
    addEventListener("hashchange", this)
    this.addEventListener("click", this)
    // What a search in the page finds is shown, where the browser can say so.
    document.addEventListener("beforematch", this)
    this.show(this.parts[0])
    this.follow(location.hash)?.scrollIntoView()
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this)
    document.removeEventListener("beforematch", this)
  }

  handleEvent(event: Event) {
    const { target, type } = event
    if (type === "hashchange") this.follow(location.hash)?.scrollIntoView()
    if (!(target instanceof Element)) return
    if (type === "beforematch") this.show(this.partWith(target))
    // The browser itself leads to a link that is pressed, once there is something to lead to.
    if (type === "click") this.follow(target.closest("a")?.hash ?? "")
  }

  /** Show the part with the place that an address names, and return the place. */
  private follow(hash: string): HTMLElement | undefined {
    const place = document.getElementById(decodeURIComponent(hash.slice(1)))
    const part = place ? this.partWith(place) : undefined
    this.show(part)
    return part && place ? place : undefined
  }

  private show(shown: Part | undefined) {
    if (!shown) return
    for (const { link, members } of this.parts) {
      const isShown = link === shown.link
      if (isShown) link.setAttribute("aria-current", "true")
      else link.removeAttribute("aria-current")
      for (const member of members) setHidden(member, !isShown)
    }
  }

  private partWith(place: Element): Part | undefined {
    return this.parts.find(({ members }) => members.some(member => member.contains(place)))
  }
}

/** A search in the page finds what is put away like this, and tells before it shows it. */
function setHidden(member: HTMLElement, isHidden: boolean) {
  if (isHidden) member.setAttribute("hidden", "until-found")
  else member.removeAttribute("hidden")
}

function partsOf(links: readonly HTMLAnchorElement[]): Part[] {
  const starts = links.map(({ hash }) => document.getElementById(hash.slice(1)))
  return links.flatMap((link, at) => {
    const start = starts[at]
    return start ? [{ link, members: membersFrom(start, starts) }] : []
  })
}

function membersFrom(start: HTMLElement, starts: readonly (HTMLElement | null)[]): HTMLElement[] {
  const members = [start]
  for (let next = start.nextElementSibling; next instanceof HTMLElement; next = next.nextElementSibling) {
    if (starts.includes(next) || next.matches(AFTER)) break
    members.push(next)
  }
  return members
}
