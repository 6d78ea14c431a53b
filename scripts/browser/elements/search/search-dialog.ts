/** elements: the dialog in which readers search. Arrows move through the results, Enter opens one, Escape closes. */

import type { Findable } from "../../contract.ts"
import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import { make, makeButton, say, actOf } from "../make.ts"
import { countText, placeOf, SearchIndex, type Group } from "./search-index.ts"

const EXCERPT = 120
const PAUSE = 400

export class SearchDialog {
  private readonly input = make("input", { id: "search-words", type: "search", autocomplete: "off", enterkeyhint: "go" })
  private readonly count = make("output", { class: "search-count", for: "search-words" })
  private readonly results = make("div", { class: "search-results" })
  private readonly dialog = make(
    "dialog",
    { class: "search-dialog", "aria-label": "Search" },
    make("div", { class: "search-head" }, make("label", { for: "search-words", text: "Find" }), this.input, makeButton("close", "Close")),
    this.count,
    this.results,
  )
  private readonly host: Host
  private index: SearchIndex | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host) {
    this.host = host
    this.dialog.addEventListener("click", this)
    this.dialog.addEventListener("keydown", this)
    this.input.addEventListener("input", this)
    document.body.append(this.dialog)
  }

  /** Show the dialog, and load what can be found if that is not here yet. */
  async show() {
    if (!this.dialog.open) this.dialog.showModal()
    this.input.focus()
    this.input.select()
    if (this.index) return
    say(this.count, "Loading…")
    try {
      this.index = new SearchIndex(await this.host.data("search"))
      this.find()
    } catch {
      this.showNothing("The search could not be loaded.", "Every page is listed under Find.")
    }
  }

  handleEvent(event: Event) {
    if (event instanceof KeyboardEvent) return this.press(event)
    if (event.type === "input") return this.find()
    const isLink = event.target instanceof Element && event.target.closest("a") !== null
    // A click on the dialog itself is one beside its content; a link may lead to a place on this same page.
    if (isLink || event.target === this.dialog || actOf(event) === "close") this.dialog.close()
  }

  private press(event: KeyboardEvent) {
    const act = this.acts(event.target)[event.key]
    if (!act) return
    act()
    event.preventDefault()
  }

  /** What the keys do, from where the focus is. */
  private acts(focused: EventTarget | null): Record<string, (() => void) | undefined> {
    const links = [...this.results.querySelectorAll("a")]
    const at = links.findIndex(link => link === focused)
    return {
      ArrowDown: () => links[Math.min(at + 1, links.length - 1)]?.focus(),
      ArrowUp: () => (links[at - 1] ?? this.input).focus(),
      Enter: focused === this.input ? () => links[0]?.click() : undefined,
      // Chrome would only empty a search field that has words in it.
      Escape: () => this.dialog.close(),
    }
  }

  private find() {
    const query = this.input.value.trim()
    if (!this.index) return
    if (!query) return this.showNothing("", "Type a word, or the code of an item from paper, such as ACC-02.")
    const answer = this.index.find(query)
    if (!answer.total) return this.showNothing("No results.", "No page has these words. Try “handover”, “last day” or “final invoice”, or look at all pages.")
    this.results.replaceChildren(...answer.groups.map(group => this.groupOf(group)))
    this.tell(countText(answer))
  }

  private groupOf({ name, found }: Group): HTMLElement {
    const entries = found.map(one => make("li", {}, this.linkOf(one)))
    return make("section", { class: "search-group" }, make("h2", { class: "search-kind", text: name }), make("ul", { class: "search-list" }, ...entries))
  }

  private linkOf(found: Findable): HTMLElement {
    const { title, text } = found
    const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/\s\S*$/u, "")}…` : text
    return make(
      "a",
      { class: "search-hit", href: hrefOf(this.host.root, placeOf(found)) },
      make("span", { class: "search-title", text: title }),
      make("span", { class: "search-text", text: excerpt }),
    )
  }

  private showNothing(count: string, advice: string) {
    const all = make("a", { href: hrefOf(this.host.root, "find/"), text: "All pages" })
    this.results.replaceChildren(make("p", { class: "search-empty", text: advice }), make("p", {}, all))
    this.tell(count)
  }

  /** Announce the count once the reader pauses, not after each letter. */
  private tell(text: string) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => say(this.count, text), PAUSE)
  }
}
