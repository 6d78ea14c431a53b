"""The plan of a case on paper: blank, with what is done or what remains, for one role or one gate, with how and why."""

import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser.axe import violations
from tests.browser.layout import NARROW, faults
from tests.browser.reader import button
from tests.browser.test_desk import heading, open_sample
from tests.browser.test_print import printed
from tests.browser.test_start import NOON, PLACE

POINTS = {"A4": (595, 842), "Letter": (612, 792)}


@pytest.fixture
def page(new_context: Callable) -> Page:
    page = new_context(**PLACE, reduced_motion="reduce", color_scheme="light").new_page()
    page.clock.set_fixed_time(NOON)
    return page


def choice(page: Page, name: str) -> Locator:
    """Find a choice of the view by its name."""
    return page.get_by_role("combobox", name=name, exact=True)


def open_print(page: Page) -> None:
    """Open the view that prints, as its reader does."""
    open_sample(page, "plan")
    page.get_by_role("link", name="Print the plan").click()
    expect(heading(page)).to_have_text("Print the plan")


def test_a_plan_is_printed_for_one_role_with_how_and_why_and_without_its_name(page: Page) -> None:
    open_print(page)
    choice(page, "What").select_option(label="Finance")
    choice(page, "How much of each item").select_option(label="With how and why")
    expect(page.get_by_role("article", name="The sheet")).to_contain_text("Why:")

    text = printed(page)

    assert "Printed on 4 January 2027. Practice case: ____" in text
    assert "café owner" not in text
    assert "Finance 2 of 8 done" in text
    assert "Done when:" in text
    assert "MON-08" in text
    assert "ACC-01" not in text
    assert "How much of each item" not in text


def test_a_blank_plan_says_its_case_once_the_reader_wants_it_and_has_the_size_of_its_paper(page: Page) -> None:
    open_print(page)
    choice(page, "How far").select_option(label="Blank")
    page.get_by_label("Name the case on paper").check()

    for paper, points in POINTS.items():
        choice(page, "Paper").select_option(label=paper)
        reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        box, first = reader.pages[0].mediabox, reader.pages[0].extract_text()
        assert (round(box.width), round(box.height)) == points
        assert "Practice case: A café owner has not paid" in first
        assert "The whole plan" in first
        assert all(sheet.extract_text().strip() for sheet in reader.pages)
    assert " done" not in " ".join(sheet.extract_text() for sheet in reader.pages).lower().replace("is done", "")


def test_what_remains_before_a_gate_is_one_sheet_with_its_questions(page: Page) -> None:
    open_print(page)
    choice(page, "What").select_option(label="Before the decision stands")
    choice(page, "How far").select_option(label="Only what remains")
    expect(button(page, "Print")).to_be_enabled()

    text = printed(page)

    assert "Before the decision stands" in text
    assert "still to do" in text
    assert "Signed by Executive sponsor" in text


def test_the_view_is_used_by_everybody_and_fits_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size(NARROW)
    open_print(page)
    expect(page.get_by_role("article", name="The sheet")).to_be_visible()

    assert violations(page) == []
    assert faults(page, "sideways", "wide", "cut", "small", "low") == []
