"""The end of a case: closed from end to end, with its certificate, its record and its days, and looked at again."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.reader import button
from tests.browser.test_client_page import open_sample_on, saved
from tests.browser.test_desk import keep
from tests.browser.test_letters import words_in
from tests.browser.test_start import PLACE, open_plan

LAST_DAY = datetime(2027, 5, 17, 12, tzinfo=UTC)
A_WEEK_LATER = datetime(2027, 5, 24, 12, tzinfo=UTC)


@pytest.fixture
def desk(new_context: Callable[..., BrowserContext]) -> Page:
    """Open the case of a sample on its last day, where it is closed."""
    page = new_context(**PLACE, reduced_motion="reduce", color_scheme="light").new_page()
    open_sample_on(page, LAST_DAY, "close")
    expect(page.locator("#desk-heading")).to_have_text("Close the case")
    return page


def name_backup(page: Page) -> None:
    """Name a backup as something that the deletion does not cover."""
    page.get_by_text("Name something that stays").click()
    page.get_by_label("What stays", exact=True).fill("Backup at Tern Hosting")
    page.get_by_label("Who looks after it").fill("Ola Burrow")
    page.get_by_label("Until", exact=True).fill("2027-07-29")
    button(page, "Name it").click()
    expect(page.get_by_text("Ola Burrow looks after it. Until 29 July 2027.")).to_be_visible()


def test_a_case_is_closed_from_end_to_end(
    desk: Page, new_context: Callable[..., BrowserContext], tmp_path: Path
) -> None:
    name_backup(desk)
    assert saved(desk, "Save the certificate", tmp_path / "certificate.html").startswith("certificate-of-deletion-")
    saved(desk, "Save it for Word", tmp_path / "certificate.docx")
    assert "Backup at Tern Hosting" in words_in((tmp_path / "certificate.docx").read_bytes())
    desk.get_by_label("Hours that the ending took").fill("31")
    desk.get_by_label("Hours that the ending took").blur()
    expect(desk.get_by_text("“Hours that the ending took” is kept.")).to_be_visible()
    assert saved(desk, "Save the record as a page", tmp_path / "record.html").startswith("high-note-record-")
    for ticked in desk.locator("#close-form").get_by_role("checkbox").all():
        expect(ticked).not_to_be_checked()
        ticked.check()
    expect(desk.get_by_label("The client's data is deleted on")).to_have_value("2027-06-16")
    desk.get_by_label("The file is kept until").fill("2033-12-31")
    button(desk, "Take 60, 365 days after the last day").click()
    desk.get_by_label("In your words").fill("They paid two of the seven instalments, and then they stopped. " * 3)
    expect(desk.get_by_text("You close it without")).to_have_count(0)
    assert violations(desk) == []

    button(desk, "Close the case").click()
    expect(desk.locator("#desk-heading")).to_have_text("The case is closed")
    term = desk.get_by_text("How it ended", exact=True).bounding_box()
    assert term["width"] > 2 * term["height"]
    saved(desk, "Save the days for your calendar", tmp_path / "days.ics")

    days = (tmp_path / "days.ics").read_text()
    for what in ("Look again\\, 7 days", "last backup is overwritten", "Delete the client's data", "without a pitch"):
        assert what in days.replace("\r\n ", ""), what
    paper = new_context(offline=True).new_page()
    paper.goto((tmp_path / "certificate.html").as_uri())
    expect(paper.get_by_role("row", name="Backup at Tern Hosting")).to_contain_text("29 July 2027")
    assert violations(paper) == []
    paper.goto((tmp_path / "record.html").as_uri())
    expect(paper.locator(".digest")).to_contain_text("Digest")
    expect(paper.get_by_text("Hours that the ending took: 31")).to_be_visible()
    assert violations(paper) == []


def test_a_look_after_a_week_starts_blank_and_what_does_not_hold_becomes_an_item(desk: Page) -> None:
    button(desk, "Close the case").click()
    expect(desk.locator("#desk-heading")).to_have_text("The case is closed")
    desk.clock.set_fixed_time(A_WEEK_LATER)
    desk.get_by_role("link", name="Look again, 7 days after the last day").click()
    expect(desk.locator("#desk-heading")).to_have_text("Look again after 7 days")
    expect(desk.get_by_role("radio", checked=True)).to_have_count(0)

    first = desk.get_by_role("group").first
    first.get_by_label("It does not").check()
    first.get_by_label("What did you see?").fill("An old key still opens the mailbox")
    desk.get_by_role("group").nth(1).get_by_label("It holds").check()
    button(desk, "Keep this look").click()

    expect(desk.get_by_text("1 line held, 1 did not")).to_be_visible()
    expect(desk.get_by_role("radio", checked=True)).to_have_count(0)
    desk.goto("case/#close")
    expect(desk.get_by_text("Put right:").first).to_be_visible()
    assert violations(desk) == []


def test_a_day_is_offered_where_a_rule_was_read_and_stays_the_readers_to_take(
    new_context: Callable[..., BrowserContext],
) -> None:
    page = new_context(**PLACE, reduced_motion="reduce").new_page()
    page.clock.set_fixed_time(LAST_DAY)
    open_plan(page, "#initiator=client&reason=R01&last-day=2027-05-17&profession=law&jurisdiction=de")
    keep(page)
    page.goto("case/#close")
    expect(page.get_by_label("The file is kept until")).to_have_value("")

    page.get_by_text("For “The file is kept until”: 1 period").click()
    expect(page.get_by_role("listitem").filter(has_text="The lawyer's file")).to_contain_text("Germany")
    assert violations(page) == []
    page.get_by_role("button", name="Take this day").click()

    expect(page.get_by_label("The file is kept until")).to_have_value("2033-12-31")
    expect(page.get_by_label("The file is kept until")).to_be_focused()
