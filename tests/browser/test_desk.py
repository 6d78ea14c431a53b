"""The desk: from a plan to a case, one tick everywhere, what can be done to an item, by keyboard and on paper."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.focus import tab_to
from tests.browser.layout import NARROW, faults
from tests.browser.reader import FORBIDDEN, box, button, kept, unfold
from tests.browser.test_print import printed, spaceless
from tests.browser.test_start import NOON, PHONE, PLACE, SHIFTS, UNPAID, count_of, open_plan

DESK = "case/"
SAMPLE = "A café owner has not paid his agency for three months"
SOON = datetime(2027, 1, 6, 12, tzinfo=UTC)
VIEWS = ("now", "plan")


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


def heading(page: Page) -> Locator:
    """Find the heading of the view that the desk shows."""
    return page.locator("#desk-heading")


def open_sample(page: Page, view: str = "now") -> None:
    """Open a case to look at, in one of the views."""
    page.goto(f"{DESK}#{view}")
    button(page, f"Look at it: {SAMPLE}").click()
    expect(page.get_by_text(SAMPLE)).to_be_visible()
    page.goto(f"{DESK}#{view}")
    expect(heading(page)).to_contain_text(re.compile(r"\d+ of \d+ done"))


def keep(page: Page, title: str = "Clockmakers") -> None:
    """Keep the plan that the page shows as a case."""
    page.get_by_label("What do you call it?").fill(title)
    button(page, "Keep it").click()
    expect(heading(page)).to_contain_text("of")


def row(page: Page, words: str) -> Locator:
    """Find the row of an item by its words."""
    return page.get_by_role("listitem").filter(has=page.get_by_role("checkbox", name=words, exact=True))


def done_on(page: Page) -> int:
    """Read from the heading how many items are done."""
    return int(re.search(r"(\d+) of \d+ done", heading(page).inner_text())[1])


def test_a_sponsor_keeps_a_plan_as_a_case_and_sees_what_is_next(phone: Page) -> None:
    open_plan(phone)
    items = count_of(phone)

    button(phone, "Keep it").tap()
    expect(phone.get_by_role("alert").filter(has_text="Give it a name first")).to_be_visible()
    keep(phone)

    expect(phone).to_have_url(re.compile(r"/case/$"))
    expect(phone.get_by_text("Clockmakers", exact=True)).to_be_visible()
    expect(heading(phone)).to_have_text(re.compile(rf"67 days to the last day, 12 March 2027\. 0 of {items} done"))
    expect(phone.get_by_role("region", name="Next", exact=True).get_by_role("checkbox")).to_have_count(3)
    expect(phone).not_to_have_title(re.compile("Clockmakers"))


def test_ticks_that_came_before_the_plan_go_into_its_case(phone: Page, words: dict[str, str]) -> None:
    phone.goto("being-left/")
    first = box(phone, words["INT-02"])
    first.tap()
    expect(phone.get_by_text("Kept in this browser.").first).to_be_visible()
    open_plan(phone)

    expect(phone.get_by_role("checkbox", name=re.compile("Take along the tick of “Case of"))).to_be_checked()
    keep(phone)

    expect(heading(phone)).to_have_text(re.compile("1 of"))
    phone.goto("being-left/")
    expect(first).to_be_checked()


def test_a_tick_on_the_desk_is_a_tick_on_the_page_of_its_phase_and_back(page: Page, words: dict[str, str]) -> None:
    open_plan(page)
    keep(page)
    page.goto(f"{DESK}#plan/PRE-06")
    first = box(page, words["PRE-06"])
    expect(first).to_be_focused()

    first.check()
    expect(kept(page)).to_be_visible()
    page.goto("today/")
    expect(box(page, words["PRE-06"]).first).to_be_checked()
    page.goto("phases/prepare/")
    there = box(page, words["PRE-06"])
    expect(there).to_be_checked()
    there.uncheck()
    expect(kept(page)).to_be_visible()
    page.goto(f"{DESK}#plan/PRE-06")

    expect(box(page, words["PRE-06"])).not_to_be_checked()


def test_every_page_leads_back_to_the_open_case_and_nothing_moves(page: Page) -> None:
    open_plan(page)
    keep(page)
    page.add_init_script(SHIFTS)

    page.clock.set_fixed_time(SOON)
    page.goto("phases/")

    line = page.get_by_role("link", name=re.compile(r"^Clockmakers: .*65 days left$"))
    expect(line).to_be_visible()
    expect(page.get_by_text(re.compile(r"In your case: 0 of \d+ done")).first).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    assert page.evaluate("shift") < 0.02
    line.click()
    expect(heading(page)).to_contain_text("65 days to the last day")


def test_a_page_without_a_case_says_nothing_of_one(page: Page) -> None:
    page.goto("phases/")

    expect(page.locator("case-line")).to_be_hidden()
    expect(page.locator("case-count").first).to_be_hidden()


def test_a_quiet_page_shows_no_case(page: Page) -> None:
    open_sample(page)

    page.goto("endings/r09-harassment/")

    expect(page.locator("case-line")).to_have_count(0)


def test_what_is_done_is_said_aloud_and_can_be_taken_back(page: Page) -> None:
    open_sample(page)
    before = done_on(page)
    next_one = page.get_by_role("region", name="Next", exact=True).get_by_role("checkbox").first
    text = next_one.evaluate("box => box.labels[0].textContent")

    next_one.check()
    expect(page.get_by_role("status").filter(has_text=f"“{text}” is done. Kept in this browser.")).to_be_visible()
    assert done_on(page) == before + 1
    button(page, "Undo").click()

    expect(page.get_by_role("status").filter(has_text="Undone:")).to_be_visible()
    assert done_on(page) == before


def test_an_item_waits_for_somebody_and_stands_among_what_waits(page: Page) -> None:
    open_sample(page)
    item = page.get_by_role("region", name="Next", exact=True).get_by_role("listitem").first
    text = item.get_by_role("checkbox").evaluate("box => box.labels[0].textContent")
    item.get_by_text("More about:").click()

    item.get_by_role("radio", name="Waiting").check()
    expect(item.get_by_label("Whom or what does it wait for?")).to_be_focused()
    button(item, "Let it wait").click()
    expect(page.get_by_role("status").filter(has_text="Say whom or what it waits for.")).to_be_visible()
    item.get_by_label("Whom or what does it wait for?").fill("their bank")
    item.get_by_label("Until when?").fill("2027-01-15")
    button(item, "Let it wait").click()

    waiting = page.get_by_role("region", name="Waiting").get_by_role("listitem").filter(has_text=text)
    expect(waiting).to_contain_text("Waiting for their bank until 15 January 2027.")


def test_what_does_not_apply_asks_why_and_is_not_counted(page: Page) -> None:
    open_sample(page)
    whole = int(re.search(r"of (\d+) done", heading(page).inner_text())[1])
    item = page.get_by_role("region", name="Next", exact=True).get_by_role("listitem").first
    item.get_by_text("More about:").click()

    item.get_by_role("radio", name="Not applicable").check()
    item.get_by_label("Why does it not apply?").fill("They have no such account.")
    button(item, "It does not apply").click()

    expect(heading(page)).to_contain_text(f"of {whole - 1} done")


def test_what_is_out_of_order_names_what_comes_first_and_asks_why(page: Page) -> None:
    open_sample(page, "plan")
    button(page, "Show all").or_(page.get_by_text("Show only…")).first.click()
    page.get_by_label("Open", exact=True).check()
    page.get_by_role("radio", name="By phase").check()
    unfold(page)
    blocked = page.get_by_role("listitem").filter(has_text="Cannot start yet.").filter(has_text="comes first").first
    tick = blocked.get_by_role("checkbox")
    name = tick.evaluate("box => box.labels[0].textContent")
    item = row(page, name)

    tick.click()
    expect(tick).not_to_be_checked()
    expect(item.get_by_label("If you go on all the same: why?")).to_be_focused()
    button(item, "Go on all the same").click()
    expect(page.get_by_role("status").filter(has_text="Say why first")).to_be_visible()
    item.get_by_label("If you go on all the same: why?").fill("The sponsor decided it today.")
    button(item, "Go on all the same").click()

    expect(page.get_by_role("status").filter(has_text=f"“{name}” is done before its time.")).to_be_visible()


def test_a_gate_opens_once_every_answer_is_yes(page: Page, questions: list[str]) -> None:
    open_plan(page)
    keep(page)
    page.goto(f"{DESK}#plan/gate-ACC")
    gate = page.locator(".desk-gate", has_text="0 of").filter(has=page.get_by_role("group", name=questions[0]))
    expect(gate.get_by_role("link", name="Gate:")).to_be_focused()
    expect(button(gate, "Pass the gate")).to_have_count(0)

    for question in questions:
        page.get_by_role("group", name=question).get_by_role("radio", name="Yes").check()
    button(page, "Pass the gate").click()

    expect(page.get_by_text(re.compile("^Passed, "))).to_be_visible()
    page.goto("phases/access/")
    for question in questions:
        expect(box(page, question)).to_be_checked()


def test_an_own_item_is_found_by_its_words_and_keeps_notes_and_its_day(page: Page) -> None:
    open_sample(page, "plan")
    page.get_by_text("Add an item of your own").click()
    page.get_by_label("What is to be done?").fill("Ring the landlord")
    page.get_by_label("By when?").fill("2027-01-08")
    button(page, "Add it").click()
    expect(page.get_by_role("status").filter(has_text="“Ring the landlord” is added.")).to_be_visible()

    page.get_by_text("Show only…").click()
    page.get_by_label("Words, in items and notes").fill("landlord")
    item = row(page, "Ring the landlord")
    item.get_by_text("More about:").click()
    button(item, "Write a note").click()
    item.get_by_label("The note.").fill("Her number is in the file.")
    button(item, "Keep the note").click()
    expect(item.get_by_text("Her number is in the file.")).to_be_visible()
    button(item, "Move the date").click()
    item.get_by_label("The new day.").fill("2027-01-12")
    button(item, "Move it").click()

    expect(item).to_contain_text("Tuesday 12 January 2027")
    page.reload()
    page.get_by_text("Show only…").click()
    page.get_by_label("Words, in items and notes").fill("number in the file")
    expect(row(page, "Ring the landlord")).to_be_visible()


def test_the_picture_shows_one_phase_alone_and_says_the_same_in_words(page: Page) -> None:
    open_sample(page, "plan")
    picture = page.get_by_role("img", name=re.compile("The case as a score, by date"))
    whole = picture.locator(".note").count()

    page.get_by_label("Show", exact=True).select_option(label="Decide")
    expect(picture.locator(".note")).not_to_have_count(whole)
    page.get_by_text("The same in words").click()

    expect(page.get_by_role("listitem").filter(has_text=re.compile(r"^Decide: \d+ of \d+ done\."))).to_be_visible()


def test_the_desk_is_worked_by_keyboard_alone(page: Page) -> None:
    open_sample(page)
    before = done_on(page)

    tab_to(page, page.get_by_role("region", name="Next", exact=True).get_by_role("checkbox").first)
    page.keyboard.press("Space")
    expect(heading(page)).to_contain_text(f"{before + 1} of")
    tab_to(page, button(page, "Undo"))
    page.keyboard.press("Enter")
    expect(heading(page)).to_contain_text(f"{before} of")
    page.evaluate("document.activeElement.blur()")
    tab_to(page, page.get_by_role("link", name="Plan", exact=True))
    page.keyboard.press("Enter")

    expect(heading(page)).to_be_focused()
    expect(page.get_by_role("link", name="Plan", exact=True)).to_have_attribute("aria-current", "page")


def test_each_view_has_its_own_address_and_back_leads_to_the_one_before(page: Page) -> None:
    open_sample(page, "plan")
    expect(page.get_by_role("heading", name="What to do")).to_be_visible()

    page.get_by_role("link", name="Now", exact=True).click()
    expect(page.get_by_role("region", name="Next", exact=True)).to_be_visible()
    page.go_back()

    expect(page.get_by_role("heading", name="What to do")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_desk_of_a_phone(new_context: Callable, scheme: str) -> None:
    page = new_context(**PLACE, viewport=PHONE, color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(DESK)
    expect(page.get_by_text(SAMPLE)).to_be_visible()
    found = {"empty": violations(page)}

    for view in VIEWS:
        open_sample(page, view) if view == VIEWS[0] else page.goto(f"{DESK}#{view}")
        expect(heading(page)).to_be_visible()
        unfold(page)
        found[view] = violations(page)

    assert {view: faulty for view, faulty in found.items() if faulty} == {}


@pytest.mark.parametrize("size", [NARROW, PHONE], ids=["narrow", "phone"])
def test_the_desk_fits_a_phone(page: Page, size: dict) -> None:
    page.set_viewport_size(size)
    found = {}

    for view in VIEWS:
        open_sample(page, view) if view == VIEWS[0] else page.goto(f"{DESK}#{view}")
        expect(heading(page)).to_be_visible()
        unfold(page)
        found[view] = faults(page, "sideways", "wide", "cut", "small", "low")

    assert {view: faulty for view, faulty in found.items() if faulty} == {}


def test_on_paper_the_plan_has_every_item_with_its_box_and_nothing_to_press(page: Page) -> None:
    open_sample(page, "plan")
    whole = int(re.search(r"of (\d+) done", heading(page).inner_text())[1])

    text = spaceless(printed(page))

    assert page.locator(".desk-item").count() < whole, "on the screen, groups are folded"
    assert spaceless(SAMPLE) in text
    assert len(re.findall(r"by,date", text)) >= whole
    for word in ("Show only", "By phase", "Print the plan", "Undo", "Add an item"):
        assert spaceless(word) not in text, word


def test_without_a_case_the_desk_begins_with_what_a_case_is_and_nothing_moves(phone: Page) -> None:
    seen: list[int] = []

    def look_first(script: Route) -> None:
        expect(phone.get_by_role("heading", name="No case is open")).to_be_visible()
        seen.append(phone.get_by_role("heading", name="No case is open").count())
        script.continue_()

    phone.add_init_script(SHIFTS)
    phone.route("**/parts/desk.js", look_first)

    phone.goto(DESK)
    expect(phone.get_by_role("button", name=f"Look at it: {SAMPLE}")).to_be_visible()

    expect(phone.get_by_role("heading", name="No case is open")).to_have_count(1)
    assert seen == [1]
    phone.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    assert phone.evaluate("shift") < 0.02


def test_where_the_desk_cannot_be_loaded_it_says_so_and_leads_on(context: BrowserContext, page: Page) -> None:
    page.route("**/parts/desk.js", lambda route: route.abort())

    page.goto(DESK)

    expect(page.get_by_text("The desk could not be loaded.")).to_be_visible()
    expect(page.get_by_role("link", name="Find who ends it and why")).to_be_visible()
    context.faults.clear()


def test_without_script_the_desk_says_what_it_needs_and_leads_to_the_sheets(new_context: Callable) -> None:
    page = new_context(java_script_enabled=False).new_page()

    page.goto(DESK)

    expect(page.get_by_text("it needs scripts to do that")).to_be_visible()
    page.get_by_role("link", name="phase", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="The way out")).to_be_visible()


def test_words_to_say_are_copied_without_the_button(new_context: Callable) -> None:
    context = new_context(**PLACE, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto("endings/r06-non-payment/")
    words = page.locator("#what-to-say + .prose")

    button(words, "Copy").click()

    expect(words.get_by_role("status")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(words.get_by_role("listitem").first.inner_text())
    assert "Copy" not in copied


def test_from_a_folder_a_plan_is_kept_and_the_desk_shows_it(new_context: Callable, site: Path) -> None:
    page = new_context(base_url=f"{site.as_uri()}/", **PLACE).new_page()
    page.goto(f"start/index.html{UNPAID}")

    keep(page)
    page.get_by_role("link", name="Plan", exact=True).click()

    expect(page.get_by_role("heading", name="What to do")).to_be_visible()
    expect(page.get_by_text("Clockmakers", exact=True)).to_be_visible()


def test_where_the_browser_keeps_nothing_a_plan_is_not_kept_and_says_so(page: Page) -> None:
    page.add_init_script(FORBIDDEN)
    open_plan(page)

    page.get_by_label("What do you call it?").fill("Clockmakers")
    button(page, "Keep it").click()

    expect(page.get_by_role("alert").filter(has_text="Take the plan with you as a file instead.")).to_be_visible()
