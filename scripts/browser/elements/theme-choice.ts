/** elements: <theme-choice> lets the reader choose light or dark. Without it, the page follows the system. */

import { recall, remember } from "../storage/setting.ts"
import { make, say } from "./make.ts"

const THEMES = ["system", "light", "dark"] as const
type Theme = (typeof THEMES)[number]

export class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this)
    if (!this.querySelector("button")) this.append(make("button", { type: "button", class: "theme-button" }))
    this.hidden = false
    this.show()
  }

  handleEvent() {
    const next = THEMES[(THEMES.indexOf(chosenTheme()) + 1) % THEMES.length]!
    useTheme(next)
    remember("theme", next === "system" ? "" : next)
    // A page has one in its header and one in its menu.
    for (const choice of document.querySelectorAll<ThemeChoice>("theme-choice")) choice.show()
  }

  private show() {
    say(this.querySelector("button"), `Colours: ${chosenTheme()}`)
  }
}

/** Use the theme that was chosen on an earlier page. */
export function restoreTheme() {
  const theme = recall("theme")
  if (theme === "light" || theme === "dark") useTheme(theme)
}

function useTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme
}

function chosenTheme(): Theme {
  const theme = document.documentElement.dataset["theme"]
  return theme === "light" || theme === "dark" ? theme : "system"
}
