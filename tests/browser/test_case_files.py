"""Files of a case: locked with a passphrase, taken away in several forms, without names, and checked by a code."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Download, Locator, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.layout import NARROW, faults
from tests.browser.reader import box, button
from tests.browser.test_desk import open_sample, row
from tests.browser.test_start import NOON, PLACE

PHRASE = "window meadow tunnel basket anchor violin"
DRAWN = re.compile(r"^[a-z]+( [a-z]+){5}$")
# What a page on http:// of an intranet has of the browser's cryptography: random numbers, and nothing else.
BARE = "for (const name of ['subtle', 'randomUUID']) Object.defineProperty(crypto, name, { value: undefined })"
# The policy of the pages forbids Playwright's own way to wait for a value.
UNTIL_LOCKS_LOADED = """() => new Promise(done => {
    const look = () => globalThis.highnoteParts?.lock ? done() : setTimeout(look)
    look()
})"""


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    page = new_context(**PLACE, reduced_motion="reduce", color_scheme="light").new_page()
    page.clock.set_fixed_time(NOON)
    return page


def facts(page: Page) -> None:
    """Show the facts of a case to look at."""
    open_sample(page)
    page.goto("case/#facts")
    expect(the_file(page)).to_be_visible()


def the_file(page: Page) -> Locator:
    """Find what can be done with the file of the case."""
    return page.get_by_role("region", name="The file")


def asked(page: Page, name: str) -> Locator:
    """Press a button of the file, and return the dialog that opens."""
    button(page, name).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    return dialog


def saved(page: Page, press: Locator) -> Download:
    """Press a button, and return the file that it hands over."""
    with page.expect_download() as download:
        press.click()
    return download.value


def locked_copy(page: Page, folder: Path) -> Path:
    """Save a locked copy."""
    dialog = asked(page, "Save a copy")
    dialog.get_by_label("Locked with a passphrase.").check()
    expect(dialog.get_by_label("Passphrase", exact=True)).to_have_value(DRAWN)
    dialog.get_by_label("Passphrase", exact=True).fill(PHRASE)
    download = saved(page, dialog.get_by_role("button", name="Lock and save"))
    path = folder / download.suggested_filename
    download.save_as(path)
    return path


@pytest.mark.parametrize("start", ["", BARE])
def test_a_locked_copy_opens_with_its_passphrase_alone(
    new_context: Callable[..., BrowserContext], tmp_path: Path, start: str
) -> None:
    page, other = new_context().new_page(), new_context().new_page()
    for one in (page, other):
        one.add_init_script(start)
    facts(page)

    copy = locked_copy(page, tmp_path)
    other.goto("case/#facts")
    other.goto("phases/access/")
    with other.expect_file_chooser() as chooser:
        button(other, "Open a copy").click()
    chooser.value.set_files(copy)
    dialog = other.get_by_role("dialog")
    dialog.get_by_label("Passphrase").fill("window meadow")
    dialog.get_by_role("button", name="Unlock").click()
    expect(dialog).to_contain_text("This passphrase does not open the file.")
    dialog.get_by_label("Passphrase").fill(f"  {PHRASE}")
    dialog.get_by_role("button", name="Unlock").click()

    expect(other.get_by_role("status").filter(has_text="Opened the case")).to_be_visible()
    assert copy.name.endswith(".highnote.json.age")
    assert copy.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")


def test_a_passphrase_that_is_too_short_is_named(page: Page) -> None:
    facts(page)
    dialog = asked(page, "Save a copy")
    dialog.get_by_label("Locked with a passphrase.").check()

    dialog.get_by_label("Passphrase", exact=True).fill("short")
    dialog.get_by_role("button", name="Lock and save").click()

    expect(dialog).to_contain_text("Use at least 15 signs.")


def test_words_that_are_drawn_late_never_get_among_typed_ones(page: Page) -> None:
    facts(page)
    dialog = asked(page, "Save a copy")
    passphrase = dialog.get_by_label("Passphrase", exact=True)

    def begin_first(script: Route) -> None:
        passphrase.focus()
        script.continue_()

    page.route("**/assets/parts/lock.js", begin_first)

    dialog.get_by_label("Locked with a passphrase.").check()
    page.evaluate(UNTIL_LOCKS_LOADED)
    page.keyboard.insert_text("an own passphrase")

    expect(passphrase).to_have_value("an own passphrase")
    dialog.get_by_role("button", name="Draw other words").click()
    expect(passphrase).to_have_value(DRAWN)


@pytest.mark.parametrize(
    ("what", "begins"),
    [
        ("Calendar (.ics)", "BEGIN:VCALENDAR"),
        ("Table (.csv)", "\ufeffFirst day,"),
        ("Text (.md)", "# A plan for an ending"),
        ("Record (.md)", "# Record of “"),
    ],
)
def test_a_case_is_taken_away(page: Page, tmp_path: Path, what: str, begins: str) -> None:
    facts(page)
    dialog = asked(page, "Take it with you")

    dialog.get_by_label(what).check()
    download = saved(page, dialog.get_by_role("button", name="Save the file"))
    download.save_as(tmp_path / "file")

    assert (tmp_path / "file").read_text("utf-8").startswith(begins)
    assert download.suggested_filename.startswith("high-note-")
    expect(page.get_by_role("status").filter(has_text="Saving high-note-")).to_be_visible()


def test_a_copy_without_names_is_looked_through_before_it_is_saved(page: Page, tmp_path: Path) -> None:
    facts(page)
    dialog = asked(page, "Save without names")

    expect(dialog.get_by_role("listitem").first).to_contain_text("opened the case “[removed]”")
    download = saved(page, dialog.get_by_role("button", name="Save without names"))
    download.save_as(tmp_path / "file")

    copy = json.loads((tmp_path / "file").read_text())
    assert copy["case"]["title"] == "Case without names"
    assert download.suggested_filename.startswith("high-note-without-names-")


def test_the_code_of_a_record_is_checked_against_the_case(page: Page, tmp_path: Path) -> None:
    facts(page)
    dialog = asked(page, "Take it with you")
    dialog.get_by_label("Record (.md)").check()
    saved(page, dialog.get_by_role("button", name="Save the file")).save_as(tmp_path / "record.md")
    code = re.search(r"Digest: \*\*([0-9A-Z-]{19})\*\*", (tmp_path / "record.md").read_text("utf-8"))[1]
    dialog = asked(page, "Check a digest")

    dialog.get_by_label("The code on paper").fill(code.lower().replace("-", " "))
    dialog.get_by_role("button", name="Check", exact=True).click()
    expect(dialog).to_contain_text("The code is that of this case: nothing in its")
    dialog.get_by_label("The code on paper").fill(f"{'1' if code[0] == '0' else '0'}{code[1:]}")
    dialog.get_by_role("button", name="Check", exact=True).click()

    expect(dialog).to_contain_text("The code is not that of this case.")


def test_a_secret_is_refused_where_it_is_typed_and_stays_there(page: Page) -> None:
    open_sample(page, "plan")
    page.get_by_text("Add an item of your own").click()
    page.get_by_label("What is to be done?").fill("Ring the landlord")
    button(page, "Add it").click()
    item = row(page, "Ring the landlord")
    item.get_by_text("More about:").click()
    button(item, "Write a note").click()

    note = item.get_by_label("The note.")
    note.fill("The password is Sunflower2027!")
    button(item, "Keep the note").click()
    expect(page.get_by_role("status").filter(has_text="looks like a password, and a case keeps none.")).to_be_visible()
    expect(note).to_have_value("The password is Sunflower2027!")
    note.fill("The password is in the vault, entry Registrar.")
    button(item, "Keep the note").click()

    expect(page.get_by_role("status").filter(has_text="has a note")).to_be_visible()


@pytest.mark.parametrize("name", ["Save a copy", "Take it with you", "Save without names", "Check a digest"])
def test_a_dialog_has_no_faults_and_closes_by_keyboard(page: Page, name: str) -> None:
    facts(page)
    dialog = asked(page, name)
    if name == "Save a copy":
        dialog.get_by_label("Locked with a passphrase.").check()
        expect(dialog.get_by_label("Passphrase", exact=True)).not_to_have_value("")

    assert violations(page) == []
    page.set_viewport_size(NARROW)
    assert faults(page, "sideways", "wide") == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_a_copy_can_be_opened_from_a_folder(
    new_context: Callable[..., BrowserContext], site: Path, words: dict[str, str], tmp_path: Path
) -> None:
    page = new_context(base_url=f"{site.as_uri()}/").new_page()
    page.goto("phases/access/index.html")
    box(page, words["ACC-02"]).check()
    copy = saved(page, button(page, "Save a copy").first)
    copy.save_as(tmp_path / "copy.json")
    with page.expect_file_chooser() as chooser:
        button(page, "Open a copy").click()

    chooser.value.set_files(tmp_path / "copy.json")

    expect(page.get_by_role("status").filter(has_text="Everything in it was here already.")).to_be_visible()
