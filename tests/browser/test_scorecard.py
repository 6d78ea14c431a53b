"""Repair or end: what beats every score, two cards filled apart, what they come to, and where that goes."""

import re
from collections.abc import Callable, Sequence

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.focus import tab_to
from tests.browser.layout import NARROW, faults
from tests.browser.reader import FORBIDDEN, button, kept
from tests.browser.test_print import printed, spaceless

DECIDING = "deciding/"
PHONE = {"width": 390, "height": 844}
# The case on the page, before its two scorers have talked.
LOTTE = (4, 2, 3, 3, 3, 3, 3, 2, 3, 2)
MILAN = (3, 2, 1, 2, 2, 3, 2, 1, 2, 2)
ALIKE = (3,) * 10
TALK = "You differ by 22 points, on two sides of a limit: talk before you decide."
HIDDEN = "They stand here once both are done."
UNSAFE = "Our people are unsafe or harassed"
SECRET = "password: Tr0ub4dor&3xyz"


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(locale="en-GB", timezone_id="Europe/London", reduced_motion="reduce", color_scheme="light")


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    open_page(page)
    return page


def open_page(page: Page) -> None:
    """Open the page, and wait until its script runs the scorecard."""
    page.goto(DECIDING)
    expect(page.locator("score-card[data-live]")).to_be_attached()


def card(page: Page, place: int) -> Locator:
    """Find the card of a scorer."""
    return page.locator(".card-of-scorer").nth(place)


def mark(card: Locator, marks: Sequence[int]) -> None:
    """Give marks to the first lines of a card."""
    groups = card.get_by_role("group").all()
    for group, given in zip(groups, marks, strict=False):
        group.get_by_role("radio", name=str(given), exact=True).check()


def finish(page: Page, place: int, name: str, marks: Sequence[int]) -> None:
    """Fill a card, and hide it."""
    card(page, place).get_by_label("Name or initials").fill(name)
    mark(card(page, place), marks)
    card(page, place).get_by_role("button", name="Done: hide my marks").click()


def score(page: Page) -> None:
    """Fill both cards as the page's own case does."""
    finish(page, 0, "Lotte", LOTTE)
    finish(page, 1, "Milan", MILAN)
    expect(result(page)).to_contain_text(TALK)


def result(page: Page) -> Locator:
    """Find what both cards come to."""
    return page.get_by_role("region", name="The two scores")


def test_without_script_the_card_can_be_read_ticked_and_printed(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(DECIDING)
    page.get_by_role("checkbox", name=UNSAFE).check()
    mark(card(page, 0), LOTTE)

    text = spaceless(printed(page))

    assert spaceless("Take them out of contact today.") in text
    assert spaceless("A loss once every hour is counted at cost") in text
    assert spaceless("Use one card for each scorer.") in text
    expect(page.get_by_text("Take them out of contact today.")).to_be_visible()
    expect(page.get_by_role("radio", checked=True)).to_have_count(10)


def test_two_cards_come_to_what_the_page_says_of_its_own_case(page: Page) -> None:
    score(page)

    expect(result(page)).to_contain_text("End, unless the sponsor objects in writing")
    expect(result(page)).to_contain_text("Reset, with a review after 60 days")
    rows = {row.inner_text() for row in result(page).get_by_role("row").filter(has_text="out of 100").all()}
    assert [figure for row in rows for figure in row.split() if figure in ("73", "51")] == ["73", "51"]
    assert "62" not in result(page).inner_text(), "there is no middle of two scores"


def test_a_scorer_does_not_see_the_marks_of_the_other_before_both_are_done(page: Page) -> None:
    finish(page, 0, "Lotte", LOTTE)

    expect(card(page, 0).get_by_role("radio")).to_have_count(0)
    expect(page.get_by_role("heading", name="Second scorer")).to_be_focused()
    expect(result(page)).to_contain_text(HIDDEN)
    assert "73" not in page.locator("score-card").inner_text()
    expect(button(page, "Keep in the case")).to_be_disabled()


def test_a_line_without_a_mark_is_named_and_led_to(page: Page) -> None:
    mark(card(page, 0), LOTTE[:8])
    expect(card(page, 0).get_by_role("status")).to_have_text("8 of 10 lines have a mark.")

    card(page, 0).get_by_role("button", name="Done: hide my marks").click()

    expect(card(page, 0).get_by_role("status")).to_have_text(
        "Not done: 2 lines have no mark yet: Harm to the client if we leave, Cost of leaving. An empty line is not a 0."
    )
    expect(card(page, 0).get_by_role("group", name="Harm to the client").get_by_role("radio").first).to_be_focused()


def test_after_the_talk_a_card_is_opened_and_changed(page: Page) -> None:
    score(page)
    card(page, 1).get_by_role("button", name="Open the card").click()

    card(page, 1).get_by_role("group", name="Conduct toward our people").get_by_role("radio", name="3").check()

    expect(result(page)).to_contain_text("You differ by 15 points, on two sides of a limit: talk before you decide.")


def test_two_that_agree_are_told_what_to_do(page: Page) -> None:
    finish(page, 0, "Lotte", ALIKE)
    finish(page, 1, "Milan", ALIKE)

    expect(result(page)).to_contain_text("You agree to the point, and both point to the same.")
    expect(result(page).get_by_role("link", name="Make a plan")).to_be_visible()


def test_a_stop_beats_both_cards_and_says_where_to_go(page: Page) -> None:
    score(page)

    page.get_by_role("checkbox", name=UNSAFE).check()

    expect(result(page)).to_contain_text("Stop: no score counts.")
    expect(result(page)).not_to_contain_text(TALK)
    result(page).get_by_role("link", name="The client abuses, harasses or threatens our people").click()
    expect(page).to_have_url(re.compile("endings/r09-harassment/$"))


def test_a_hold_leaves_the_scores_to_be_read(page: Page) -> None:
    score(page)

    page.get_by_role("checkbox", name="The motive may be unlawful").check()

    expect(result(page)).to_contain_text("Hold: do not end yet, whatever the score.")
    expect(result(page)).to_contain_text(TALK)


def test_the_keyboard_alone_fills_a_card(page: Page) -> None:
    first = card(page, 0)
    tab_to(page, first.get_by_label("Name or initials"))
    page.keyboard.type("Lotte")
    for _ in range(10):
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Tab")
        page.keyboard.type("12 May 2027")
    page.keyboard.press("Tab")
    expect(first.get_by_role("status")).to_have_text(
        "54 of 108, a score of 50. It points to: reset, with a review after 60 days."
    )

    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Second scorer")).to_be_focused()


def test_what_was_typed_is_there_after_a_reload(page: Page) -> None:
    mark(card(page, 0), LOTTE[:3])
    card(page, 0).get_by_label("Fact, with its date").first.fill("A loss of 3,000 in 2026")

    page.reload()

    expect(card(page, 0).get_by_role("status")).to_have_text("3 of 10 lines have a mark.")
    expect(card(page, 0).get_by_label("Fact, with its date").first).to_have_value("A loss of 3,000 in 2026")


def test_the_result_goes_into_the_case_and_can_be_taken_back(page: Page) -> None:
    score(page)
    button(page, "Keep in the case").click()
    expect(kept(page)).to_be_visible()
    expect(page.get_by_text("The result is in your case.")).to_be_visible()

    page.reload()
    expect(result(page)).to_contain_text(TALK)
    expect(page.get_by_text("From your case, kept on")).to_be_visible()

    button(page, "Take it back").click()
    expect(page.get_by_text("The scores are taken back. The cards stay as they are.")).to_be_visible()
    expect(button(page, "Take it back")).to_have_count(0)


def test_clearing_asks_first_and_leaves_what_the_case_keeps(page: Page) -> None:
    score(page)
    button(page, "Keep in the case").click()
    expect(kept(page)).to_be_visible()

    button(page, "Clear both cards").click()
    page.get_by_role("dialog").get_by_role("button", name="Clear both cards").click()

    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    expect(result(page)).to_contain_text(HIDDEN)
    page.reload()
    expect(result(page)).to_contain_text(TALK)


def test_a_secret_in_a_fact_is_refused_and_not_remembered(page: Page) -> None:
    card(page, 0).get_by_label("Fact, with its date").nth(1).fill(SECRET)
    score(page)

    button(page, "Keep in the case").click()

    expect(page.get_by_text("Not kept. A fact holds what looks like a secret.")).to_be_visible()
    expect(card(page, 0).get_by_label("Fact, with its date").nth(1)).to_be_focused()
    expect(card(page, 0).get_by_text("looks like a password")).to_be_visible()
    assert "Tr0ub4dor" not in page.evaluate("JSON.stringify(localStorage)")


def test_the_result_is_printed_as_one_sheet_with_room_to_sign(page: Page) -> None:
    score(page)
    page.evaluate("globalThis.print = () => (globalThis.sheet = document.documentElement.dataset.print)")
    button(page, "Print the result").click()
    assert page.evaluate("sheet") == "scorecard"

    text = printed(page)

    for words in (TALK, "Score out of 100", "Executive sponsor, who decides", "Restricted: only for those who decide."):
        assert spaceless(words) in spaceless(text)
    assert spaceless("Signals") not in spaceless(text)
    assert spaceless("Keep in the case") not in spaceless(text)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.print") is None


def test_it_works_where_the_browser_forbids_storage(context: BrowserContext) -> None:
    context.add_init_script(FORBIDDEN)
    page = context.new_page()
    open_page(page)

    score(page)
    button(page, "Keep in the case").click()

    expect(page.get_by_text("The result is in your case. Not kept:")).to_be_visible()


def test_axe_finds_nothing_whatever_stands_on_the_cards(page: Page) -> None:
    found = violations(page)
    page.get_by_role("checkbox", name=UNSAFE).check()
    page.get_by_role("checkbox", name="The motive may be unlawful").check()
    card(page, 0).get_by_label("Fact, with its date").nth(1).fill(SECRET)
    page.keyboard.press("Tab")
    found += violations(page)
    page.get_by_role("checkbox", name=UNSAFE).uncheck()
    score(page)
    found += violations(page)

    assert found == []


@pytest.mark.parametrize("size", [PHONE, NARROW], ids=["phone", "narrow"])
def test_on_a_phone_nothing_is_cut_and_every_mark_is_large_enough(page: Page, size: dict[str, int]) -> None:
    page.set_viewport_size(size)
    card(page, 0).get_by_label("Fact, with its date").first.fill(
        "Six calls, each on a Sunday, the last one on 4 May 2027"
    )
    open_card = faults(page, "sideways", "wide", "cut", "spilt", "small")
    heights = page.locator(".mark").evaluate_all("marks => marks.map(mark => mark.getBoundingClientRect().height)")
    score(page)

    assert open_card == []
    assert min(heights) >= 44
    assert faults(page, "sideways", "wide", "cut", "spilt", "small") == []


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ("initiator=firm&reason=R06&last-day=2027-03-12", True),
        ("initiator=firm&reason=R10&last-day=2027-03-12", False),
        ("initiator=client&reason=R01&last-day=2027-03-12", False),
        ("initiator=firm&reason=R09", False),
    ],
    ids=["unpaid", "conflict", "client", "safe route"],
)
def test_a_plan_of_the_firm_asks_whether_it_was_repaired_unless_something_stops_it(
    context: BrowserContext, told: str, asks: bool
) -> None:
    page = context.new_page()
    page.goto(f"start/#{told}")
    expect(page.locator("#guide-heading")).to_be_visible()
    expect(page.get_by_role("heading", name="Who is ending it?")).to_have_count(0)

    expect(page.get_by_role("link", name="Have you tried to repair it?").filter(visible=True)).to_have_count(int(asks))


@pytest.mark.parametrize(
    ("ending", "asks"), [("r06-non-payment", 1), ("r10-conflict", 0), ("r09-harassment", 0), ("r01-needs-changed", 0)]
)
def test_the_page_of_a_reason_of_the_firm_asks_too(page: Page, ending: str, asks: int) -> None:
    page.goto(f"endings/{ending}/")

    expect(page.get_by_role("link", name="Have you tried to repair it?")).to_have_count(asks)
