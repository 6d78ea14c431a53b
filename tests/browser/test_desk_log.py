"""The desk keeps a log, facts, papers and many cases: each by keyboard, each found again, none mixed with another."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.focus import tab_to
from tests.browser.layout import NARROW, faults, faults_of_larger_text
from tests.browser.reader import button, unfold

FACTS = "What is known"
LOG = "What was said and done"
CASES = "Your cases"


def heading(page: Page, words: str) -> Locator:
    return page.get_by_role("heading", name=words, exact=True)


def begin(page: Page, title: str, *, practice: bool = False) -> None:
    """Begin a case by a name alone."""
    page.goto("case/#cases")
    expect(heading(page, CASES)).to_be_visible()
    page.get_by_text("Begin with a name alone", exact=True).click()
    page.get_by_label("Name of the case").fill(title)
    if practice:
        page.get_by_label("What for?").select_option("For practice")
    button(page, "Begin it").click()
    expect(heading(page, FACTS)).to_be_focused()


def view(page: Page, name: str) -> None:
    """Go to a view by its tab; its heading gets the focus."""
    page.get_by_role("navigation", name="Your case").get_by_role("link", name=name, exact=True).click()
    expect(page.locator("#desk-heading")).to_be_focused()


def write_contact(page: Page, said: str) -> None:
    """Write a contact down, in the view Log."""
    page.get_by_role("textbox", name="What was said").fill(said)
    button(page, "Add to the log").click()


def said(page: Page) -> Locator:
    """Find what was said and decided."""
    return page.get_by_role("region", name="Contacts and decisions")


def happened(page: Page) -> Locator:
    """Find everything that happened."""
    return page.get_by_role("region", name="Everything that happened")


@pytest.fixture
def clockmakers(page: Page) -> Page:
    """Open a page whose case was just begun."""
    begin(page, "Clockmakers")
    return page


def test_a_contact_is_kept_and_found_again(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")
    write_contact(page, "They will pay half in March")
    expect(said(page).get_by_text("They will pay half in March")).to_be_visible()
    expect(page.get_by_role("textbox", name="What was said")).to_have_value("")

    page.reload()
    page.get_by_label("Search the log").fill("half march")

    expect(happened(page).get_by_role("listitem")).to_have_count(1)
    expect(happened(page).get_by_role("listitem")).to_contain_text("They will pay half in March")


def test_words_are_erased_after_one_question_that_says_what_stays(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")
    write_contact(page, "A word too many")
    said(page).get_by_role("button", name=re.compile("Take back or erase")).click()
    expect(page.get_by_role("dialog")).to_contain_text("What stays")

    page.get_by_role("dialog").get_by_role("button", name="Erase the words").click()

    expect(page.get_by_text("A word too many")).to_have_count(0)
    expect(happened(page).get_by_text("Its words were erased.")).to_be_visible()
    page.reload()
    expect(happened(page).get_by_text("Its words were erased.")).to_be_visible()
    expect(page.get_by_text("A word too many")).to_have_count(0)


def test_what_is_taken_back_stays_in_the_log_and_comes_back(clockmakers: Page) -> None:
    page = clockmakers
    page.get_by_label("Account lead").fill("Ada")
    page.get_by_label("Account lead").blur()
    view(page, "Log")
    line = happened(page).get_by_role("listitem").filter(has_text=re.compile(r"^\s*Named Ada"))

    line.get_by_role("button").click()
    page.get_by_role("dialog").get_by_role("button", name="Take it back").click()
    expect(line).to_contain_text("Taken back.")
    line.get_by_role("button").click()
    page.get_by_role("dialog").get_by_role("button", name="Bring it back").click()
    view(page, "Facts")

    expect(page.get_by_label("Account lead")).to_have_value("Ada")


def test_an_undo_says_what_it_took_back(clockmakers: Page) -> None:
    page = clockmakers
    page.get_by_label("Account lead").fill("Ada")
    page.get_by_label("Account lead").blur()
    view(page, "Log")
    write_contact(page, "Hello")
    said(page).get_by_role("button", name=re.compile("Take back or erase")).click()
    page.get_by_role("dialog").get_by_role("button", name="Take it back").click()

    button(page, "Undo").click()

    expect(page.get_by_role("status").filter(has_text="Undone: Ada is kept.")).to_be_visible()


def test_stated_reason_and_root_cause_stand_apart(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")
    page.get_by_role("radio", name="The stated reason").check()
    button(page, "Add to the log").click()
    expect(page.get_by_role("alert").filter(has_text="Choose the reason")).to_be_visible()
    page.get_by_label("The reason that was given").select_option("R04")
    button(page, "Add to the log").click()
    page.get_by_role("radio", name="The root cause").check()
    page.get_by_label("What lay behind it").select_option("R02")
    button(page, "Add to the log").click()

    reasons = page.get_by_role("region", name="Why it ends")
    expect(reasons.get_by_text("The client can get it cheaper")).to_be_visible()
    expect(reasons.get_by_text("We let the client down")).to_be_visible()
    expect(reasons).to_contain_text("Here they differ.")


def test_typed_words_outlive_another_view_and_never_show_in_another_case(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")
    page.get_by_role("textbox", name="What was said").fill("Half a sentence")

    view(page, "Papers")
    view(page, "Log")
    expect(page.get_by_role("textbox", name="What was said")).to_have_value("Half a sentence")
    page.get_by_role("link", name="All cases").first.click()
    page.get_by_text("Begin with a name alone", exact=True).click()
    page.get_by_label("Name of the case").fill("Lantern")
    button(page, "Begin it").click()
    view(page, "Log")

    expect(page.get_by_role("textbox", name="What was said")).to_have_value("")


def test_a_date_says_what_it_changes_before_it_is_applied(clockmakers: Page) -> None:
    page = clockmakers
    page.get_by_role("link", name="Change: Last day of service").click()
    page.get_by_label("The last day", exact=True).fill("2030-06-28")
    expect(page.get_by_text(re.compile("If you apply this: .*28 June 2030"))).to_be_visible()
    page.go_back()
    expect(page.get_by_label("The last day", exact=True)).to_have_count(0)
    page.go_forward()
    page.get_by_label("The last day", exact=True).fill("2030-06-28")

    button(page, "Apply").click()

    expect(page.get_by_role("region", name="Dates").get_by_text("Friday 28 June 2030")).to_be_visible()
    expect(heading(page, FACTS)).to_be_focused()
    page.reload()
    expect(page.get_by_role("region", name="Dates").get_by_text("Friday 28 June 2030")).to_be_visible()


def test_free_days_and_dates_of_the_client_say_what_they_change(clockmakers: Page) -> None:
    page = clockmakers
    dates = page.get_by_role("region", name="The client's dates")
    dates.get_by_label("What has to be met").fill("The filing")
    dates.get_by_label("Day").fill("2030-06-28")
    expect(dates.get_by_text(re.compile("If you keep this: "))).to_be_visible()

    button(page, "Add it").first.click()

    expect(dates.get_by_role("listitem")).to_contain_text("Nobody is named who meets it.")
    free = page.get_by_role("region", name="Free days of your firm")
    free.get_by_label("A free day").fill("2030-05-31")
    free.get_by_role("button", name="Add it").click()
    page.reload()
    expect(free.get_by_text("Friday 31 May 2030")).to_be_visible()
    expect(dates.get_by_text("The filing", exact=True)).to_be_visible()


def test_a_contact_is_written_by_keyboard_alone(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")

    tab_to(page, page.get_by_role("textbox", name="What was said"))
    page.keyboard.type("They call back on Monday")
    tab_to(page, button(page, "Add to the log"))
    page.keyboard.press("Enter")

    expect(said(page).get_by_text("They call back on Monday")).to_be_visible()


def test_a_link_leads_to_each_part_of_the_facts(clockmakers: Page) -> None:
    page = clockmakers

    page.get_by_role("navigation", name="Facts").get_by_role("link", name="People").click()

    expect(heading(page, "People")).to_be_focused()
    page.go_back()
    expect(heading(page, FACTS)).to_be_focused()


def test_a_password_is_refused_where_it_is_typed(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")

    write_contact(page, "The password is Tr0ub4dor&3x!")

    expect(page.get_by_role("alert").filter(has_text="password")).to_be_visible()
    expect(page.get_by_role("textbox", name="What was said")).to_have_value("The password is Tr0ub4dor&3x!")


def test_an_open_blank_of_a_paper_leads_to_its_fact(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Papers")
    paper = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Decision memo", exact=False)).first
    unfold(page)
    paper.get_by_role("link", name="Name of the client", exact=True).click()
    field = page.get_by_label("Name of the client", exact=True)
    expect(field).to_be_focused()
    field.fill("Clockmakers Ltd")
    field.blur()
    view(page, "Papers")
    unfold(page)

    expect(paper.get_by_role("link", name="Name of the client", exact=True)).to_have_count(0)
    paper.get_by_role("button", name=re.compile("^Sent")).click()
    paper.get_by_label("To whom").fill("Ida")
    button(page, "Note that it was sent").click()
    expect(paper).to_contain_text("to Ida")


def test_cases_are_switched_in_two_taps_and_the_open_one_is_named(clockmakers: Page) -> None:
    page = clockmakers
    begin(page, "Lantern", practice=True)
    expect(page.locator("case-desk").get_by_text("Practice", exact=True)).to_be_visible()

    page.get_by_role("link", name="All cases").first.click()
    button(page, "Clockmakers").click()

    expect(page.locator(".desk-title")).to_have_text("Clockmakers")
    page.get_by_role("link", name="All cases").first.click()
    practice = page.get_by_role("region", name=re.compile("Practice"))
    expect(practice.get_by_role("button", name="Lantern", exact=True)).to_be_visible()


def test_a_practice_case_starts_over(page: Page) -> None:
    begin(page, "Rehearsal", practice=True)
    view(page, "Log")
    write_contact(page, "A first try")
    page.goto("case/#cases")
    row = page.get_by_role("listitem").filter(has=button(page, "Rehearsal"))
    row.get_by_text("More", exact=True).click()
    row.get_by_role("button", name="Start it over").click()

    page.get_by_role("dialog").get_by_role("button", name="Start it over").click()

    expect(page.get_by_role("status").filter(has_text="begins again")).to_be_visible()
    page.goto("case/#log")
    expect(page.get_by_text("No contact and no decision is written down yet.")).to_be_visible()


def test_a_case_is_deleted_after_a_copy_was_offered(clockmakers: Page, tmp_path: Path) -> None:
    page = clockmakers
    begin(page, "Lantern")
    page.goto("case/#cases")
    row = page.get_by_role("listitem").filter(has=button(page, "Clockmakers"))
    row.get_by_text("More", exact=True).click()
    row.get_by_role("button", name="Delete").click()
    with page.expect_download() as copy:
        page.get_by_role("dialog").get_by_role("button", name="Save a copy first").click()
    copy.value.save_as(tmp_path / "copy.json")

    page.get_by_role("dialog").get_by_role("button", name="Delete it for good").click()

    expect(button(page, "Clockmakers")).to_have_count(0)
    expect(button(page, "Lantern")).to_be_visible()
    assert "Clockmakers" in (tmp_path / "copy.json").read_text()
    assert "Clockmakers" not in copy.value.suggested_filename


def test_a_copy_is_opened_after_it_showed_what_it_brings(clockmakers: Page, tmp_path: Path) -> None:
    page = clockmakers
    page.get_by_role("region", name="The file").get_by_role("button", name="Save a copy").click()
    with page.expect_download() as copy:
        page.get_by_role("dialog").get_by_role("button", name=re.compile("^Save")).first.click()
    copy.value.save_as(tmp_path / "copy.json")
    begin(page, "Lantern")

    page.get_by_label("Open a copy").set_input_files(tmp_path / "copy.json")

    expect(page.get_by_role("dialog")).to_contain_text("Clockmakers")


def test_a_device_is_wiped_of_all_cases(clockmakers: Page) -> None:
    page = clockmakers
    begin(page, "Lantern")
    page.evaluate(
        "localStorage.setItem('highnote.scorecard', 'a draft'); localStorage.setItem('highnote.theme', 'dark')"
    )
    button(page, "Wipe this device").click()
    expect(page.get_by_role("dialog")).to_contain_text("All 2 cases in this browser and your name")
    expect(page.get_by_role("dialog")).to_contain_text("What the first edition of this site kept here goes, too.")

    page.get_by_role("dialog").get_by_role("button", name="Wipe it all").click()

    expect(page.get_by_text("There is no case in this browser yet.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("There is no case in this browser yet.")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('highnote.'))") == ["highnote.theme"]


def test_closing_settles_what_stays_and_can_be_opened_again(clockmakers: Page) -> None:
    page = clockmakers
    page.goto("case/#close")
    expect(heading(page, "Close the case")).to_be_visible()
    page.get_by_label("The file is kept until").fill("2033-12-31")
    page.get_by_label("The client has a receipt").check()
    expect(page.get_by_text(re.compile("You close it without"))).to_contain_text("a saved record")

    button(page, "Close the case").click()

    expect(heading(page, "The case is closed")).to_be_focused()
    view(page, "Log")
    expect(happened(page)).to_contain_text("Destroy the file, or decide to keep it")
    page.goto("case/#close")
    expect(page.get_by_text("31 December 2033", exact=True)).to_be_visible()
    button(page, "Open it again").click()
    expect(heading(page, "Close the case")).to_be_visible()


def test_the_register_counts_real_endings_without_their_names(clockmakers: Page, tmp_path: Path) -> None:
    page = clockmakers
    begin(page, "Practice piece", practice=True)
    page.goto("case/#register")
    expect(page.get_by_text(re.compile(r"^1 ending, 0 of them closed\."))).to_be_visible()

    with page.expect_download() as table:
        button(page, "Save as a table (.csv)").click()
    table.value.save_as(tmp_path / "register.csv")

    text = (tmp_path / "register.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0][0] == "Code"
    assert len(rows) == 2
    assert "Clockmakers" not in text


def test_the_reader_is_asked_once_who_they_are(clockmakers: Page) -> None:
    page = clockmakers
    view(page, "Log")
    page.get_by_label("Name or initials").fill("Ada")
    button(page, "Keep it").click()
    expect(page.get_by_label("Name or initials")).to_have_count(0)

    write_contact(page, "Hello")

    expect(said(page)).to_contain_text("Written down by Ada.")
    page.reload()
    expect(heading(page, LOG)).to_be_visible()
    expect(page.get_by_label("Name or initials")).to_have_count(0)


@pytest.mark.parametrize("name", ["log", "papers", "facts", "facts/last-day", "cases", "close", "who", "register"])
def test_axe_finds_nothing_in_a_view_and_it_fits_any_screen(clockmakers: Page, name: str) -> None:
    page = clockmakers
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"case/#{name}")
    page.wait_for_function("!document.querySelector('.desk-body').textContent.includes('Loading')")
    expect(page.locator("#desk-heading")).to_be_visible()
    unfold(page)

    assert violations(page) == []
    page.set_viewport_size(NARROW)
    assert faults(page, "sideways", "wide", "cut", "small", "low") == []
    assert faults_of_larger_text(page) == []
