"""Papers that fill themselves: by thumb to the notice as a Word file, from a folder, as a mail, as a pack, on paper."""

import email
import email.policy
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.layout import NARROW, faults
from tests.browser.reader import button
from tests.browser.test_desk import open_sample
from tests.browser.test_print import printed, spaceless
from tests.browser.test_start import NOON, PHONE, PLACE

HOSTILE = "{{ client_name }} </w:t> =1+1 <b>Bakers</b> 🌻 שלום"
OF_KIND = {"date": "2027-03-01", "email": "ida@lantern.example"}
NOTICE = "case/#papers/T08"


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(**PLACE, reduced_motion="reduce", color_scheme="light")


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    page.clock.set_fixed_time(NOON)
    return page


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    page = new_context(**PLACE, viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce").new_page()
    page.clock.set_fixed_time(NOON)
    return page


def blanks(page: Page) -> Locator:
    """Find the blanks that the form asks for."""
    return page.locator(".fill-form > .desk-blanks :is(input, textarea)")


def fill_all(page: Page) -> list[str]:
    """Fill every blank by keyboard, one after another, and return the words that were typed."""
    typed: list[str] = []
    blanks(page).first.focus()
    for place in range(blanks(page).count()):
        blank = blanks(page).nth(place)
        kind = "date" if blank.get_attribute("type") == "date" else blank.get_attribute("inputmode") or "text"
        words = OF_KIND.get(kind) or (HOSTILE if not typed else f"Words {place}.")
        blank.fill(words)
        page.keyboard.press("Tab")
        typed += [] if kind in OF_KIND else [words]
    return typed


def taken(page: Page, act: Callable[[], None]) -> bytes:
    """Return the file that an act hands over."""
    with page.expect_download() as download:
        act()
    return Path(download.value.path()).read_bytes()


def words_in(word: bytes) -> str:
    """Return the words of a Word file, those in its controls too."""
    body = Document(io.BytesIO(word)).element.body
    return "".join(part.text or "" for part in body.iter() if part.tag.endswith("}t"))


def test_from_an_open_case_to_the_notice_as_a_word_file_takes_three_taps_beside_its_words(phone: Page) -> None:
    open_sample(phone)

    phone.get_by_role("navigation", name="Your case").get_by_role("link", name="Papers").tap()
    phone.get_by_role("link", name="Write it: Notice without a reason").tap()
    expect(phone.get_by_role("heading", name="What is missing")).to_be_visible()
    typed = fill_all(phone)
    expect(phone.get_by_text("Every blank is filled.")).to_be_visible()
    word = taken(phone, button(phone, "Word file").tap)

    words = words_in(word)
    assert [one for one in typed if one not in words] == []
    assert "OPEN" not in words
    assert words.count("{{") == words.count(HOSTILE)
    expect(phone.get_by_text(re.compile(r"“Notice without a reason” is noted as drafted"))).to_be_visible()
    phone.reload()
    expect(phone.get_by_text("Every blank is filled.")).to_be_visible()
    assert faults(phone, "sideways", "cut") == []


def test_from_a_folder_an_open_blank_is_named_before_and_marked_in_what_is_taken(
    new_context: Callable[..., BrowserContext], site: Path
) -> None:
    page = new_context(base_url=f"{site.as_uri()}/", **PLACE).new_page()
    page.goto("case/index.html#now")
    button(page, "Look at it: A café owner has not paid his agency for three months").click()
    expect(page.locator("#desk-heading")).to_contain_text("done")
    page.goto("templates/t08-notice/index.html")
    page.get_by_role("link", name="Fill it for “A café owner").click()
    blanks(page).first.fill("Wren & Otter")
    expect(page.get_by_role("region", name="The sheet")).to_contain_text("Wren & Otter")

    button(page, "Word file").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Name of the client")
    button(page, "Fill them first").click()
    expect(page.get_by_label("Contact at the client")).to_be_focused()
    button(page, "Word file").click()
    words = words_in(taken(page, button(page, "Take it with the marks").click))

    assert "Wren & Otter" in words
    assert "[OPEN: Name of the client]" in words
    assert "{{" not in words


def test_a_mail_opens_as_a_draft_with_the_words_of_the_case(page: Page) -> None:
    open_sample(page)
    page.goto("case/#papers/T28")
    fill_all(page)
    expect(page.get_by_text("Every blank is filled.")).to_be_visible()

    mail = email.message_from_bytes(taken(page, button(page, "E-mail draft").click), policy=email.policy.default)

    assert mail["X-Unsent"] == "1"
    assert mail["To"] == OF_KIND["email"]
    assert mail["Subject"].startswith("Your message of 1 March 2027")
    assert HOSTILE in mail.get_body(("plain",)).get_content()
    assert "<b>" not in mail.get_body(("html",)).get_content()


def test_a_pack_says_what_it_holds_and_is_the_same_file_for_the_same_facts(page: Page) -> None:
    open_sample(page)
    page.goto("case/#papers")
    page.get_by_role("link", name="Notice day").click()
    expect(page.get_by_role("listitem").filter(has_text="Notice without a reason")).to_contain_text(
        "are open and will be marked"
    )
    take = button(page, "Take them as one .zip")

    first, second = taken(page, take.click), taken(page, take.click)

    names = zipfile.ZipFile(io.BytesIO(first)).namelist()
    assert first == second
    assert names[:2] == ["00-what-is-in-here.txt", "01-t08-notice.docx"]


def test_the_sheet_prints_alone_and_the_form_is_whole_for_everybody(page: Page) -> None:
    open_sample(page)
    page.goto(NOTICE)
    blanks(page).first.fill("Wren & Otter")
    expect(page.get_by_role("region", name="The sheet")).to_contain_text("Wren & Otter")

    pages = spaceless(printed(page))

    assert "Thisletterisournotice" in pages
    assert "Whatismissing" not in pages
    assert "Takeit" not in pages
    assert violations(page) == []
    page.set_viewport_size(NARROW)
    assert faults(page, "sideways", "cut", "spilt") == []


def test_clauses_say_why_and_can_be_left_out_and_harmful_words_are_warned_of(page: Page) -> None:
    open_sample(page)
    page.goto(NOTICE)
    clauses = page.get_by_role("region", name="What depends on the case")
    thanks = clauses.get_by_role("checkbox", name=re.compile("Thank you for the work"))
    expect(thanks).to_be_checked()
    expect(clauses).to_contain_text("It is here because none of the others fits.")

    thanks.uncheck()
    expect(page.get_by_role("region", name="The sheet")).not_to_contain_text("Thank you for the work")
    expect(clauses).to_contain_text("You left it out, although")
    page.get_by_label("Work until the last day").fill("We go on. If you do not pay, we will see you in court.")

    expect(page.get_by_text("A threat with courts or lawyers")).to_be_visible()
    button(page, "Word file").click()
    words = words_in(taken(page, button(page, "Take it with the marks").click))
    assert "Thank you for the work" not in words
    assert "we will see you in court" in words


def test_a_list_has_rows_to_repeat_and_each_is_a_row_of_the_letter(page: Page) -> None:
    open_sample(page)
    page.goto("case/#papers/T21")
    page.get_by_label("What is due").fill("Renew | the domain")
    page.get_by_label("On which day").fill("2027-09-14")
    page.keyboard.press("Tab")

    button(page, "Repeat row 1").click()
    expect(page.get_by_label("What is due").nth(1)).to_be_focused()
    page.get_by_label("What is due").nth(1).fill("File the return")
    page.keyboard.press("Tab")
    expect(page.get_by_role("cell", name="File the return")).to_be_visible()
    button(page, "Remove row 1").click()
    page.reload()

    expect(page.get_by_role("cell", name="File the return")).to_be_visible()
    expect(page.get_by_role("cell", name="14 September 2027")).to_have_count(1)
    expect(page.get_by_role("cell", name="Renew")).to_have_count(0)


def test_a_register_is_taken_as_a_workbook_with_the_words_of_the_case(page: Page) -> None:
    open_sample(page)
    page.goto("case/#papers/T13")
    page.get_by_label("Name of the client").fill(HOSTILE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="The sheet").first).to_contain_text(HOSTILE)

    button(page, "Excel file").click()
    book = load_workbook(io.BytesIO(taken(page, button(page, "Take it with the marks").click)))

    values = {cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert any(HOSTILE in value for value in values if isinstance(value, str))
    assert any(str(value).startswith("[OPEN: ") for value in values)
