"""Every journey by keyboard alone: each stop can be seen, nothing traps, and every control answers its usual keys."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.kinds import LESSON, OWN, PAGES, PHASE
from tests.browser.reader import box, button, questions_of, tick

MOST_STOPS = 600
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
    const [r, g, b] = rgba(colour).map(part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
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
  if (stops.has(stop)) return null
  stops.add(stop)
  const name = (stop.getAttribute("aria-label") ?? stop.labels?.[0]?.textContent ?? stop.textContent).trim().slice(0, 60)
  const { left, right, top, bottom, width, height } = stop.getBoundingClientRect()
  const faults = []
  if (width < 10 || height < 10) faults.push("has no size")
  if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push("is not visible")
  if (stop.closest("[hidden], [inert], [aria-hidden=true]")) faults.push("is hidden")
  const places = [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [left + (right - left) * x, top + (bottom - top) * y]))
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
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.disabled)
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


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    for _ in range(MOST_STOPS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab never reaches {wanted}")


@pytest.mark.parametrize(("kind", "scheme"), [*((kind, "light") for kind in OWN), ("home", "dark"), ("phase", "dark"), ("lesson", "dark")])
def test_every_stop_can_be_seen_and_nothing_traps(page: Page, kind: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(PAGES[kind])

    faults = faults_on_the_way(page)

    assert faults == []


@pytest.mark.parametrize("kind", ["home", "phase"])
def test_every_stop_can_be_seen_on_a_narrow_screen(page: Page, kind: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 568})
    page.goto(PAGES[kind])

    faults = faults_on_the_way(page)

    assert faults == []


@pytest.mark.parametrize("kind", PAGES)
def test_the_first_stop_skips_to_the_text(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the text")
    expect(skip).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    expect(page.locator("#content :focus, footer :focus")).to_have_count(1)
    expect(page.get_by_role("banner").locator(":focus")).to_have_count(0)


def test_space_ticks_an_item(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    item = box(page, words["ACC-02"])
    tab_to(page, item)

    page.keyboard.press("Space")

    expect(item).to_be_checked()
    expect(item).to_be_focused()


def test_enter_unfolds_an_item_and_folds_it_again(page: Page) -> None:
    page.goto(PHASE)
    item = page.get_by_role("listitem").filter(has=page.locator("#tick-acc-02"))
    more = item.get_by_text("Why and how")
    tab_to(page, item.locator("summary"))

    page.keyboard.press("Enter")
    expect(item.get_by_text("Done when")).to_be_visible()
    page.keyboard.press("Enter")

    expect(item.get_by_text("Done when")).to_be_hidden()
    expect(more).to_be_visible()


def test_a_way_in_the_header_opens_by_enter(page: Page) -> None:
    page.goto("./")
    tab_to(page, page.get_by_role("banner").get_by_role("link", name="Templates"))

    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1, name="Templates")).to_be_visible()


def test_search_opens_from_its_control_and_gives_the_focus_back(page: Page) -> None:
    page.goto(PHASE)
    find = page.get_by_role("banner").get_by_role("link", name="Find")
    tab_to(page, find)

    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("access")
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(find).to_be_focused()


def test_search_opens_from_anywhere_and_gives_the_focus_back(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    item = box(page, words["ACC-02"])
    item.focus()

    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(item).to_be_focused()


def test_arrows_walk_the_results_and_enter_opens_one(page: Page) -> None:
    page.goto("./")
    page.keyboard.press("Control+k")
    search = page.get_by_role("dialog")
    expect(search.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("access register")
    results = search.locator(".search-results").get_by_role("link")
    expect(results.nth(1)).to_be_visible()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(results.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(search.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    goal = results.first.get_attribute("href")
    page.keyboard.press("Enter")

    page.wait_for_url(goal)
    expect(search).to_be_hidden()


def test_no_single_key_opens_the_search(page: Page) -> None:
    page.goto("./")

    for key in "/sfk?":
        page.keyboard.press(key)

    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_colours_are_chosen_by_enter_and_space(page: Page) -> None:
    page.goto("./")
    tab_to(page, button(page, "Colours: system"))

    page.keyboard.press("Enter")
    expect(button(page, "Colours: light")).to_be_focused()
    page.keyboard.press("Space")

    expect(button(page, "Colours: dark")).to_be_focused()


def test_a_quiz_is_answered_with_arrows_and_marked_with_enter(page: Page) -> None:
    page.goto(LESSON)
    questions = questions_of(page)
    for question in questions.all():
        tab_to(page, question.get_by_role("radio").first)
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        expect(question.get_by_role("radio").nth(1)).to_be_checked()
    tab_to(page, button(page, "Mark my answers"))

    page.keyboard.press("Enter")

    expect(page.get_by_text(f"of {questions.count()} right")).to_be_visible()


def test_clearing_a_list_asks_first_and_escape_keeps_everything(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    clear = button(page, "Clear this list")
    tab_to(page, clear)

    page.keyboard.press("Enter")
    expect(button(page, "Keep the ticks")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("body > :not(dialog) :focus")).to_have_count(0)
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(clear).to_be_focused()
    expect(box(page, words["ACC-01"])).to_be_checked()


def test_clearing_a_list_works_by_keyboard(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    tab_to(page, button(page, "Clear this list"))
    page.keyboard.press("Enter")
    tab_to(page, button(page, "Clear the list"))

    page.keyboard.press("Enter")

    expect(box(page, words["ACC-01"])).not_to_be_checked()
    expect(button(page, "Clear this list")).to_be_focused()


def test_the_menu_of_a_phone_opens_and_leads_on(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("./")
    tab_to(page, page.locator("summary").filter(has_text="Menu"))

    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("navigation", name="Menu").get_by_role("link", name="Endings"))
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1, name="Endings")).to_be_visible()
