"""Without script, everything reads, ticks, unfolds, downloads and leads on."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.host import TYPES
from tests.browser.kinds import LESSON, OWN, PAGES, PHASE
from tests.browser.reader import box, questions_of

# What each kind of file begins with.
BEGINNINGS = {
    ".docx": b"PK\x03\x04",
    ".odt": b"PK\x03\x04",
    ".xlsx": b"PK\x03\x04",
    ".pdf": b"%PDF-",
    ".eml": b"",
    ".md": b"",
    ".txt": b"",
}
# The text of an element but for some parts of it.
WITHOUT = """(element, parts) => {
  const copy = element.cloneNode(true)
  copy.querySelectorAll(parts).forEach(part => part.remove())
  return copy.textContent
}"""
# Parts that are not shown although the script has nothing to do with them. A stacked table's headings are in its cells.
HIDDEN = """parts => parts
  .filter(part => !part.closest(".list-head, list-tools, .question-verdict, .quiz-tools, thead") && !part.checkVisibility())
  .map(part => part.outerHTML)"""


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(java_script_enabled=False)


@pytest.mark.parametrize("kind", OWN)
def test_a_page_says_the_same_with_and_without_script(page: Page, new_context: Callable, kind: str) -> None:
    scripted = new_context().new_page()
    scripted.goto(PAGES[kind])

    page.goto(PAGES[kind])

    assert words_of(page) >= words_of(scripted)


def words_of(page: Page) -> set[str]:
    """Return the words of the text of a page, folded or not, but for what the script says about ticks."""
    said = ".list-head, kept-line, list-tools, .quiz-tools, .quiz-result, noscript"
    return set(page.locator("#content").evaluate(WITHOUT, said).split())


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_of_the_text_is_hidden_or_dead(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    for summary in page.locator("#content summary").all():
        summary.click()

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for button in page.get_by_role("button").all():
        expect(button).to_be_hidden()
    hidden = page.locator("#content :is(p, li, dt, dd, td, h2, h3, label):not(review-note *)").evaluate_all(HIDDEN)
    assert hidden == []


def test_every_item_has_a_box_that_its_words_tick(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    items = {item: text for item, text in words.items() if item.startswith("ACC-")}

    for text in items.values():
        page.locator("label").filter(has_text=text).click()
        expect(box(page, text)).to_be_checked()

    assert page.get_by_role("checkbox").count() == len(items)


def test_an_item_unfolds(page: Page) -> None:
    page.goto(PHASE)
    item = page.locator("#acc-02")

    item.locator("summary").click()

    expect(item.get_by_text("Done when")).to_be_visible()
    expect(item.locator(".item-how")).to_be_visible()


def test_a_list_says_how_long_it_is(page: Page, items: list[str]) -> None:
    page.goto(PHASE)

    expect(page.get_by_text(f"{len(items)} items")).to_be_visible()


def test_a_list_says_that_ticks_need_script_to_be_kept(page: Page) -> None:
    page.goto(PHASE)

    note = page.locator(".list-noscript")
    expect(note).to_be_visible()
    expect(note).to_contain_text("Ticks are kept only where scripts may run.")


def test_every_answer_of_a_quiz_can_be_opened(page: Page) -> None:
    page.goto(LESSON)
    questions = questions_of(page)

    for summary in page.get_by_text("Show the answer").all():
        summary.click()

    expect(page.get_by_text("Right:").filter(visible=True)).to_have_count(questions.count())
    expect(page.get_by_role("button", name="Mark my answers")).to_be_hidden()


@pytest.mark.parametrize("kind", ["ending", "phase", "profession", "template", "register", "lesson"])
def test_every_download_is_what_its_name_says(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])
    links = {urljoin(page.url, link.get_attribute("href")) for link in page.locator("a[download]").all()}

    answers = {link: page.request.get(link) for link in links}

    assert answers
    for link, answer in answers.items():
        suffix = Path(unquote(link)).suffix
        assert answer.status == 200, link
        assert answer.headers["content-type"].startswith(TYPES[suffix]), link
        assert answer.body().startswith(BEGINNINGS[suffix]), link
        assert len(answer.body()) > 200, link


def test_one_page_lists_everything(page: Page, site: Path) -> None:
    library = json.loads((site / "data/library.json").read_text())
    kinds = ("phases", "endings", "professions", "templates", "lessons")
    titles = {book["title"] for kind in kinds for book in library[kind]} | {item["text"] for item in library["items"]}

    page.goto(PAGES["find"])

    linked = {link.strip() for link in page.locator("#content a").all_inner_texts()}
    assert titles <= linked


def test_the_search_is_a_link_to_that_page(page: Page) -> None:
    page.goto(PHASE)

    page.get_by_role("banner").get_by_role("link", name="Find").click()

    expect(page.get_by_role("heading", level=1, name="Find")).to_be_visible()


def test_the_menu_works_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(PHASE)

    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="Templates").click()

    expect(page.get_by_role("heading", level=1, name="Templates")).to_be_visible()
