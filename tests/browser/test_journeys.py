"""The journeys of readers, as they walk them: from the home page to what they came for."""

import io
import zipfile
from collections.abc import Callable
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PAGES, PHASE
from tests.browser.reader import box, mark_quiz, open_part, tick

PHONE = {"width": 390, "height": 844}
WAYS = ("Endings", "The way out", "Templates", "Training", "Why")


def is_above_the_fold(page: Page, text: str) -> bool:
    """Tell whether a text is in the window before the reader scrolls."""
    part = page.get_by_text(text).filter(visible=True).first.bounding_box()
    return part["y"] + part["height"] <= page.viewport_size["height"]


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


def test_somebody_who_is_being_left_sees_what_to_do_at_once(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("./")
    assert is_above_the_fold(page, "They are leaving")

    page.locator("#content").get_by_role("link", name="They are leaving").click()

    expect(page.get_by_text("Thank them").filter(visible=True).first).to_be_in_viewport()


@pytest.mark.parametrize("ending", ["endings/r02-quality/", "endings/r04-cost/", "endings/r06-non-payment/"])
def test_an_ending_shows_its_first_step_above_the_fold_of_a_phone(page: Page, ending: str) -> None:
    page.set_viewport_size(PHONE)

    page.goto(ending)

    assert is_above_the_fold(page, "Do this first")
    expect(page.locator(".first-step-text")).to_be_in_viewport(ratio=1)


def test_a_sponsor_comes_from_the_home_page_to_the_letter(page: Page) -> None:
    page.goto("./")
    page.get_by_role("banner").get_by_role("link", name="Endings").click()
    page.get_by_role("link", name="does not pay").first.click()
    expect(page.get_by_text("Do this first")).to_be_visible()
    page.get_by_role("banner").get_by_role("link", name="Templates").click()
    page.locator("#content").get_by_role("link", name="letter").first.click()

    with page.expect_download() as download:
        page.get_by_role("link", name="Word").click()

    with zipfile.ZipFile(download.value.path()) as letter:
        assert "word/document.xml" in letter.namelist()


def test_a_lead_works_down_a_list_and_comes_back_to_it(page: Page, words: dict[str, str]) -> None:
    page.goto("./")
    page.get_by_role("banner").get_by_role("link", name="The way out").click()
    page.locator("#content").get_by_role("link", name="access").click()
    tick(page, words["ACC-01"])

    page.goto("./")
    page.goto(PHASE)

    expect(box(page, words["ACC-01"])).to_be_checked()


def test_the_day_before_the_talk_everything_is_on_paper(page: Page) -> None:
    page.goto("phases/conversation/")

    links = page.get_by_role("link", name="PDF, A4").all()
    sheets = [page.request.get(urljoin(page.url, link.get_attribute("href"))).body() for link in links]

    assert sheets
    assert all(sheet.startswith(b"%PDF-") for sheet in sheets)


def test_an_item_leads_to_its_template_and_the_template_back(page: Page) -> None:
    page.goto(PHASE)
    item = page.locator("li.item").filter(has=page.locator(".item-fields a[href*='templates/']")).first
    code = item.get_attribute("data-item")

    item.locator("summary").click()
    item.locator(".item-fields a[href*='templates/']").click()
    expect(page.get_by_role("heading", name="The document")).to_be_visible()
    page.locator("#content").get_by_role("link", name=code).click()

    page.wait_for_url(f"**/#{code.lower()}")


def test_somebody_new_finds_the_first_lesson_and_its_parts(page: Page) -> None:
    page.goto("./")
    page.get_by_role("banner").get_by_role("link", name="Training").click()
    page.get_by_role("link", name="I am new here").click()

    parts = {"Learn": "For the learner", "Run it": "For the facilitator", "Activity": "Activity", "Quiz": "Quiz"}
    for name, heading in parts.items():
        open_part(page, name)
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()
    mark_quiz(page)
    expect(page.locator(".quiz-result")).to_contain_text("%")


def test_a_quiz_says_how_many_are_right_and_which(page: Page) -> None:
    page.goto(PAGES["lesson"])
    open_part(page, "Quiz")
    questions = page.locator("li.question")

    for right in page.locator(".answer[data-right] input").all():
        right.check()
    page.get_by_role("button", name="Mark my answers").click()

    total = questions.count()
    expect(page.get_by_text(f"{total} of {total} right, 100 %. Passed.")).to_be_visible()
    expect(page.get_by_text("Right.", exact=True)).to_have_count(total)


def test_the_answers_of_a_quiz_and_its_score_outlive_a_reload(page: Page) -> None:
    page.goto(PAGES["lesson"])
    mark_quiz(page)
    chosen = page.locator("li.question input:checked")
    letters = [radio.input_value() for radio in chosen.all()]
    expect(page.get_by_text("Your score is kept on this device.")).to_be_visible()

    page.reload()

    open_part(page, "Quiz")
    expect(page.get_by_text("Last time, on")).to_be_visible()
    expect(chosen).to_have_count(len(letters))
    assert [radio.input_value() for radio in chosen.all()] == letters
    expect(page.get_by_role("link", name="1 case")).to_have_count(0)


def test_a_link_to_a_question_opens_the_part_that_it_stands_in(page: Page) -> None:
    page.goto(f"{PAGES['lesson']}#m1-q2")

    expect(page.locator("#m1-q2")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="For the learner")).to_be_hidden()


def test_a_quiz_tells_a_wrong_answer_and_why(page: Page) -> None:
    page.goto(PAGES["lesson"])
    open_part(page, "Quiz")
    question = page.locator("li.question").first

    question.locator(".answer:not([data-right]) input").first.check()
    page.get_by_role("button", name="Mark my answers").click()

    expect(question.get_by_text("Not yet.")).to_be_visible()
    expect(question.get_by_text("Right:")).to_be_visible()
    expect(page.get_by_text("1 of 10 answered, and none of these is right yet.")).to_be_visible()


def test_the_header_leads_on_and_says_where_the_reader_is(page: Page) -> None:
    page.goto(PHASE)
    header = page.get_by_role("banner")

    for way in WAYS:
        header.get_by_role("link", name=way, exact=True).click()

        expect(header.get_by_role("link", name=way, exact=True)).to_have_attribute("aria-current", "page")
        expect(header.locator("[aria-current]:visible")).to_have_count(1)


def test_the_name_of_the_site_leads_home(page: Page) -> None:
    page.goto(PHASE)

    page.get_by_role("banner").get_by_role("link", name="High Note").click()

    expect(page.get_by_role("heading", level=1, name="End on a high note")).to_be_visible()


def test_every_sheet_of_a_register_opens_as_a_workbook(page: Page) -> None:
    page.goto(PAGES["register"])

    with page.expect_download() as download:
        page.get_by_role("link", name="Excel").click()

    book = zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes()))
    assert "xl/workbook.xml" in book.namelist()
