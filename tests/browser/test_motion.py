"""Motion only shows cause and effect, and none is left for readers who asked for less."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import PAGES
from tests.browser.reader import button, mark_quiz, open_search, unfold

# The longest transition or animation of anything on the page, in milliseconds; endless ones count as a minute.
LONGEST = """() => {
  const times = text => text.split(",").map(part => parseFloat(part) * (part.includes("ms") ? 1 : 1000))
  const longest = style => Math.max(
    ...times(style.transitionDuration), ...times(style.transitionDelay),
    ...(style.animationName === "none" ? [0] : [
      ...times(style.animationDuration), ...times(style.animationDelay),
      style.animationIterationCount.includes("infinite") ? 60_000 : 0,
    ]),
  )
  const all = [document.documentElement, ...document.body.querySelectorAll("*")]
  const found = all.flatMap(element => [null, "::before", "::after", "::marker", "::backdrop"].map(part => [
    longest(getComputedStyle(element, part)), `${element.localName}.${element.className}${part ?? ""}`,
  ]))
  return found.reduce((one, other) => (other[0] > one[0] ? other : one))
}"""


def in_use(page: Page, kind: str) -> None:
    """Bring the page into the state with the most that could move."""
    page.goto(f"{PAGES[kind]}#acc-02" if kind == "phase" else PAGES[kind])
    unfold(page)
    if kind == "phase":
        page.get_by_role("checkbox").first.check()
        button(page, "Clear this list").click()
    if kind == "lesson":
        mark_quiz(page)
    if kind == "home":
        open_search(page).fill("invoice")


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize("kind", ["home", "ending", "phase", "template", "lesson"])
def test_motion_is_over_within_200_milliseconds_and_none_is_left_for_readers_who_asked_for_less(
    page: Page, kind: str
) -> None:
    page.emulate_media(reduced_motion="no-preference")
    in_use(page, kind)
    time, what = page.evaluate(LONGEST)
    assert time <= 200, what

    page.emulate_media(reduced_motion="reduce")

    time, what = page.evaluate(LONGEST)
    assert time <= 10, what
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
