/** elements: the colours that the page wears. They are on its root, where the style looks for them. */

export type Theme = "system" | "light" | "dark"

/** Read a theme; what is none follows the system. */
export function themeOf(name: string | undefined): Theme {
  return name === "light" || name === "dark" ? name : "system"
}

/** Return the theme of the page. */
export function chosenTheme(): Theme {
  return themeOf(document.documentElement.dataset["theme"])
}

/** Let the page wear a theme. */
export function useTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme
}
