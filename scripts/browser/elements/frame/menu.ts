/** elements: closes the menu of a narrow screen with Escape, and gives the focus back to what opened it. */

/** Watch for Escape; a dialog that is open has it first. */
export function watchMenu() {
  document.addEventListener("keydown", event => {
    const menu = document.querySelector<HTMLDetailsElement>("details.menu[open]")
    if (event.key !== "Escape" || event.defaultPrevented || !menu || document.querySelector("dialog[open]")) return
    menu.open = false
    menu.querySelector("summary")?.focus()
  })
}
