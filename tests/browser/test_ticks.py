"""Ticks are kept: after a reload, in two tabs, through undo and clearing, and across editions of the page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import box, button, kept, tick


def progress(page: Page, text: str) -> None:
    """Expect a list to say how far it is."""
    expect(page.locator(".list-progress").get_by_text(text)).to_be_visible()


def look_of(*names: str) -> str:
    """Ask for some of the style of an element as one text."""
    return f"element => {list(names)}.map(name => getComputedStyle(element)[name]).join()"


def test_a_tick_is_there_after_a_reload(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    page.reload()

    expect(box(page, words["ACC-02"])).to_be_checked()
    expect(box(page, words["ACC-01"])).not_to_be_checked()


def test_a_tick_taken_off_stays_off(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"], words["ACC-02"])
    box(page, words["ACC-02"]).uncheck()
    expect(kept(page)).to_be_visible()

    page.reload()

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).not_to_be_checked()


def test_a_tick_that_comes_before_the_script_counts(page: Page, words: dict[str, str]) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/assets/highnote.js", hold)
    page.goto(PHASE, wait_until="commit")
    box(page, words["ACC-02"]).check()

    held[0].continue_()
    expect(kept(page)).to_be_visible()
    page.unroute("**/assets/highnote.js")
    page.reload()

    expect(box(page, words["ACC-02"])).to_be_checked()


def test_two_tabs_follow_each_other(page: Page, words: dict[str, str]) -> None:
    other = page.context.new_page()
    page.goto(PHASE)
    other.goto(PHASE)

    tick(page, words["ACC-02"])
    expect(box(other, words["ACC-02"])).to_be_checked()
    box(other, words["ACC-02"]).uncheck()

    expect(box(page, words["ACC-02"])).not_to_be_checked()


def test_two_tabs_that_begin_at_once_share_one_case(page: Page, words: dict[str, str]) -> None:
    other = page.context.new_page()
    page.goto(PHASE)
    other.goto(PHASE)

    box(page, words["ACC-01"]).check()
    box(other, words["ACC-02"]).check()
    expect(kept(page)).to_be_visible()
    expect(kept(other)).to_be_visible()
    page.reload()

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).to_be_checked()


def test_undo_takes_back_one_tick_after_the_other(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"], words["ACC-02"])

    button(page, "Undo").click()
    expect(page.get_by_text(f"Undone: “{words['ACC-02']}” is not ticked any more.")).to_be_visible()
    expect(box(page, words["ACC-02"])).not_to_be_checked()
    expect(box(page, words["ACC-01"])).to_be_checked()
    button(page, "Undo").click()
    expect(box(page, words["ACC-01"])).not_to_be_checked()
    button(page, "Undo").click()

    expect(page.get_by_text("There is nothing to undo in this list.")).to_be_visible()


def test_clearing_asks_and_undo_brings_every_tick_back(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"], words["ACC-02"], words["ACC-03"])

    button(page, "Clear this list").click()
    expect(page.get_by_role("dialog")).to_contain_text("has 3 ticks")
    button(page, "Clear the list").click()
    expect(page.get_by_text("Cleared: 3 ticks are gone. Undo brings them back.")).to_be_visible()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    page.reload()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    button(page, "Undo").click()

    expect(page.get_by_text("Undone: 3 ticks are back.")).to_be_visible()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)


def test_a_list_is_not_cleared_by_a_second_thought(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    button(page, "Clear this list").click()
    button(page, "Keep the ticks").click()

    expect(page.get_by_text("Nothing was cleared.")).to_be_visible()
    expect(box(page, words["ACC-01"])).to_be_checked()


def test_progress_is_a_count_and_the_next_item_in_words(page: Page, items: list[str]) -> None:
    page.goto(PHASE)
    progress(page, f"0 of {len(items)} done. Next: {items[0]}")

    tick(page, items[0], items[2])

    progress(page, f"2 of {len(items)} done. Next: {items[1]}")


def test_progress_is_announced(page: Page) -> None:
    page.goto(PHASE)

    expect(page.get_by_role("status").filter(has_text=" done. Next: ")).to_be_visible()


def test_the_next_item_is_set_apart(page: Page, items: list[str]) -> None:
    page.goto(PHASE)
    row = page.get_by_role("listitem").filter(has=box(page, items[1]))
    look = look_of("backgroundColor", "borderInlineStartWidth", "outlineStyle")
    expect(page.locator(".is-next").filter(has=box(page, items[0]))).to_have_count(1)
    before = row.evaluate(look)

    tick(page, items[0])

    assert row.evaluate(look) != before
    expect(page.locator(".is-next").filter(has=box(page, items[1]))).to_have_count(1)
    expect(page.locator("ol:not(.questions) > .is-next")).to_have_count(1)


def test_a_list_that_is_done_says_so(page: Page, items: list[str]) -> None:
    page.goto(PHASE)

    tick(page, *items)

    progress(page, f"All {len(items)} done.")
    expect(page.locator("ol:not(.questions) > .is-next")).to_have_count(0)


def test_a_gate_counts_and_clears_by_itself(page: Page, items: list[str], questions: list[str]) -> None:
    page.goto(PHASE)
    tick(page, items[0], questions[0])
    progress(page, f"1 of {len(items)} done. ")
    progress(page, f"1 of {len(questions)} answered yes.")

    button(page, "Clear this list").click()
    button(page, "Clear the list").click()

    expect(box(page, items[0])).not_to_be_checked()
    expect(box(page, questions[0])).to_be_checked()


def test_a_gate_that_is_answered_says_which_items_before_it_are_not_done(
    page: Page, items: list[str], questions: list[str]
) -> None:
    page.goto(PHASE)
    before = page.locator("ol.items:has(~ .gate) > li").count()
    assert 0 < before < len(items)

    tick(page, *questions)
    progress(page, f"All {len(questions)} answered yes, but none of the {before} items before it is done.")
    tick(page, items[0])

    progress(page, f"but {before - 1} of the {before} items before it are not done.")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_moves_when_a_box_is_ticked(page: Page, items: list[str], questions: list[str], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(PHASE)
    expect(page.locator(".list-progress").first).to_be_visible()
    places = "boxes => boxes.map(box => Math.round(box.getBoundingClientRect().top))"
    box(page, items[4]).scroll_into_view_if_needed()
    before = page.get_by_role("checkbox").evaluate_all(places)

    for name in (items[4], items[0], questions[0], questions[1], items[4], questions[2], items[2]):
        box(page, name).evaluate("box => box.click()")
        expect(kept(page)).to_be_visible()

        assert page.get_by_role("checkbox").evaluate_all(places) == before


def test_one_case_holds_the_ticks_of_all_pages(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    page.goto("phases/decide/")
    tick(page, words["DEC-01"])

    page.goto(PHASE)

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_the_way_back_shows_what_was_ticked_meanwhile(page: Page, words: dict[str, str]) -> None:
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    page.goto("./")
    other = page.context.new_page()
    other.goto(PHASE)
    tick(other, words["ACC-02"])

    page.go_back()

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).to_be_checked()


def test_an_item_has_a_permanent_link_that_scrolls_and_marks(page: Page, words: dict[str, str]) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{PHASE}#acc-11")
    look = look_of("backgroundColor", "borderInlineStart", "outline", "boxShadow")
    item, plain = page.locator("#acc-11"), page.locator("#acc-10")

    expect(item).to_be_in_viewport()
    assert item.evaluate(look) != plain.evaluate(look)
    expect(item.get_by_role("link", name="Link to ACC-11")).to_have_attribute("href", "#acc-11")


def test_profiles_know_nothing_of_each_other(new_context: Callable, words: dict[str, str]) -> None:
    page, other = new_context().new_page(), new_context().new_page()
    page.goto(PHASE)
    tick(page, words["ACC-02"])

    other.goto(PHASE)

    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)
    expect(other.get_by_role("checkbox", checked=True)).to_have_count(0)


def test_a_gate_among_the_items_is_counted_apart_from_them(page: Page, items: list[str], questions: list[str]) -> None:
    page.goto(PHASE)

    tick(page, questions[0], items[0])

    progress(page, f"1 of {len(items)} done. Next: {items[1]}")
    progress(page, f"1 of {len(questions)} answered yes. Next: {questions[1]}")
