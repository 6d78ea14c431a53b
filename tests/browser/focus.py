"""Walks a page with the Tab key, and tells what a reader who sees the focus would miss."""

from playwright.sync_api import Locator, Page

MOST_STOPS = 2000
# Looks at the element that has the focus now; returns what a reader would miss, null once all stops were seen.
LOOK = """() => {
  const colours = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })
  const rgba = colour => {
    colours.clearRect(0, 0, 1, 1)
    colours.fillStyle = colour
    colours.fillRect(0, 0, 1, 1)
    return [...colours.getImageData(0, 0, 1, 1).data]
  }
  const light = colour => {
    const linear = part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    const [r, g, b] = rgba(colour).map(part => linear(part / 255))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05)
  }
  const ground = element => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor
      if (rgba(colour)[3] > 200) return colour
    }
    return "white"
  }
  const stop = document.activeElement
  if (stop === document.body || stop === document.documentElement) return globalThis.stops ? null : []
  globalThis.stops ??= new Set()
  // A field for a day has stops of its own inside: its parts, and what opens its calendar.
  if (stop === globalThis.latest && stop.type === "date") return []
  globalThis.latest = stop
  if (stops.has(stop)) return null
  stops.add(stop)
  const words = stop.getAttribute("aria-label") ?? stop.labels?.[0]?.textContent ?? stop.textContent
  const name = words.trim().slice(0, 60)
  const { left, right, top, bottom, width, height } = stop.getBoundingClientRect()
  const faults = []
  if (width < 10 || height < 10) faults.push("has no size")
  if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push("is not visible")
  if (stop.closest("[hidden], [inert], [aria-hidden=true]")) faults.push("is hidden")
  const place = (x, y) => [left + (right - left) * x, top + (bottom - top) * y]
  const places = [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => place(x, y)))
  const isSeen = places.some(place => {
    const there = document.elementFromPoint(...place)
    return there && (stop.contains(there) || there.contains(stop))
  })
  if (!isSeen) faults.push("lies under something, or outside the window")
  // A card shows the focus of the link that fills it.
  const ringed = [stop, stop.closest(".card")].find(one => one && getComputedStyle(one).outlineStyle !== "none") ?? stop
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed)
  const beside = ground(parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement)
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push("has no outline")
  else if (contrast(outlineColor, beside) < 3) faults.push(`has a faint outline: ${outlineColor} on ${beside}`)
  return faults.map(fault => `${stop.localName} "${name}" ${fault}`)
}"""
# Everything that a keyboard should reach, but was not reached; of a group of radios, one is enough.
MISSED = """() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
  .filter(one => !stops.has(one) && ![...stops].some(stop => one.name && stop.name === one.name))
  .map(one => one.outerHTML.slice(0, 120))"""


def faults_on_the_way(page: Page) -> list[str]:
    """Press Tab from the top of the page until it is back there, and tell what a reader would miss."""
    faults = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        seen = page.evaluate(LOOK)
        if seen is None:
            return faults + page.evaluate(MISSED)
        faults += seen
    return ["Tab never comes back to the top"]


def faults_of_the_first_stop(page: Page) -> list[str]:
    """Press Tab on a fresh page, follow the link that it reaches, and tell if the next stop is not in the text."""
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent.trim()")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    is_beyond = page.evaluate("document.activeElement.closest('#content, footer') !== null")
    return ([] if first == "Skip to the text" else [first]) + ([] if is_beyond else ["it does not skip"])


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    for _ in range(MOST_STOPS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {wanted}")
