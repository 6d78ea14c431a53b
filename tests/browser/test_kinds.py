"""One page of each kind, visited once with script and once without: each is held against what every page must be."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.axe import violations
from tests.browser.focus import faults_of_the_first_stop
from tests.browser.kinds import PAGES
from tests.browser.layout import NARROW, SPACING, WIDE, faults, faults_of_larger_text, restyle
from tests.browser.reader import unfold, use

# What a first view may ask for; tests/site weighs all of it on every page.
LEARNING = ("/parts/practise.js", "/parts/learnt.js", "/data/learning.js")
TRAINING = ("/parts/training.js", "/parts/session.js", "/training.css", *LEARNING)
# The small pictures of sheets that a reader is about to see: two kilobytes each.
SHEETS = (".png",)
LIGHT = ("/first-paint.js", "/highnote.js", "/highnote.css", "/print.css", ".woff2", ".svg", *SHEETS, *TRAINING)
ASKED = "document.fonts.ready.then(() => performance.getEntriesByType('resource').map(({ name }) => name))"
PLAIN_LINKS = """[...document.querySelectorAll(".prose :is(p, li) a")]
  .filter(link => !getComputedStyle(link).textDecorationLine.includes("underline")).map(link => link.outerHTML)"""
STORED = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
# The colours that the reader chose, that a case is open, and which case and which plan this tab shows.
MAY_BE_STORED = re.compile(r"highnote\.(?:theme|case|plan)|highnote http://\S+ shows")
# What the script says about ticks, and what is said only without it.
MADE = ".planner, .boxes-place, .slip-form, .show-tools"
SAID = f".list-head, list-tools, kept-line, .copy-words, .quiz-tools, .quiz-result, .play-tools, {MADE}, noscript"
# The text of an element but for some parts of it.
WITHOUT = """(element, parts) => {
  const copy = element.cloneNode(true)
  copy.querySelectorAll(parts).forEach(part => part.remove())
  return copy.textContent
}"""
# Parts that are not shown although the script has nothing to do with them; a stacked table's headings are in its cells.
HIDDEN = """parts => parts
  .filter(part => !part.closest(".list-head, list-tools, .question-verdict, .quiz-tools, thead"))
  .filter(part => !part.checkVisibility())
  .map(part => part.outerHTML)"""


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page(reduced_motion="reduce", color_scheme="light")


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_each_kind_is_as_every_page_must_be(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    found = {check.__name__: check(page) for check in CHECKS}

    assert {name: found_now for name, found_now in found.items() if found_now} == {}


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_of_a_page_of_each_kind_is_hidden_or_dead_without_script(
    new_page: Callable[..., Page], kind: str
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(PAGES[kind])

    unfold(page)

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    parts = page.locator("#content :is(p, li, dt, dd, td, h2, h3, label):not(review-note *)")
    assert parts.evaluate_all(HIDDEN) == []


def it_asks_for_more_than_a_first_view(page: Page) -> list[str]:
    return [url for url in page.evaluate(ASKED) if not url.endswith(LIGHT)]


def its_first_stop_does_not_skip_to_the_text(page: Page) -> list[str]:
    return faults_of_the_first_stop(page)


def the_script_adds_words(page: Page) -> list[str]:
    written = LexborHTMLParser(page.request.get(page.url).text()).css_first("#content")
    for part in written.css(SAID):
        part.decompose()
    shown = page.locator("#content").evaluate(WITHOUT, SAID)
    return sorted(set(shown.split()) - set(written.text().split()))


def links_in_its_text_are_not_underlined(page: Page) -> list[str]:
    return page.evaluate(PLAIN_LINKS)


def axe_finds_something_with_everything_unfolded(page: Page) -> list[str]:
    unfold(page)
    return violations(page)


def it_does_not_fit_320_pixels(page: Page) -> list[str]:
    page.set_viewport_size(NARROW)
    return faults(page, "sideways", "wide", "cut", "small", "low")


def wider_spacing_cuts_something_on_a_narrow_screen(page: Page) -> list[str]:
    restyle(page, SPACING)
    return faults(page, "sideways", "wide", "cut", "spilt")


def wider_spacing_cuts_something_on_a_wide_screen(page: Page) -> list[str]:
    page.set_viewport_size(WIDE)
    return faults(page, "sideways", "wide", "cut", "spilt")


def its_targets_are_too_small_for_a_mouse(page: Page) -> list[str]:
    restyle(page, "")
    return faults(page, "small", "low")


def text_of_twice_the_size_does_not_fit_a_wide_screen(page: Page) -> list[str]:
    return faults_of_larger_text(page)


def text_of_twice_the_size_does_not_fit_a_narrow_screen(page: Page) -> list[str]:
    page.set_viewport_size(NARROW)
    return faults_of_larger_text(page)


def in_use_it_breaks_the_policy_or_stores_what_it_may_not(page: Page) -> list[str]:
    page.set_viewport_size(WIDE)
    use(page)
    stored = [name for name in page.evaluate(STORED) if not MAY_BE_STORED.fullmatch(name)]
    return page.evaluate("violations") + stored + page.context.cookies()


# In this order: a page that was used is not a first view any more.
CHECKS = (
    it_asks_for_more_than_a_first_view,
    its_first_stop_does_not_skip_to_the_text,
    the_script_adds_words,
    links_in_its_text_are_not_underlined,
    axe_finds_something_with_everything_unfolded,
    it_does_not_fit_320_pixels,
    wider_spacing_cuts_something_on_a_narrow_screen,
    wider_spacing_cuts_something_on_a_wide_screen,
    its_targets_are_too_small_for_a_mouse,
    text_of_twice_the_size_does_not_fit_a_wide_screen,
    text_of_twice_the_size_does_not_fit_a_narrow_screen,
    in_use_it_breaks_the_policy_or_stores_what_it_may_not,
)
