"""Nothing moves while a page comes: fonts are there for the first paint, or wait for the next page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from tests.browser.kinds import OWN, PAGES, PHASE

SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 800}}
# https://web.dev/articles/cls counts more than 0.1 as poor; ours is a fifth of that.
MOST_SHIFT = 0.02
OBSERVE = """
globalThis.shifts = []
new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true })
"""
PAINTED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"
SETTLED = f"document.fonts.ready.then(() => {PAINTED})"
SHIFTS = "shifts.map(({ value, sources }) => [value, sources.map(one => one.node?.outerHTML?.slice(0, 80))])"
FACES = {"Sans": ("400", "600"), "Serif": ("600", "italic 500")}
# How wide the words of a page are in one font, by their width in another; null where the machine has no such font.
BY_WIDTH = """([style, ours, theirs]) => {
  const pen = document.createElement("canvas").getContext("2d")
  const text = [...document.querySelectorAll("#content :is(p, li, h2)")].map(one => one.textContent.trim()).join(" ")
  const width = families => { pen.font = `${style} 100px ${families}`; return pen.measureText(text).width }
  const standIn = width(`"${theirs}", monospace`)
  return standIn === width("monospace") ? null : standIn / width(`"${ours}"`)
}"""


def fonts_of(page: Page, selector: str) -> set[str]:
    """Return the fonts that the words of an element are painted with."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    return {font["familyName"] for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", OWN)
def test_no_word_moves_when_the_fonts_come_late(page: Page, kind: str, size: str) -> None:
    held: list[Route] = []

    def hold(font: Route) -> None:
        held.append(font)

    page.route("**/*.woff2", hold)
    page.add_init_script(OBSERVE)
    page.set_viewport_size(SIZES[size])

    page.goto(PAGES[kind], wait_until="domcontentloaded")
    page.evaluate(PAINTED)
    for font in held:
        font.continue_()
    page.evaluate(SETTLED)

    assert len(held) >= 3
    shifts = page.evaluate(SHIFTS)
    assert sum(value for value, _ in shifts) < MOST_SHIFT, shifts


@pytest.mark.parametrize("place", ["host", "folder"])
def test_a_first_view_has_our_fonts_where_they_come_at_once(new_context: Callable, site: Path, place: str) -> None:
    page = new_context(**({"base_url": f"{site.as_uri()}/"} if place == "folder" else {})).new_page()

    page.goto(f"{PHASE}index.html")

    assert fonts_of(page, "h1") == {"High Note serif"}
    assert fonts_of(page, ".summary") == {"High Note sans"}


def test_what_stands_in_for_a_font_is_as_wide_as_the_font(page: Page) -> None:
    page.goto(PAGES["guide"])
    page.evaluate(SETTLED)

    measured = {
        (name, style): page.evaluate(BY_WIDTH, [style, f"Note {kind}", name])
        for kind, styles in FACES.items()
        for name in (f"{stand_in} as {kind}" for stand_in in ("Arial", "Roboto", "Times", "Noto", "DejaVu"))
        for style in styles
    }

    here = {face: ratio for face, ratio in measured.items() if ratio}
    assert here, "no font that could stand in is installed"
    assert {face: ratio for face, ratio in here.items() if abs(ratio - 1) > 0.02} == {}
