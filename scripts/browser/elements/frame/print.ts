/** elements: opens everything that is folded while the page is printed. */

/** Watch for printing; what the reader had folded is folded again afterwards. */
export function watchPrinting() {
  let opened: HTMLDetailsElement[] = []
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")]
    for (const details of opened) details.open = true
  })
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false
    opened = []
  })
}
