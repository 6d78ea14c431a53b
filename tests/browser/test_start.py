"""The way to a plan: by thumb, by keyboard and by address, and what it says before it changes anything."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.focus import faults_on_the_way, tab_to
from tests.browser.layout import NARROW, faults
from tests.browser.reader import button, unfold
from tests.browser.test_print import printed, spaceless

START = "start/"
PHONE = {"width": 390, "height": 844}
NOON = datetime(2027, 1, 4, 12, tzinfo=UTC)
# A reader whose country has a calendar.
PLACE = {"locale": "en-GB", "timezone_id": "Europe/London"}
UNPAID = "#initiator=firm&reason=R06&last-day=2027-03-12"
# A case that is small and quiet, as far as answers can make it so.
QUIET = (
    f"{UNPAID}&profession=other&jurisdiction=uk&size=small&team=alone&deadlines=none&contract=clauses&for_cause=no&dispute=no&client_money=no"
    "&personal_data=no&access_held=no&names_on_registers=no&materials=none&third_parties=none&people_on_site=no&new_provider=none"
    "&client_kind=none&publicity=no&afterwards=cordial"
)
# Everything is at stake, and the last day is today.
CRUEL = (
    "#initiator=client&reason=R04&last-day=2027-01-04&profession=msp&jurisdiction=uk&size=large&team=many&deadlines=filing&contract=clauses"
    "&dispute=yes&open_invoices=overdue&client_money=yes&personal_data=yes&access_held=admin&names_on_registers=no&materials=code"
    "&third_parties=purchases&people_on_site=no&new_provider=known&client_kind=none&publicity=press&afterwards=cordial"
)
# A question, a day, a change, a plan and a safe route.
SCREENS = ("#initiator=firm", "#initiator=firm&reason=R06", f"{UNPAID}&change=profession", UNPAID, "#reason=R09")
SHIFTS = """
globalThis.shift = 0
new PerformanceObserver(list => list.getEntries().forEach(({ value }) => shift += value))
  .observe({ type: "layout-shift", buffered: true })
"""
HOSTILE = {
    "an answer that is none": "#initiator=nobody&reason=R06",
    "HTML": "#initiator=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "script": "#reason=javascript:alert(1)&change=%22%3E%3Cscript%3E",
    "what every object has": "#__proto__=firm&constructor=x&hasOwnProperty=y",
    "a percent sign that encodes nothing": "#initiator=%E0%A4%A",
    "a day that no calendar has": "#initiator=firm&reason=R06&last-day=2027-02-30",
    "a day far away": "#initiator=firm&reason=R06&last-day=9999-12-31",
    "a day long ago": "#initiator=firm&reason=R06&last-day=1970-01-01",
    "dates that contradict": "#initiator=firm&reason=R06&last-day=2027-03-12&notice=2027-06-30&begun=2029-01-01",
    "a notice without end": "#initiator=firm&reason=R06&last-day=2027-03-12&contract-days=9999&received-days=9999",
    "a calendar that is a path": "#calendar=../../data/plan&initiator=firm",
    "a calendar that is not there": "#initiator=firm&reason=R06&last-day=2027-03-12&calendar=ZZ-TOP",
    "the same answer a thousand times": "#" + "initiator=firm&" * 1000,
    "only signs": "#=&=&&==",
    "a stranger's words": "#client=Clockmakers%20Ltd&initiator=firm",
}


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
    """Find the heading of the screen that the guide shows."""
    return page.locator("#guide-heading")


def tap(page: Page, name: str) -> int:
    """Tap what has a name; each tap counts as one."""
    found = page.get_by_role("link", name=name).or_(page.get_by_role("button", name=name))
    found.filter(visible=True).first.tap()
    return 1


def count_of(page: Page) -> int:
    """Read from its sentence how many items a plan has, those that answers decide among them."""
    sure, more = re.search(r"(\d+) items?(?: and up to (\d+) more)?,", heading(page).inner_text()).groups()
    return int(sure) + int(more or 0)


def open_plan(page: Page, answers: str = UNPAID) -> None:
    """Open a plan by its address."""
    page.goto(START + answers)
    expect(page.get_by_role("heading", name="What to do", exact=True)).to_be_visible()


def test_a_sponsor_whose_client_does_not_pay_has_a_plan_in_three_taps(phone: Page) -> None:
    phone.goto(START)

    taps = tap(phone, "We are You want to end it")
    expect(heading(phone)).to_have_text("What is the main reason?")
    taps += tap(phone, "The client does not pay")
    expect(heading(phone)).to_have_text("When is the last day of service?")
    taps += tap(phone, "Not known yet")

    expect(heading(phone)).to_contain_text("You end it because the client does not pay.")
    assert taps <= 8


def test_a_lead_who_is_being_left_has_a_plan_in_a_few_taps_from_the_home_page(phone: Page) -> None:
    phone.goto("./")

    taps = tap(phone, "Make a plan")
    expect(heading(phone)).to_have_text("Who is ending it?")
    taps += tap(phone, "The client They've told you")
    expect(heading(phone)).to_have_text("What is the main reason?")
    taps += tap(phone, "The client needs something else now")
    expect(heading(phone)).to_have_text("When is the last day of service?")
    taps += tap(phone, "It is happening today")

    expect(heading(phone)).to_contain_text("The client ends it because")
    expect(heading(phone)).to_contain_text("last day 4 January 2027, today")
    assert taps <= 8


def test_the_page_of_an_ending_brings_its_answer_along(phone: Page) -> None:
    phone.goto("endings/r06-non-payment/")

    tap(phone, "Make a plan with dates")
    expect(heading(phone)).to_have_text("Who is ending it?")
    tap(phone, "We are")

    expect(heading(phone)).to_have_text("When is the last day of service?")
    expect(phone.get_by_role("region", name="Your answers")).to_contain_text("The client does not pay")


def test_the_whole_way_is_walked_by_keyboard(page: Page) -> None:
    page.goto(START)
    tab_to(page, page.get_by_role("link", name="We are You want"))

    page.keyboard.press("Enter")
    expect(heading(page)).to_be_focused()
    tab_to(page, button(page, "The client does not pay"))
    page.keyboard.press("Space")
    expect(heading(page)).to_have_text("When is the last day of service?")
    expect(heading(page)).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Not known yet"))
    page.keyboard.press("Enter")
    expect(heading(page)).to_contain_text("You end it because the client does not pay.")
    expect(heading(page)).to_be_focused()
    before = count_of(page)
    tab_to(page, button(page, "Answer it"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("checkbox", name="Software"))
    page.keyboard.press("Space")
    expect(page.get_by_role("status").filter(has_text="If you apply this")).to_contain_text("go")
    page.keyboard.press("Enter")

    expect(heading(page)).to_be_focused()
    assert count_of(page) < before


@pytest.mark.parametrize(
    "screen",
    [
        "#initiator=firm",
        "#initiator=firm&reason=R06",
        f"{UNPAID}&change=personal_data",
        f"{UNPAID}&change=profession",
        QUIET,
    ],
)
def test_every_stop_of_a_screen_can_be_seen(page: Page, screen: str) -> None:
    page.goto(START + screen)
    expect(heading(page)).to_be_visible()
    page.evaluate("document.activeElement.blur()")

    assert faults_on_the_way(page) == []


def test_an_answer_says_what_it_would_do_and_changes_nothing_until_it_is_applied(page: Page) -> None:
    open_plan(page)
    before, sentence = count_of(page), heading(page).inner_text()

    page.get_by_text("More that you could say").click()
    button(page, "Do you hold money for this client?").click()
    page.get_by_role("radio", name="No", exact=True).check()
    said = page.get_by_role("status").filter(has_text="If you apply this")
    expect(said).to_contain_text("go")
    going = int(re.search(r"(\d+) items? go", said.inner_text())[1])
    button(page, "Keep it as it is").click()

    expect(heading(page)).to_have_text(sentence)

    page.get_by_text("More that you could say").click()
    button(page, "Do you hold money for this client?").click()
    page.get_by_role("radio", name="No", exact=True).check()
    button(page, "Apply").click()

    expect(heading(page)).not_to_have_text(sentence)
    assert count_of(page) == before - going
    button(page, "Undo").click()
    expect(heading(page)).to_have_text(sentence)


def test_what_an_answer_takes_away_stands_beside_it_before_it_is_chosen(page: Page) -> None:
    page.goto(f"{START}{UNPAID}&change=personal_data")

    expect(page.get_by_role("radio", name="None")).to_have_accessible_description(re.compile(r"\d+ items go\."))


def test_apply_without_an_answer_says_what_is_missing(page: Page) -> None:
    page.goto(f"{START}{UNPAID}&change=personal_data")

    button(page, "Apply").click()

    expect(page.get_by_role("alert").filter(has_text="Choose an answer first.")).to_be_visible()


def test_the_last_day_can_be_tried_before_it_is_taken(page: Page) -> None:
    open_plan(page, "#initiator=firm&reason=R06&last-day=2027-03-31")
    expect(page.get_by_text("Wednesday 31 March 2027 ends a quarter")).to_be_visible()
    better = page.get_by_role("group", name="Nothing known speaks against these:").get_by_role("button").first

    better.click()
    expect(page.get_by_text("If you take it:")).to_be_visible()
    expect(heading(page)).to_contain_text("31 March 2027")
    button(page, "Take it").click()

    expect(heading(page)).not_to_contain_text("31 March 2027")
    expect(page.get_by_text("ends a quarter")).to_have_count(0)


def test_a_day_beyond_reason_is_refused_in_words(page: Page) -> None:
    page.goto(f"{START}#initiator=firm&reason=R06")

    page.get_by_role("textbox", name="The last day").fill("2099-01-01")
    button(page, "Continue").click()

    expect(page.get_by_role("alert").filter(has_text="too far from today")).to_be_visible()
    expect(heading(page)).to_have_text("When is the last day of service?")


def test_a_safe_route_ends_on_what_to_do_now(phone: Page) -> None:
    phone.goto(START)

    tap(phone, "We are")
    tap(phone, "The client abuses, harasses or threatens our people")

    expect(heading(phone)).to_have_text("The client abuses, harasses or threatens our people")
    expect(phone.get_by_text("Do this first")).to_be_in_viewport()
    expect(phone.get_by_role("link", name="Leave this page").filter(visible=True)).to_be_in_viewport()
    expect(phone.get_by_text("Get the person out of contact").filter(visible=True)).to_be_visible()
    expect(phone.get_by_role("heading", name="The last day")).to_have_count(0)
    expect(phone.get_by_role("link", name="What to do, what to say, whom to call")).to_be_visible()


@pytest.mark.parametrize("reason", ["R09", "R11", "R21", "R23"])
def test_no_address_makes_a_plan_of_a_safe_route(page: Page, reason: str) -> None:
    page.goto(f"{START}#initiator=firm&reason={reason}&last-day=2027-03-12&change=profession")

    expect(page.get_by_text("Do this first")).to_be_visible()
    expect(page.get_by_role("heading", name="What to do", exact=True)).to_have_count(0)


@pytest.mark.parametrize("what", HOSTILE)
def test_a_stranger_s_address_leads_to_a_sentence_and_the_nearest_screen(page: Page, what: str) -> None:
    page.goto(START + HOSTILE[what])

    expect(heading(page)).to_be_visible()
    expect(page.locator(".guide-screen form, .guide-screen article").first).to_be_visible()
    words = page.locator("#content").inner_text()
    assert not re.search(r"NaN|undefined|Invalid|\[object|Clockmakers|onerror", words), words
    expect(page.get_by_role("note").filter(has_text=re.compile("means nothing here|counts as if"))).to_be_visible()


def test_back_and_forward_walk_the_answers(page: Page) -> None:
    page.goto(START)
    page.get_by_role("link", name="We are You want").click()
    button(page, "The client does not pay").click()
    expect(heading(page)).to_have_text("When is the last day of service?")

    page.go_back()
    expect(heading(page)).to_have_text("What is the main reason?")
    page.go_back()
    expect(heading(page)).to_have_text("Who is ending it?")
    page.go_forward()

    expect(heading(page)).to_have_text("What is the main reason?")


def test_a_plan_outlives_a_reload_and_is_the_same_later(page: Page) -> None:
    page.goto(f"{START}#initiator=firm&reason=R06")
    page.get_by_role("button", name="Not known yet").click()
    expect(heading(page)).to_contain_text("last day")
    last = re.search(r"last day (\d+ \w+ \d+)", heading(page).inner_text())[1]

    page.clock.set_fixed_time(datetime(2027, 1, 25, 12, tzinfo=UTC))
    page.reload()

    expect(heading(page)).to_contain_text(f"last day {last}")


def test_the_lists_step_back_and_come_when_they_are_asked_for(page: Page) -> None:
    open_plan(page)
    lists = page.get_by_role("heading", name="1. Who is ending it, and why?")
    expect(lists).to_be_hidden()

    page.get_by_role("link", name="All of it as lists").click()
    expect(lists).to_be_in_viewport()
    page.get_by_role("link", name="Back to the questions").click()

    expect(lists).to_be_hidden()
    expect(heading(page)).to_contain_text("You end it")


def test_a_link_into_the_lists_shows_them(page: Page) -> None:
    page.goto(f"{START}#h01")

    expect(page.locator("#h01")).to_be_in_viewport()


def test_skipping_to_the_text_forgets_nothing(page: Page) -> None:
    open_plan(page)

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(heading(page)).to_contain_text("You end it")
    expect(page).to_have_url(re.compile("reason=R06"))


def test_a_plan_has_its_order_its_level_and_its_folds(page: Page) -> None:
    open_plan(page)
    whole = count_of(page)

    page.get_by_role("radio", name="By phase").check()
    expect(page.locator(".plan-group summary").first).to_contain_text("Decide")
    page.get_by_role("radio", name="By role").check()
    expect(page.locator(".plan-group summary").first).to_contain_text("Account lead")
    page.get_by_role("checkbox", name="Essential only").check()

    expect(page.get_by_text("items of good practice left out")).to_be_visible()
    assert count_of(page) < whole
    unfold(page)
    assert page.locator(".plan-line").count() == count_of(page)


def test_what_answers_still_decide_is_folded_beside_what_is_sure(page: Page) -> None:
    open_plan(page)
    today = page.locator(".plan-group").first

    expect(today.get_by_text("Check that each invoice reached a person")).to_be_visible()
    expect(today.get_by_text("has no answer yet").first).to_be_hidden()
    today.get_by_text("that your answers decide").click()

    expect(today.get_by_text("has no answer yet").first).to_be_visible()


def test_a_day_that_is_too_full_says_what_comes_first(page: Page) -> None:
    open_plan(page, CRUEL)

    today = page.locator(".plan-group").first

    expect(today.locator(".plan-part")).to_have_text(["These first", "Then"])
    expect(today.locator(".plan-lines").first).to_contain_text("Screen the case")


def test_each_line_says_when_who_and_why(page: Page) -> None:
    open_plan(page, QUIET)
    page.get_by_role("radio", name="By phase").check()
    unfold(page)

    for line in page.locator(".plan-line").all():
        text = line.inner_text()
        assert re.search(r"\d{1,2} \w+ 20\d\d", text), text
        assert "ecause" in text or "Part of every ending." in text, text


def test_what_was_left_out_says_which_answer_removed_it(page: Page) -> None:
    open_plan(page, QUIET)

    page.get_by_text("Left out").click()

    expect(page.get_by_role("heading", name="Because you have no access to the client's systems")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [("Calendar", "ics", "BEGIN:VCALENDAR"), ("Table", "csv", "\ufeffFirst day"), ("Text", "md", "# A plan")],
)
def test_a_plan_is_taken_along_as_a_file(page: Page, name: str, kind: str, begins: str) -> None:
    open_plan(page)

    with page.expect_download() as download:
        page.get_by_role("button", name=f"{name} (.{kind})").click()

    assert download.value.suggested_filename == f"high-note-plan-2027-01-04.{kind}"
    assert download.value.path().read_text(encoding="utf-8").startswith(begins)
    expect(page.get_by_role("status").filter(has_text="Saving the plan as")).to_be_visible()


def test_the_link_of_a_plan_shows_the_same_plan_to_somebody_else(page: Page, new_context: Callable) -> None:
    open_plan(page)
    other = new_context(**PLACE).new_page()
    other.clock.set_fixed_time(NOON)

    other.goto(page.url)

    expect(heading(other)).to_have_text(heading(page).inner_text())


def test_where_the_questions_cannot_be_loaded_the_lists_are_there(context: BrowserContext, page: Page) -> None:
    page.route("**/parts/start.js", lambda route: route.abort())
    page.goto(START)

    page.get_by_role("link", name="We are You want").click()

    expect(page.get_by_text("The questions could not be loaded.")).to_be_visible()
    expect(page.get_by_role("heading", name="1. Who is ending it, and why?")).to_be_visible()
    page.unroute("**/parts/start.js")
    page.get_by_role("link", name="We are You want").click()
    expect(heading(page)).to_have_text("What is the main reason?")
    context.faults.clear()


def test_the_words_of_a_plan_are_not_asked_for_before_an_answer_and_are_asked_for_again(
    context: BrowserContext, page: Page
) -> None:
    asked = []
    context.route("**/data/plan-words.js", lambda route: (asked.append(route), route.abort()))
    page.goto(START)
    page.locator("[data-answer=firm]").hover()
    expect(page.locator("script[src$='data/plan.js']")).to_be_attached()
    before = list(asked)

    page.locator("[data-answer=firm]").click()
    button(page, "The client does not pay").click()
    page.get_by_role("button", name="Not known yet").click()
    expect(page.get_by_role("alert").filter(has_text="Your plan could not be loaded.")).to_be_visible()
    context.unroute("**/data/plan-words.js")
    page.get_by_role("button", name="Not known yet").click()

    expect(page.get_by_text("Read on:").first).to_be_visible()
    expect(page.locator(".plan-text").first).not_to_have_text(re.compile(r"[A-Z]\d*-\d+"))
    assert before == []
    context.faults.clear()


def test_without_script_the_first_question_leads_to_the_lists(new_context: Callable) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(START)

    page.get_by_role("link", name="We are You want").click()
    expect(page.get_by_role("heading", name="We end it", exact=True)).to_be_in_viewport()
    page.get_by_role("link", name="The client does not pay").first.click()

    expect(page.get_by_role("heading", level=1, name="The client does not pay")).to_be_visible()


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_on_a_screen_of_a_phone(page: Page, screen: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(START + screen)
    expect(page.locator(".guide-screen form, .guide-screen article, .guide-safe").first).to_be_visible()

    unfold(page)

    assert violations(page) == []


@pytest.mark.parametrize("size", [NARROW, PHONE], ids=["narrow", "phone"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_fits_a_phone(page: Page, screen: str, size: dict) -> None:
    page.set_viewport_size(size)
    page.goto(START + screen)
    expect(page.locator(".guide-screen form, .guide-screen article, .guide-safe").first).to_be_visible()

    unfold(page)

    assert faults(page, "sideways", "wide", "cut", "small") == []


def test_on_paper_a_plan_is_a_plan_and_nothing_to_press(page: Page) -> None:
    open_plan(page, QUIET)
    items = [line.inner_text() for line in page.locator(".plan-text").all()]

    text = spaceless(printed(page))

    assert [item for item in items if spaceless(item) not in text] == []
    for word in ("Change", "Answer it", "Copy the link", "Essential only", "Left out", "All of it as lists"):
        assert spaceless(word) not in text, word


def test_nothing_moves_while_a_plan_comes_by_its_address(page: Page) -> None:
    page.add_init_script(SHIFTS)
    page.set_viewport_size(PHONE)

    open_plan(page)
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")

    assert page.evaluate("shift") < 0.02


def test_from_a_folder_the_way_to_a_plan_is_the_same(new_context: Callable, site: Path) -> None:
    page = new_context(base_url=f"{site.as_uri()}/", **PLACE).new_page()
    page.goto("start/index.html")

    page.get_by_role("link", name="We are You want").click()
    button(page, "The client does not pay").click()
    page.get_by_role("button", name="Not known yet").click()

    expect(heading(page)).to_contain_text("You end it because the client does not pay.")
    expect(page.get_by_text("holidays of United Kingdom")).to_be_visible()


def test_somebody_who_is_the_client_is_led_to_their_own_page(page: Page) -> None:
    page.goto(START)
    page.get_by_role("link", name=re.compile("^The client")).click()
    button(page, "Back").click()

    page.get_by_role("link", name="We are the client").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("You are the client")
