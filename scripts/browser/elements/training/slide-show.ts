/** elements: <slide-show> shows the slides of its page one by one, as large as the screen. The page reads without it. */

import { actOf, make, makeButton, say } from "../make.ts"

/** How far each key goes; Infinity leads to the end. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, Enter: 1,
  ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1,
  Home: -Infinity, End: Infinity,
}
const BUTTONS: Readonly<Record<string, number>> = { next: 1, before: -1 }

export class SlideShow extends HTMLElement {
  private readonly screen = make("div", { class: "show-screen", "aria-live": "polite" })
  private readonly place = make("span", { class: "show-place" })
  private readonly dialog = make("dialog", { class: "show", "aria-label": "Slides" }, this.screen, make("p", { class: "show-tools" },
    makeButton("before", "Back"), this.place, makeButton("next", "Next"), makeButton("close", "Close")))
  private at = 0

  connectedCallback() {
    const button = this.querySelector<HTMLButtonElement>("button[data-act='show']")
    if (!button) return
    button.hidden = false
    this.addEventListener("click", this)
    this.dialog.addEventListener("keydown", this)
    this.dialog.addEventListener("close", this)
    document.addEventListener("fullscreenchange", this)
  }

  disconnectedCallback() {
    document.removeEventListener("fullscreenchange", this)
  }

  handleEvent(event: Event) {
    if (event.type === "close") this.leave()
    else if (event.type === "fullscreenchange") this.closeAfterFullScreen()
    else if (event instanceof KeyboardEvent) this.press(event)
    else this.act(actOf(event))
  }

  private get slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .slide")]
  }

  private act(name: string) {
    if (name === "show") void this.open()
    if (name === "close") this.dialog.close()
    if (name in BUTTONS) this.go(BUTTONS[name] ?? 0)
  }

  /** A key on a button presses the button. */
  private press(event: KeyboardEvent) {
    const step = KEYS[event.key]
    const presses = event.key === " " || event.key === "Enter"
    if (step === undefined || (presses && event.target instanceof HTMLButtonElement)) return
    event.preventDefault()
    this.go(step)
  }

  /** Begin at the slide that the reader has before them. */
  private async open() {
    const seen = this.slides.findIndex(slide => slide.getBoundingClientRect().bottom > 80)
    this.at = Math.max(0, location.hash.startsWith("#slide-") ? seen : 0)
    // Only now: what a screen reader finds on the page is what stands there without script.
    this.append(this.dialog)
    this.dialog.showModal()
    this.dialog.focus()
    this.go(0)
    // Where a browser has no full screen, or refuses it, the slides fill its window.
    await document.documentElement.requestFullscreen?.().catch(() => undefined)
  }

  private go(step: number) {
    const { slides } = this
    this.at = Math.min(slides.length - 1, Math.max(0, this.at + step))
    const shown = slides[this.at]?.querySelector(".slide-shown")
    this.screen.className = `show-screen ${slides[this.at]?.className ?? ""}`
    this.screen.replaceChildren(...(shown ? [shown.cloneNode(true)] : []))
    say(this.place, `${this.at + 1} of ${slides.length}`)
  }

  private closeAfterFullScreen() {
    if (!document.fullscreenElement && this.dialog.open) this.dialog.close()
  }

  private leave() {
    if (document.fullscreenElement) void document.exitFullscreen()
    this.dialog.remove()
    this.slides[this.at]?.scrollIntoView()
  }
}
