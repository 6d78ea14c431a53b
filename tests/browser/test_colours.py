"""Nothing hangs on colour alone, forced colours keep every state apart, and the reader's choice of colours lasts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.kinds import LESSON, PAGES, PHASE
from tests.browser.reader import FORBIDDEN, box, button, mark_quiz

# Words on a ground that is not the system's, or of its colour: it lays its own behind words.
LOST_WORDS = r"""() => {
  const system = getComputedStyle(document.documentElement).backgroundColor
  const ground = one => getComputedStyle(one).backgroundColor.replace(/^rgba.* 0\)$/, system)
  const hasWords = one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim())
  return [...document.body.querySelectorAll("*")]
    .filter(one => hasWords(one) && !one.closest("svg") && one.checkVisibility({ visibilityProperty: true }))
    .filter(one => ground(one) !== system || getComputedStyle(one).color === system)
    .map(one => `${one.outerHTML.slice(0, 80)}: ${getComputedStyle(one).color} on ${ground(one)}`)
}"""
GROUND = "getComputedStyle(document.documentElement).backgroundColor"
STILL = {"animations": "disabled", "caret": "hide"}


def without_colours(page: Page) -> None:
    """Show the page as somebody sees it who sees no colours."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setEmulatedVisionDeficiency", {"type": "achromatopsia"})


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_ticked_and_open_boxes_apart(
    new_context: Callable, words: dict[str, str], scheme: str
) -> None:
    page = new_context(forced_colors="active", color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(PHASE)
    item = box(page, words["ACC-02"])
    page.mouse.move(0, 0)
    unticked = item.screenshot(**STILL)

    item.evaluate("box => { box.checked = true }")

    assert item.screenshot(**STILL) != unticked


def test_forced_colours_keep_the_focus_visible(new_context: Callable, words: dict[str, str]) -> None:
    page = new_context(forced_colors="active", reduced_motion="reduce").new_page()
    page.goto(PHASE)
    row = page.locator(".item-row").filter(has=box(page, words["ACC-02"]))
    without = row.screenshot(**STILL)

    page.keyboard.press("Tab")
    box(page, words["ACC-02"]).focus()

    assert row.screenshot(**STILL) != without


def test_forced_colours_mark_where_the_reader_is(new_context: Callable) -> None:
    page = new_context(forced_colors="active").new_page()

    page.goto(PHASE)

    here = page.get_by_role("banner").get_by_role("link", name="The way out")
    assert here.get_attribute("aria-current")
    assert "underline" in here.evaluate("link => getComputedStyle(link).textDecorationLine")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["home", "safe", "phase", "template", "lesson"])
def test_forced_colours_give_all_words_the_ground_of_the_system(new_context: Callable, kind: str, scheme: str) -> None:
    page = new_context(forced_colors="active", color_scheme=scheme).new_page()
    page.goto(PAGES[kind])
    if kind == "phase":
        page.get_by_role("checkbox").first.check()
        button(page, "Clear this list").click()
        button(page, "Keep the ticks").hover()
    if kind == "lesson":
        mark_quiz(page)

    assert page.evaluate(LOST_WORDS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_tick_is_seen_without_colours(page: Page, words: dict[str, str], scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(PHASE)
    without_colours(page)
    item = box(page, words["ACC-02"])
    page.mouse.move(0, 0)
    unticked = item.screenshot(**STILL)

    item.evaluate("box => { box.checked = true }")

    assert item.screenshot(**STILL) != unticked


def test_levels_and_verdicts_are_words(page: Page) -> None:
    page.goto(PHASE)
    levels = page.locator(".fact-level").all_inner_texts()
    page.goto(LESSON)

    mark_quiz(page)

    assert set(levels) <= {"Essential", "Recommended", "High risk only"}
    assert levels
    assert set(page.locator(".question-verdict").all_inner_texts()) == {"Right.", "Not yet."}


def test_the_next_item_is_named_in_words(page: Page, items: list[str]) -> None:
    page.goto(PHASE)

    box(page, items[0]).check()

    expect(page.get_by_text(f"Next: {items[1]}")).to_be_visible()


def test_one_thing_is_set_apart_and_it_is_the_gate_once_all_before_it_is_done(page: Page) -> None:
    page.goto(PHASE)
    expect(page.locator("#acc-01")).to_contain_class("is-next")
    set_apart = "all => all.filter(one => getComputedStyle(one, '::before').content === '\"Next\"').map(one => one.id)"
    first = page.locator("li.item").evaluate_all(set_apart)

    for checkbox in page.locator(".items:has(~ .gate) > .item").get_by_role("checkbox").all():
        checkbox.check()

    assert first == ["acc-01"]
    gate_and_what_it_guards = page.locator("li.item").evaluate_all(set_apart)
    assert [one for one in gate_and_what_it_guards if "-g" in one] == ["acc-g1"]


def test_the_choice_of_colours_changes_the_page_and_lasts(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("./")
    light = page.evaluate(GROUND)

    button(page, "Colours: system").click()
    button(page, "Colours: light").click()
    expect(button(page, "Colours: dark")).to_be_visible()
    dark = page.evaluate(GROUND)
    page.goto(PHASE)

    assert dark != light
    assert page.evaluate(GROUND) == dark
    expect(button(page, "Colours: dark")).to_be_visible()


def test_the_chosen_colours_are_there_before_the_script(page: Page) -> None:
    page.add_init_script("localStorage.setItem('highnote.theme', 'dark')")
    page.emulate_media(color_scheme="light")
    held: list[Route] = []

    def hold(script: Route) -> None:
        held.append(script)

    page.route("**/highnote.js", hold)

    page.goto(PHASE, wait_until="commit")

    expect(page.locator("html")).to_have_css("background-color", "rgb(18, 23, 31)")
    assert held
    for script in held:
        script.continue_()


def test_the_system_decides_again_once_it_is_chosen(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("./")
    dark = page.evaluate(GROUND)

    button(page, "Colours: system").click()
    light = page.evaluate(GROUND)
    button(page, "Colours: light").click()
    button(page, "Colours: dark").click()
    page.reload()

    assert light != dark
    assert page.evaluate(GROUND) == dark
    expect(button(page, "Colours: system")).to_be_visible()


def test_the_choice_of_colours_works_where_nothing_may_be_kept(page: Page) -> None:
    page.add_init_script(FORBIDDEN)
    page.emulate_media(color_scheme="dark")
    page.goto("./")
    dark = page.evaluate(GROUND)

    button(page, "Colours: system").click()

    expect(button(page, "Colours: light")).to_be_visible()
    assert page.evaluate(GROUND) != dark


def test_both_controls_of_the_colours_say_the_same(page: Page) -> None:
    page.goto("./")
    button(page, "Colours: system").click()
    expect(button(page, "Colours: light")).to_be_visible()

    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_text("Menu", exact=True).click()

    expect(button(page, "Colours: light")).to_be_visible()
