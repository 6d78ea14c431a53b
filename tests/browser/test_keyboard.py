"""Every journey by keyboard alone: each stop can be seen, nothing traps, and every control answers its usual keys."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.focus import faults_on_the_way, tab_to
from tests.browser.kinds import LESSON, OWN, PAGES, PHASE
from tests.browser.reader import box, button, questions_of, tick

# A page of a thousand links has no stop that a page of a few has not.
WALKED = [kind for kind in (*OWN, "endings") if kind != "find"]


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize(
    ("kind", "scheme"), [*((kind, "light") for kind in WALKED), ("home", "dark"), ("phase", "dark"), ("lesson", "dark")]
)
def test_every_stop_can_be_seen_and_nothing_traps(page: Page, kind: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(PAGES[kind])

    faults = faults_on_the_way(page)

    assert faults == []


@pytest.mark.parametrize("kind", ["home", "phase"])
def test_every_stop_can_be_seen_on_a_narrow_screen(page: Page, kind: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 568})
    page.goto(PAGES[kind])

    faults = faults_on_the_way(page)

    assert faults == []


@pytest.mark.parametrize("kind", ["ending", "phase", "profession"])
def test_four_keys_lead_to_the_first_box(page: Page, kind: str) -> None:
    page.goto(PAGES[kind])

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the items")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    expect(page.locator("input.item-box").first).to_be_focused()


def test_space_ticks_an_item(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    item = box(page, words["ACC-02"])
    tab_to(page, item)

    page.keyboard.press("Space")

    expect(item).to_be_checked()
    expect(item).to_be_focused()


def test_enter_unfolds_an_item_and_folds_it_again(page: Page) -> None:
    page.goto(PHASE)
    item = page.get_by_role("listitem").filter(has=page.locator("#tick-acc-02"))
    more = item.get_by_text("Why and how")
    tab_to(page, item.locator("summary"))

    page.keyboard.press("Enter")
    expect(item.get_by_text("Done when")).to_be_visible()
    page.keyboard.press("Enter")

    expect(item.get_by_text("Done when")).to_be_hidden()
    expect(more).to_be_visible()


def test_a_way_in_the_header_opens_by_enter(page: Page) -> None:
    page.goto("./")
    tab_to(page, page.get_by_role("banner").get_by_role("link", name="Templates"))

    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1, name="Templates")).to_be_visible()


def test_search_opens_from_its_control_and_gives_the_focus_back(page: Page) -> None:
    page.goto(PHASE)
    find = page.get_by_role("banner").get_by_role("link", name="Find")
    tab_to(page, find)

    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("access")
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(find).to_be_focused()


def test_search_opens_from_anywhere_and_gives_the_focus_back(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    item = box(page, words["ACC-02"])
    item.focus()

    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(item).to_be_focused()


def test_arrows_walk_the_results_and_enter_opens_one(page: Page) -> None:
    page.goto("./")
    page.keyboard.press("Control+k")
    search = page.get_by_role("dialog")
    expect(search.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("access")
    results = search.locator(".search-results").get_by_role("link")
    expect(results.nth(1)).to_be_visible()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(results.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(search.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    goal = results.first.get_attribute("href")
    page.keyboard.press("Enter")

    page.wait_for_url(goal)
    expect(search).to_be_hidden()


def test_no_single_key_opens_the_search(page: Page) -> None:
    page.goto("./")

    for key in "/sfk?":
        page.keyboard.press(key)

    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_colours_are_chosen_by_enter_and_space(page: Page) -> None:
    page.goto("./")
    tab_to(page, button(page, "Colours: system"))

    page.keyboard.press("Enter")
    expect(button(page, "Colours: light")).to_be_focused()
    page.keyboard.press("Space")

    expect(button(page, "Colours: dark")).to_be_focused()


def test_a_quiz_is_answered_with_arrows_and_marked_with_enter(page: Page) -> None:
    page.goto(LESSON)
    tab_to(page, page.get_by_role("link", name="Quiz", exact=True).first)
    page.keyboard.press("Enter")
    questions = questions_of(page)
    expect(questions.first).to_be_visible()
    for question in questions.all():
        tab_to(page, question.get_by_role("radio").first)
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        expect(question.get_by_role("radio").nth(1)).to_be_checked()
    tab_to(page, button(page, "Mark my answers"))

    page.keyboard.press("Enter")

    expect(page.get_by_text(f"of {questions.count()} right")).to_be_visible()


def test_clearing_a_list_asks_first_and_escape_keeps_everything(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    clear = button(page, "Clear this list")
    tab_to(page, clear)

    page.keyboard.press("Enter")
    expect(button(page, "Keep the ticks")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("body > :not(dialog) :focus")).to_have_count(0)
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(clear).to_be_focused()
    expect(box(page, words["ACC-01"])).to_be_checked()


def test_clearing_a_list_works_by_keyboard(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    tab_to(page, button(page, "Clear this list"))
    page.keyboard.press("Enter")
    tab_to(page, button(page, "Clear the list"))

    page.keyboard.press("Enter")

    expect(box(page, words["ACC-01"])).not_to_be_checked()
    expect(button(page, "Clear this list")).to_be_focused()


def test_the_menu_of_a_phone_opens_and_leads_on(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("./")
    tab_to(page, page.locator("summary").filter(has_text="Menu"))

    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("navigation", name="Menu").get_by_role("link", name="Endings"))
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1, name="Endings")).to_be_visible()


def test_escape_closes_the_menu_and_gives_the_focus_back(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("./")
    menu = page.locator("summary").filter(has_text="Menu")
    tab_to(page, menu)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("navigation", name="Menu").get_by_role("link", name="Endings"))

    page.keyboard.press("Escape")

    expect(page.get_by_role("navigation", name="Menu")).to_be_hidden()
    expect(menu).to_be_focused()
