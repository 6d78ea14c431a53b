"""What opens and what is in use fits a narrow screen and 400 % zoom; each kind of page at rest is in test_kinds.py."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PAGES, PHASE
from tests.browser.layout import LARGE, NARROW, WIDE, faults, restyle
from tests.browser.reader import FORBIDDEN, box, open_search, tick

# 1280 x 1024 at 400 %.
ZOOMED = {"width": 320, "height": 256}
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize("kind", ["home", "phase", "template"])
def test_at_400_per_cent_nothing_stays_in_front_of_the_text(page: Page, kind: str) -> None:
    page.set_viewport_size(ZOOMED)
    page.goto(PAGES[kind])

    page.mouse.wheel(0, 1500)

    stuck = page.evaluate(
        "[...document.querySelectorAll('body *')]"
        ".filter(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility())"
        ".map(one => one.getBoundingClientRect().height).reduce((sum, height) => sum + height, 0)"
    )
    assert stuck <= ZOOMED["height"] / 4


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
def test_with_text_of_twice_the_size_a_list_in_use_leaves_most_of_the_screen(
    page: Page, words: dict[str, str], viewport: dict
) -> None:
    page.set_viewport_size(viewport)
    page.goto(PHASE)
    restyle(page, LARGE)
    tick(page, words["ACC-01"])

    page.locator(".is-next").first.evaluate("item => scrollTo(0, item.getBoundingClientRect().top + scrollY - 250)")

    covered = page.locator(".list-head, kept-line:not([data-state=silent])").evaluate_all(
        "parts => parts.filter(part => getComputedStyle(part).position === 'sticky')"
        ".map(part => part.getBoundingClientRect())"
        ".map(({ top, bottom }) => Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)))"
    )
    assert 0 < sum(covered) <= viewport["height"] / 4


def test_the_next_item_passes_below_what_stays_in_sight(page: Page) -> None:
    page.goto(PHASE)
    expect(page.locator(".is-next").first).to_be_visible()

    bar = page.locator(".list-head").first.bounding_box()
    item = page.locator(".is-next").first.bounding_box()

    # Its border is a ring of one pixel around it.
    assert bar["x"] < item["x"] - 1
    assert bar["x"] + bar["width"] > item["x"] + item["width"] + 1


def test_a_table_of_short_columns_stays_a_table_on_a_phone(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("deciding/")

    scorecard = page.get_by_role("group", name="Table: No., Criterion, Weight")

    cells = scorecard.get_by_role("row").nth(1).get_by_role("cell")
    assert len({box["y"] for box in (cell.bounding_box() for cell in cells.all())}) == 1
    assert scorecard.evaluate("table => table.scrollWidth <= table.clientWidth")


def test_a_register_of_many_columns_falls_into_rows_that_name_them(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto(PAGES["register"])

    cell = page.locator("#content .sheet td[data-label='Holder now']").first

    assert cell.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Holder now: "'
    assert cell.evaluate("cell => cell.offsetWidth > 0.9 * cell.closest('.table').clientWidth")


def test_the_search_fits_a_screen_of_320_pixels(page: Page) -> None:
    page.set_viewport_size(NARROW)
    page.goto(PHASE)

    open_search(page).fill("invoice")
    expect(page.get_by_role("dialog").get_by_role("link").nth(2)).to_be_visible()

    assert page.get_by_role("dialog").evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    assert faults(page, "sideways", "wide", "cut", "small") == []


def test_a_list_in_use_fits_a_screen_of_320_pixels(page: Page, words: dict[str, str]) -> None:
    page.add_init_script(FORBIDDEN)
    page.set_viewport_size(NARROW)
    page.goto(PHASE)

    box(page, words["ACC-01"]).check()
    expect(page.get_by_text("Not kept:").filter(visible=True)).to_be_visible()

    assert faults(page, "sideways", "wide", "cut", "small") == []


def test_the_menu_of_a_phone_fits_and_its_ways_are_large(page: Page) -> None:
    page.set_viewport_size(NARROW)
    page.goto(PHASE)

    page.get_by_text("Menu", exact=True).click()

    assert faults(page, "sideways", "wide", "cut", "small") == []
    heights = [
        link.bounding_box()["height"] for link in page.get_by_role("navigation", name="Menu").get_by_role("link").all()
    ]
    assert min(heights) >= 44
