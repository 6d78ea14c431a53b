/**
 * elements: keeps the guide and the lists behind it in step with the address.
 *
 * What asks and plans is a part of its own. It is loaded once a reader turns to the question, so that the page is there at once.
 */

import type { Host } from "../host.ts"
import { say } from "../make.ts"
import { GuideLists } from "./guide-lists.ts"
import type { Guided } from "./guided.ts"

const TURNS = ["pointerover", "touchstart", "focusin"]
const NOT_LOADED = "The questions could not be loaded. Check the connection, then try again. The same way stands below as lists."

export class GuidePage {
  private readonly host: Host
  private readonly guide: HTMLElement
  private readonly screen: HTMLElement
  private readonly lists: GuideLists
  private guided: Promise<Guided | undefined> | undefined

  constructor(host: Host, guide: HTMLElement, screen: HTMLElement) {
    this.host = host
    this.guide = guide
    this.screen = screen
    this.lists = new GuideLists(guide, screen)
  }

  /** Follow the address from now on. */
  listen() {
    this.guide.addEventListener("click", this)
    for (const turn of TURNS) this.guide.addEventListener(turn, this, { passive: true })
    addEventListener("hashchange", this)
    void this.follow(location.hash)
  }

  /** Follow it no longer: the guide has left the page. */
  rest() {
    removeEventListener("hashchange", this)
  }

  async handleEvent(event: Event) {
    if (event.type === "click") return this.press(event)
    if (event.type !== "hashchange") return this.prepare()
    const guided = await this.follow(location.hash)
    guided?.bringIntoView()
  }

  /** Follow an address: one of the guide, or the name of a place in the lists. Any other leaves everything as it is. */
  private async follow(hash: string): Promise<Guided | undefined> {
    if (hash !== "" && !hash.includes("=")) {
      await this.leadAside(hash)
      return undefined
    }
    this.lists.show(false)
    if (hash === "" && !this.guided) return undefined
    const guided = await this.load()
    try {
      await guided?.follow(hash)
      return guided
    } catch {
      this.failed()
      return undefined
    }
  }

  private async leadAside(hash: string) {
    if (this.lists.lead(hash)) return
    this.lists.show(false)
    const guided = await this.guided
    guided?.restore()
  }

  private async press(event: Event) {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a") : null
    if (!link) return
    if (link.hasAttribute("data-answer")) return this.answer(event, link)
    if (this.lists.areShown && link.closest(".guide-lists")) return this.leaveLists(event)
  }

  /** The first question stands on the page as links to the lists; here, they answer it. */
  private async answer(event: Event, link: HTMLElement) {
    event.preventDefault()
    link.setAttribute("aria-busy", "true")
    const guided = await this.load()
    guided?.answer(link.dataset["facet"] ?? "", link.dataset["answer"] ?? "")
  }

  private async leaveLists(event: Event) {
    event.preventDefault()
    const guided = await this.load()
    if (!guided) return
    this.lists.show(false)
    guided.restore()
    guided.bringIntoView()
  }

  /** Fetch what the next question needs, before the first is answered. If that fails, the answer tries again, and says so. */
  private async prepare() {
    await Promise.allSettled([this.host.part("start"), this.host.looks("start"), this.host.data("plan")])
  }

  /** Make the guide, once. Where that fails, the lists are there, and the next turn tries again. */
  private async load(): Promise<Guided | undefined> {
    this.guided ??= this.made()
    const guided = await this.guided
    if (!guided) this.guided = undefined
    return guided
  }

  private async made(): Promise<Guided | undefined> {
    try {
      const [start] = await Promise.all([this.host.part("start"), this.host.looks("start")])
      const guided = await start(this.screen)
      this.say("")
      return guided
    } catch {
      this.failed()
      return undefined
    }
  }

  private failed() {
    this.lists.show(true)
    this.screen.hidden = false
    this.say(NOT_LOADED)
  }

  private say(text: string) {
    say(this.guide.querySelector("output.guide-fault"), text)
  }
}
