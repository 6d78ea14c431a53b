"""axe finds nothing: on each kind of page with everything unfolded, and in every state that a page can get into."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.kinds import LESSON, PAGES, PHASE
from tests.browser.reader import FORBIDDEN, box, button, mark_quiz, open_search, unfold

AXE = (Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js").read_text()
# target-size is off by default; the rest leaves out what only makes reports longer.
EVERYTHING = """{
  rules: { "target-size": { enabled: true } }, resultTypes: ["violations"], selectors: false, elementRef: false, preload: false
}"""
COLOURS = '{ runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"], selectors: false, preload: false }'
RUN = """async options => {
  const { violations } = await axe.run(options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}"""


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(reduced_motion="reduce", color_scheme="light")


def violations(page: Page) -> list[str]:
    """Run axe over the page as it is now: all of it in light, and its colours again in dark."""
    if not page.evaluate("globalThis.axe !== undefined"):
        page.evaluate(AXE)
    in_light = page.evaluate(f"({RUN})({EVERYTHING})")
    page.emulate_media(color_scheme="dark")
    in_dark = page.evaluate(f"({RUN})({COLOURS})")
    page.emulate_media(color_scheme="light")
    return in_light + in_dark


@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing_on_a_page(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    unfold(page)

    assert violations(page) == []


def test_axe_finds_nothing_on_a_phone_with_the_menu_open(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(PHASE)

    page.get_by_text("Menu", exact=True).click()

    assert violations(page) == []


def test_axe_finds_nothing_on_a_list_in_use(page: Page, words: dict[str, str]) -> None:
    page.goto(f"{PHASE}#acc-02")

    box(page, words["ACC-01"]).check()
    box(page, words["ACC-G1"]).check()

    assert violations(page) == []


def test_axe_finds_nothing_in_the_question_before_a_list_is_cleared(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)

    box(page, words["ACC-01"]).check()
    button(page, "Clear this list").click()

    assert violations(page) == []


def test_axe_finds_nothing_where_nothing_can_be_kept(page: Page, words: dict[str, str]) -> None:
    page.add_init_script(FORBIDDEN)
    page.goto(PHASE)

    box(page, words["ACC-01"]).check()
    expect(page.get_by_text("Not kept:").filter(visible=True)).to_be_visible()

    assert violations(page) == []


def test_axe_finds_nothing_on_a_marked_quiz(page: Page) -> None:
    page.goto(LESSON)

    mark_quiz(page)

    assert violations(page) == []


@pytest.mark.parametrize(("typed", "answer"), [("", "Type a word"), ("invoice", "result"), ("qqqqqq", "No results.")])
def test_axe_finds_nothing_in_the_search(page: Page, typed: str, answer: str) -> None:
    page.goto("./")

    open_search(page).fill(typed)
    expect(page.get_by_role("dialog")).to_contain_text(answer)

    assert violations(page) == []
