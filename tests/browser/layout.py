"""What is wrong with how a page is laid out: words that are cut, controls that are too small, sideways scrolling."""

from playwright.sync_api import Page

NARROW = {"width": 320, "height": 568}
WIDE = {"width": 1280, "height": 800}
# WCAG 1.4.12
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""
LARGE = "html { font-size: 200% !important }"
# WCAG 1.4.4 asks for twice the size; what is set in the window's measure grows less.
LEAST_GROWTH = 1.5
SIZES = "parts => parts.map(part => parseFloat(getComputedStyle(part).fontSize))"

FIND = """(() => {
  const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const words = element => (element.textContent ?? "").trim().slice(0, 40)
  const named = element => `${element.localName}.${element.className} "${words(element)}"`
  const scrolls = element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
  const above = (element, test) => {
    for (let one = element; one; one = one.parentElement) if (test(one)) return one
  }
  // Words for those who hear the page are cut to nothing on purpose.
  const unseen = element => above(element, one => getComputedStyle(one).clipPath !== "none")
  const all = () => [...document.body.querySelectorAll("*")].filter(element => shown(element) && !unseen(element))
  return {
    sideways: () => [document.scrollingElement.scrollWidth]
      .filter(width => width > innerWidth)
      .map(width => `the page is ${width} wide in a window of ${innerWidth}`),
    wide: () => all()
      .filter(element => !above(element, scrolls) && !element.closest("svg"))
      .filter(element => getComputedStyle(element).position !== "absolute")
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => `${named(element)} is cut at the right`),
    cut: () => all()
      .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowY))
      // What ends in an ellipsis repeats words that stand elsewhere.
      .filter(element => getComputedStyle(element).webkitLineClamp === "none")
      .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2)
      .map(element => `${named(element)} is cut`),
    spilt: () => all()
      .filter(element => /block|flex|grid/.test(getComputedStyle(element).display))
      .filter(element => element.clientHeight && !scrolls(element))
      .filter(element => getComputedStyle(element).overflowY === "visible")
      // Glyphs reach a little beyond tight lines.
      .filter(element =>
        element.scrollHeight > element.clientHeight + parseFloat(getComputedStyle(element).fontSize) / 2)
      .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
      .map(element => `${named(element)} spills: ${element.scrollHeight} in ${element.clientHeight}`),
    small: () => all()
      .filter(element => element.matches("a[href], button, summary, input, select, textarea, label[for]"))
      .filter(element => !(element.matches("a") && inSentence(element)))
      .map(element => [element, reach(element)])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([element, { width, height }]) => `${named(element)} is ${width.toFixed(1)} x ${height.toFixed(1)}`),
    low: () => all()
      .filter(element => element.matches(".item-row, .answer"))
      .map(element => [element, element.getBoundingClientRect().height])
      .filter(([, height]) => height < 44)
      .map(([element, height]) => `${named(element)} is ${height.toFixed(1)} high`),
  }
  function inSentence(link) {
    const { display } = getComputedStyle(link)
    const around = [...link.parentElement.childNodes].filter(node => node !== link).map(node => node.textContent)
    return display === "inline" && around.join("").trim() !== ""
  }
  // A pseudo-element that fills a row makes the whole row the target.
  function reach(element) {
    const after = getComputedStyle(element, "::after")
    const own = element.getBoundingClientRect()
    if (after.position !== "absolute" || after.content === "none") return own
    return above(element.parentElement, one => getComputedStyle(one).position !== "static").getBoundingClientRect()
  }
})()"""


def faults(page: Page, *names: str) -> list[str]:
    """Look for faults of layout by their names: sideways, wide, cut, spilt, small, low."""
    return page.evaluate(f"names => {{ const find = {FIND}; return names.flatMap(name => find[name]()) }}", list(names))


def restyle(page: Page, css: str) -> None:
    """Lay a reader's own style over the page, as a browser's setting or an extension does."""
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }",
        css,
    )


def faults_of_larger_text(page: Page) -> list[str]:
    """Make all text twice as large, and look for text that did not grow and for what does not fit any more."""
    parts = page.locator("#content :is(h1, p, li, label, dt, dd, td, a, summary)")
    before = parts.evaluate_all(SIZES)
    restyle(page, LARGE)
    growth = min(after / size for size, after in zip(before, parts.evaluate_all(SIZES), strict=True))
    too_little = [f"some text grows {growth:.2f} times"] if growth < LEAST_GROWTH else []
    found = too_little + faults(page, "sideways", "wide", "cut", "spilt")
    restyle(page, "")
    return found
