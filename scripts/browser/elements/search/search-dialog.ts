/** elements: the dialog in which readers search. Arrows move through the results, Enter opens one, Escape closes. */

import type { Host } from "../host.ts"
import { hrefOf } from "../href.ts"
import { actOf, make, makeButton, say } from "../make.ts"
import { excerpt, runsOf, type Run } from "./excerpt.ts"
import { Finder, type Answer, type Result } from "./finder.ts"
import { AT_FIRST, countText, placeOf, whereText } from "./result-text.ts"

const MORE = 10
const PAUSE = 400
const NOT_LOADED = "The search could not be loaded."
const LISTED = "Every page is listed under Find."

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
  private finder: Finder | undefined
  private answer: Answer | undefined
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
    if (this.finder) return
    say(this.count, "Loading…")
    try {
      this.finder = new Finder(sourceOf(this.host), await this.host.data("search"))
      await this.find()
    } catch {
      this.showNothing(NOT_LOADED, LISTED)
    }
  }

  handleEvent(event: Event) {
    if (event instanceof KeyboardEvent) return this.press(event)
    if (event.type === "input") return void this.find()
    const act = actOf(event)
    if (act === "more") return void this.showMore()
    const isLink = event.target instanceof Element && event.target.closest("a") !== null
    // A click on the dialog itself is one beside its content; a link may lead to a place on this same page.
    if (isLink || event.target === this.dialog || act === "close") this.dialog.close()
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

  private async find() {
    const query = this.input.value.trim()
    if (!this.finder) return
    if (!query) return this.showNothing("", "Type a word, or the code of an item from paper, such as ACC-02.")
    try {
      const answer = await this.finder.find(query)
      const results = await answer.results(0, AT_FIRST)
      // What was typed meanwhile has an answer of its own.
      if (query === this.input.value.trim()) this.showAnswer(answer, results)
    } catch {
      this.showNothing(NOT_LOADED, LISTED)
    }
  }

  private showAnswer(answer: Answer, results: readonly Result[]) {
    if (!answer.total) return this.showNothing("No results.", "No page has these words. Try “handover”, “last day” or “final invoice”, or look at all pages.")
    this.answer = answer
    const list = make("ol", { class: "search-list" }, ...results.map(result => this.entryOf(result, answer)))
    this.results.replaceChildren(list, ...this.moreButton(results.length))
    this.tell(countText(answer.total))
  }

  /** Show the next results below those that are here; the focus goes to the first of them. */
  private async showMore() {
    const list = this.results.querySelector("ol")
    const { answer } = this
    if (!list || !answer) return
    const shown = list.children.length
    const results = await answer.results(shown, shown + MORE)
    list.append(...results.map(result => this.entryOf(result, answer)))
    this.results.querySelector("button")?.replaceWith(...this.moreButton(list.children.length))
    list.children[shown]?.querySelector("a")?.focus()
  }

  private moreButton(shown: number): HTMLElement[] {
    const left = (this.answer?.total ?? 0) - shown
    return left > 0 ? [makeButton("more", `Show ${Math.min(left, MORE)} more`)] : []
  }

  private entryOf(result: Result, { words }: Answer): HTMLElement {
    const { title, text } = result.find
    const link = make(
      "a",
      { class: "search-hit", href: hrefOf(this.host.root, placeOf(result)) },
      make("span", { class: "search-title" }, ...marked(runsOf(title, words))),
      make("span", { class: "search-where", text: whereText(result) }),
      make("span", { class: "search-text" }, ...marked(excerpt(text, words))),
    )
    return make("li", {}, link)
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

function sourceOf({ data }: Host) {
  return {
    words: async (beginning: string) => data(`search/words/${beginning}`),
    allWords: async () => data("search/words"),
    shelf: async (name: string) => data(`search/shelves/${name}`),
  }
}

function marked(runs: readonly Run[]): Node[] {
  return runs.map(({ text, isFound }) => (isFound ? make("mark", { text }) : document.createTextNode(text)))
}
