"""Two colleagues carry out one case of some ninety items in two browsers, and exchange it as a file both ways."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Download, Locator, Page, expect

from tests.browser.reader import box, button, kept
from tests.browser.test_desk import heading, keep, row
from tests.browser.test_start import NOON, PHONE, PLACE, QUIET, count_of, open_plan

# Nearly everything is known, and it is no small matter.
ANSWERS = (
    QUIET.replace("profession=other", "profession=agency")
    .replace("size=small", "size=medium")
    .replace("team=alone", "team=few")
    .replace("personal_data=no", "personal_data=yes")
    .replace("access_held=no", "access_held=some")
    + "&open_invoices=overdue"
)
LATER = datetime(2027, 1, 4, 15, tzinfo=UTC)


@pytest.fixture
def ana(new_context: Callable[..., BrowserContext]) -> Page:
    page = new_context(**PLACE, reduced_motion="reduce").new_page()
    page.clock.set_fixed_time(NOON)
    return page


@pytest.fixture
def ben(new_context: Callable[..., BrowserContext]) -> Page:
    page = new_context(**PLACE, viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce").new_page()
    page.clock.set_fixed_time(NOON)
    return page


def write_as(page: Page, name: str) -> None:
    """Say who writes, in the view Now."""
    page.goto("case/#now")
    page.get_by_label("Name or initials").fill(name)
    button(page, "Keep it").click()
    expect(page.get_by_text(f"You write as {name}.")).to_be_visible()


def at(page: Page, item: str, words: dict[str, str]) -> Locator:
    """Go to an item of the plan by its address, and return its row with what is unfolded below it."""
    page.goto(f"case/#plan/{item}")
    expect(box(page, words[item])).to_be_focused()
    found = row(page, words[item])
    if not found.get_by_role("radio", name="Waiting").is_visible():
        found.get_by_text("More about:").click()
    return found


def do(page: Page, words: dict[str, str], *items: str) -> None:
    """Tick items of the plan, and wait until they are kept."""
    for item in items:
        at(page, item, words).get_by_role("checkbox").check()
    expect(kept(page)).to_be_visible()


def saved(page: Page, folder: Path, name: str) -> Path:
    """Save the whole case, and return its file; nothing is left out of it."""
    page.goto("case/#facts")
    button(page, "Save a copy").click()
    with page.expect_download() as download:
        page.get_by_role("dialog").get_by_role("button", name="Save", exact=True).click()
    expect(
        page.get_by_role("status").filter(has_text=re.compile(r"Saving a copy as \S+\.highnote\.json\. Kept"))
    ).to_be_visible()
    return in_folder(download.value, folder / f"{name}.highnote.json")


def in_folder(download: Download, path: Path) -> Path:
    download.save_as(path)
    return path


def taken(page: Page, copy: Path, *told: str) -> None:
    """Open a copy of the open case, read what it brings, and take it."""
    page.get_by_label("Open a copy").set_input_files(copy)
    for words in told:
        expect(page.get_by_role("dialog")).to_contain_text(words)
    button(page, "Take what is new").click()
    expect(page.get_by_role("status").filter(has_text="Opened the copy.")).to_be_visible()


def entries_in(copy: Path) -> set[str]:
    return {entry["id"] for entry in json.loads(copy.read_text())["entries"]}


def test_two_colleagues_exchange_a_case_both_ways_and_nothing_is_lost(
    ana: Page, ben: Page, words: dict[str, str], tmp_path: Path
) -> None:
    open_plan(ana, ANSWERS)
    items = count_of(ana)
    assert 80 < items < 110
    keep(ana)
    write_as(ana, "Ana")
    do(ana, words, "R06-01", "R06-02", "R06-03")

    # Ben takes over with her file, and both go on apart from each other.
    ben.goto("case/")
    ben.get_by_label("Open a copy").set_input_files(saved(ana, tmp_path, "hers"))
    expect(heading(ben)).to_contain_text(f"3 of {items} done")
    write_as(ben, "Ben")
    do(ben, words, "DEC-01")
    button(at(ben, "R06-01", words), "I have checked it").click()
    waiting = at(ben, "R06-06", words)
    waiting.get_by_role("radio", name="Waiting").check()
    waiting.get_by_label("Whom or what does it wait for?").fill("their bank")
    button(waiting, "Let it wait").click()
    ana.clock.set_fixed_time(LATER)
    do(ana, words, "R06-06", "R06-07")

    # Each takes what the other did. What both wrote on one item is told, and the later word counts.
    his = saved(ben, tmp_path, "his")
    ana.goto("case/#facts")
    taken(ana, his, "in the file are new here: by Ben", "One thing was written by both of you apart from each other.")
    both = saved(ana, tmp_path, "both")
    ben.goto("case/#facts")
    taken(ben, both, "2 entries in the file are new here: by Ana")

    for page in (ana, ben):
        row_of_both = at(page, "R06-06", words)
        expect(row_of_both.get_by_role("checkbox")).to_be_checked()
        expect(at(page, "R06-01", words)).to_contain_text("Checked, Ben")
        page.goto("case/#now")
        expect(heading(page)).to_contain_text(f"6 of {items} done")
        page.goto("case/#log")
        expect(page.get_by_text("their bank")).to_be_visible()
    assert entries_in(saved(ben, tmp_path, "last")) == entries_in(both) >= entries_in(his)
