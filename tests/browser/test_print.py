"""On paper: real boxes, everything unfolded, no navigation and no addresses; the screen is the same afterwards."""

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.kinds import LESSON, LETTER, PAGES, PHASE
from tests.browser.reader import box, button, open_part, tick

NOON = datetime(2027, 1, 4, 12, tzinfo=UTC)
# Words of the frame that a screen needs and paper does not.
FRAME = (
    "Skip to the text",
    "Menu",
    "On this page",
    "Colours:",
    "Clear this list",
    "Open a copy",
    "Link to",
    "All pages",
)


def printed(page: Page, paper: str = "A4") -> str:
    """Print the page and return its text as one line."""
    reader = PdfReader(io.BytesIO(page.pdf(format=paper)))
    return " ".join(" ".join(sheet.extract_text() for sheet in reader.pages).split())


def sheets(page: Page, paper: str = "A4") -> list[str]:
    """Print the page and return the text of each sheet."""
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format=paper))).pages]


def spaceless(text: str) -> str:
    """Leave spaces out: on paper, lines break anywhere."""
    return "".join(text.split())


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize(
    ("kind", "paper"),
    [("phase", "A4"), ("phase", "Letter"), ("template", "A4"), ("ending", "A4"), ("lesson", "A4")],
)
def test_paper_has_the_text_and_nothing_of_the_frame(page: Page, kind: str, paper: str) -> None:
    page.goto(PAGES[kind])
    title = page.get_by_role("heading", level=1).inner_text()

    text = printed(page, paper)

    assert spaceless(title) in spaceless(text)
    assert [word for word in FRAME if word in text] == []
    assert "http" not in text
    assert "127.0.0.1" not in text


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_what_is_folded_is_open_on_paper(new_context: Callable, script: bool) -> None:
    page = new_context(java_script_enabled=script).new_page()
    page.goto(PHASE)
    folded = [part.text_content() for part in page.locator("#content .item-fields dd, #content .item-how p").all()]

    text = spaceless(printed(page))

    assert folded
    assert [part for part in folded if spaceless(part) not in text] == []


def test_a_quiz_is_printed_without_its_key_which_is_a_sheet_of_its_own(page: Page) -> None:
    page.goto(LESSON)
    open_part(page, "Quiz")
    expect(button(page, "Mark my answers")).to_be_visible()

    text = printed(page)

    assert spaceless(page.locator("li.question legend").first.inner_text()) in spaceless(text)
    assert "Right:" not in text
    expect(page.locator(".lesson-files a[href*='-key-a4.pdf']")).to_have_count(1)


def test_every_item_has_a_real_box_on_paper(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)

    page.emulate_media(media="print", color_scheme="dark")

    for checkbox in page.get_by_role("checkbox").all():
        size = checkbox.bounding_box()
        assert min(size["width"], size["height"]) >= 12
    border = box(page, words["ACC-02"]).evaluate("box => getComputedStyle(box).border")
    width, style = border.split()[:2]
    assert float(width.removesuffix("px")) >= 1
    assert style == "solid"


def test_a_tick_is_ink_on_paper_where_grounds_are_left_out(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    page.emulate_media(media="print", color_scheme="dark")

    mark = box(page, words["ACC-02"]).evaluate(
        "box => ({ appearance: getComputedStyle(box).appearance, kept: getComputedStyle(box).printColorAdjust,"
        " ink: getComputedStyle(box, '::before').borderRightColor })"
    )
    assert (
        mark["appearance"] == "auto"
        or mark["kept"] == "exact"
        or mark["ink"] not in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    )


def test_paper_is_black_on_white_even_in_the_dark(page: Page) -> None:
    page.add_init_script("localStorage.setItem('highnote.theme', 'dark')")
    page.goto(PHASE)

    page.emulate_media(media="print", color_scheme="dark")

    light = "colour => { const [r, g, b] = colour.match(/[0-9.]+/g); return 0.2126 * r + 0.7152 * g + 0.0722 * b }"
    texts = page.locator("#content :is(h1, p, label, dd)").evaluate_all(
        f"all => all.map(one => ({light})(getComputedStyle(one).color))"
    )
    ground = page.evaluate(
        "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"
    )
    assert max(texts) < 110
    assert "rgb(18, 23, 31)" not in ground


def test_no_words_are_printed_black_on_black(page: Page) -> None:
    page.goto(PAGES["ending"])
    page.emulate_media(media="print")

    assert (
        page.locator(".first-step-word").evaluate("one => getComputedStyle(one).backgroundColor") == "rgba(0, 0, 0, 0)"
    )


def test_no_item_is_split_between_two_sheets(page: Page) -> None:
    page.goto(PHASE)

    page.emulate_media(media="print")

    breaks = page.locator("li.item, .gate").evaluate_all("all => all.map(one => getComputedStyle(one).breakInside)")
    after = page.locator("#content :is(h2, h3)").evaluate_all("all => all.map(one => getComputedStyle(one).breakAfter)")
    assert set(breaks) == {"avoid"}
    assert set(after) == {"avoid"}


@pytest.mark.parametrize("kind", ["sources", "ending", "profession"])
def test_no_address_is_printed_behind_a_link(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    page.emulate_media(media="print")

    added = page.locator("a").evaluate_all(
        "links => ['::before', '::after'].flatMap(part => links.map(link => getComputedStyle(link, part).content))"
    )
    assert set(added) <= {"none", "normal", '""'}


def test_the_screen_is_the_same_after_printing(page: Page) -> None:
    page.goto(PHASE)
    page.locator("#acc-02 summary").click()
    before = page.locator("details").evaluate_all("all => all.map(one => one.open)")

    page.pdf(format="A4")

    assert page.locator("details").evaluate_all("all => all.map(one => one.open)") == before
    expect(page.locator("#acc-02").get_by_text("Done when")).to_be_visible()
    expect(page.locator("#acc-01").get_by_text("Done when")).to_be_hidden()


def test_ticks_are_on_paper_as_on_the_screen(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    blank = page.pdf(format="A4")

    tick(page, words["ACC-02"])

    assert len(page.pdf(format="A4")) != len(blank)
    expect(box(page, words["ACC-02"])).to_be_checked()


def test_paper_says_how_much_is_done_and_on_which_day(new_context: Callable, words: dict[str, str]) -> None:
    page = new_context().new_page()
    page.clock.set_fixed_time(NOON)
    page.goto(PHASE)
    blank = printed(page)

    tick(page, words["ACC-02"])
    text = printed(page)

    assert "12 items" in blank
    assert "1 of 12 done" in text
    assert "12 items" not in text
    assert "Printed on 4 January 2027." in text
    expect(page.get_by_text("Printed on")).to_have_count(0)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_letter_begins_on_a_sheet_of_its_own_and_leaves_none_blank(page: Page, paper: str) -> None:
    page.goto("templates/t10-acknowledge-notice/")

    about, document, *more = sheets(page, paper)

    assert "Acknowledgement of the client's notice" in about
    assert document.startswith("The document")
    assert more == []


def test_the_lines_of_blanks_are_whole_on_paper(page: Page) -> None:
    page.goto(LETTER)

    page.emulate_media(media="print")

    looks = page.locator(".sheet .blank").first.evaluate(
        "blank => [getComputedStyle(blank).backgroundColor, getComputedStyle(blank).borderBottomStyle]"
    )
    assert looks == ["rgba(0, 0, 0, 0)", "solid"]


def test_the_blanks_of_a_template_are_seen_on_paper(page: Page) -> None:
    page.goto(LETTER)
    blanks = {blank.inner_text() for blank in page.locator(".sheet").first.locator(".blank").all()}

    text = spaceless(printed(page))

    assert blanks
    assert [blank for blank in blanks if spaceless(blank) not in text] == []
