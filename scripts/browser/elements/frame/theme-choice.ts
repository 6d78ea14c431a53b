/** elements: <theme-choice> lets the reader choose light or dark. Without it, the page follows the system. */

import { HostedElement } from "../host.ts"
import { make, say } from "../make.ts"
import { chosenTheme, type Theme, useTheme } from "./theme.ts"

const AFTER: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" }

export class ThemeChoice extends HostedElement {
  connectedCallback() {
    this.addEventListener("click", this)
    if (!this.querySelector("button")) this.append(make("button", { type: "button", class: "theme-button" }))
    this.hidden = false
    this.show()
  }

  handleEvent() {
    const next = AFTER[chosenTheme()]
    useTheme(next)
    this.host.settings.remember("theme", next === "system" ? "" : next)
    // A page has one in its header and one in its menu.
    for (const choice of document.querySelectorAll<ThemeChoice>("theme-choice")) choice.show()
  }

  private show() {
    say(this.querySelector("button"), `Colours: ${chosenTheme()}`)
  }
}
