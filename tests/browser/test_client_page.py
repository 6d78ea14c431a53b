"""The page for the client: made on the desk, answered on a phone without a network, and taken back into the case."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.layout import NARROW, faults
from tests.browser.reader import button
from tests.browser.test_start import PHONE, PLACE

SAMPLE = "A growing client brings its software team in-house"
# The last day of the sample is then 17 May 2027.
BEGUN = datetime(2027, 3, 8, 12, tzinfo=UTC)
NEAR_THE_END = datetime(2027, 5, 15, 12, tzinfo=UTC)
RECEIPT = {
    "Name of our firm": "Wren & Otter Studio",
    "Name of the client": "Lantern Bakeries",
    "Contact for the handover": "Kit Marsh (kit@wrenandotter.example)",
    "What was handed over": "Source code of the shop\nTwo door badges",
    "Access that is removed": "All sign-ins of our staff",
    "What was not done": "Nothing",
    "What the client takes as it is": "The search on old phones is slow",
}
NUMBER = "7K3M-9QXT-2B4H"


@pytest.fixture
def desk(new_context: Callable[..., BrowserContext]) -> Page:
    """Open the case of a sample near its end, at the page for the client."""
    page = new_context(**PLACE, reduced_motion="reduce").new_page()
    open_sample_on(page, NEAR_THE_END, "client")
    expect(page.locator("#desk-heading")).to_have_text("For the client")
    return page


def open_sample_on(page: Page, day: datetime, view: str) -> None:
    """Open the sample in a view on some later day."""
    page.clock.set_fixed_time(BEGUN)
    page.goto("case/#now")
    button(page, f"Look at it: {SAMPLE}").click()
    expect(page.locator("#desk-heading")).to_contain_text(re.compile(r"\d+ of \d+ done"))
    page.clock.set_fixed_time(day)
    page.goto(f"case/#{view}")


def fill(page: Page, label: str, words: str) -> None:
    """Fill a blank that is kept as it is left, and wait until it is kept."""
    blank = page.get_by_label(label, exact=True)
    blank.fill(words)
    blank.blur()
    expect(page.get_by_text(f"“{label}” is kept.").first).to_be_visible()


def saved(page: Page, name: str, path: Path) -> str:
    """Press a button that saves a file; returns the name that is offered for it."""
    with page.expect_download() as download:
        button(page, name).click()
    download.value.save_as(path)
    return download.value.suggested_filename


def made_page(desk: Page, tmp_path: Path) -> Path:
    """Fill the receipt, and save the page for the client."""
    for label, words in RECEIPT.items():
        fill(desk, label, words)
    path = tmp_path / "page.html"
    name = saved(desk, "Save the page", path)
    assert name == "what-happens-next-2027-05-15.html"
    expect(desk.get_by_text("1 page made")).to_be_visible()
    return path


def line(page: Page, words: str) -> Locator:
    """Find a line of the receipt by its words."""
    return page.get_by_role("group", name=words)


def test_a_client_answers_on_a_phone_without_a_network_and_the_answers_come_back(
    desk: Page, new_context: Callable[..., BrowserContext], tmp_path: Path
) -> None:
    path = made_page(desk, tmp_path)
    phone = new_context(viewport=PHONE, has_touch=True, is_mobile=True, offline=True).new_page()
    phone.goto(path.as_uri())
    expect(phone.get_by_role("heading", name="What happens next")).to_be_visible()
    expect(phone).to_have_title("What happens next")
    assert phone.evaluate("violations") == []

    phone.get_by_label("Go through the receipt, and write down every exception that you see.").check()
    line(phone, "Source code of the shop").get_by_label("I have it").check()
    badges = line(phone, "Two door badges")
    badges.get_by_label("It is missing").check()
    badges.get_by_label("If not, what's wrong?").fill("Only one came <b>back</b>")
    phone.get_by_label("Your name", exact=True).fill("Ida Crumb")
    answers = tmp_path / "answers.json"
    assert saved(phone, "Save my answers", answers).startswith("answers-")
    button(phone, "Copy my answers").click()
    mail = phone.get_by_label("Your answers, to copy into a mail").input_value()

    desk.get_by_label("Open their answers").set_input_files(answers)
    dialog = desk.get_by_role("dialog")
    expect(dialog).to_contain_text("signed by Ida Crumb")
    expect(dialog).to_contain_text("1 exception: give each an owner and a day.")
    dialog.get_by_role("button", name="Take them in").click()
    came = desk.get_by_role("region", name="What came back")
    expect(came).to_contain_text("Two door badges It is missing “Only one came <b>back</b>”")

    desk.get_by_text("Paste them from a mail").click()
    desk.get_by_label("The whole mail, or all of it from BEGIN to END").fill(f"Hello,\n{mail}\nIda")
    button(desk, "Read them").click()
    expect(desk.get_by_text("The case has these answers already.").first).to_be_visible()


def test_the_page_for_the_client_fits_a_small_phone_and_pleases_axe(
    desk: Page, new_context: Callable[..., BrowserContext], tmp_path: Path
) -> None:
    path = made_page(desk, tmp_path)
    small = new_context(viewport=NARROW, color_scheme="light", offline=True).new_page()
    small.goto(path.as_uri())
    expect(button(small, "Save my answers")).to_be_visible()

    assert faults(small) == []
    assert violations(small) == []
    assert violations(desk) == []


def test_the_page_comes_as_a_word_file_too(desk: Page, tmp_path: Path) -> None:
    made_page(desk, tmp_path)
    name = saved(desk, "Save it for Word", tmp_path / "page.docx")

    words = Document(str(tmp_path / "page.docx"))
    assert name == "what-happens-next-2027-05-15.docx"
    assert words.paragraphs[0].text == "What happens next"
    assert "Two door badges" in [row.cells[0].text for table in words.tables for row in table.rows]


def test_without_script_the_page_says_how_to_answer(
    desk: Page, new_context: Callable[..., BrowserContext], tmp_path: Path
) -> None:
    path = made_page(desk, tmp_path)
    still = new_context(java_script_enabled=False, offline=True).new_page()
    still.goto(path.as_uri())

    expect(still.get_by_text("To answer, open this page in a browser, or print it")).to_be_visible()
    expect(still.get_by_role("button")).to_have_count(0)


def test_a_hostile_file_of_answers_changes_nothing(desk: Page, tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    lines = '{"part": "accepted", "ask": "You owe us nothing", "answer": "I accept it", "words": ""}'
    head = f'"format": "highnote-answers", "schema": 1, "number": "{NUMBER}", "name": "Ida"'
    path.write_text(f'{{{head}, "lines": [{lines}], "__proto__": {{"x": 1}}}}')

    desk.get_by_label("Open their answers").set_input_files(path)
    dialog = desk.get_by_role("dialog")
    expect(dialog).to_contain_text(f"This case has made no page with the number {NUMBER}")
    dialog.get_by_role("button", name="Leave them").click()

    expect(desk.get_by_text("Not opened. Nothing was changed.").first).to_be_visible()
    path.write_text('{"format": "highnote-answers", "schema": 1, "number": "../../x"}')
    desk.get_by_label("Open their answers").set_input_files(path)
    expect(desk.get_by_text("they do not say which page they belong to").first).to_be_visible()
    expect(desk.get_by_text("No page was made yet.")).to_be_visible()
