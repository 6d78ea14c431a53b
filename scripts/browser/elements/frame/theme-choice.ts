/** elements: <theme-choice> lets the reader choose light or dark. Without it, the page follows the system. */

import { HostedElement, type Settings } from "../host.ts"
import { make, say } from "../make.ts"

type Theme = "system" | "light" | "dark"
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

/** Use the theme that was chosen on an earlier page. */
export function restoreTheme({ recall }: Settings) {
  useTheme(themeOf(recall("theme")))
}

function useTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme
}

function chosenTheme(): Theme {
  return themeOf(document.documentElement.dataset["theme"])
}

function themeOf(name: string | undefined): Theme {
  return name === "light" || name === "dark" ? name : "system"
}
