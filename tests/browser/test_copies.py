"""Saved copies: they open in another browser with the same ticks, merge, and what is no copy changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import PHASE
from tests.browser.reader import box, button, kept, open_copy, save_copy, tick, ticked_in


def said(page: Page, text: str) -> None:
    """Expect the list to say something."""
    expect(page.get_by_role("status").filter(has_text=text).filter(visible=True)).to_be_visible()


def copy_of(page: Page, folder: Path, *names: str) -> Path:
    """Tick items in a fresh profile and save a copy."""
    page.goto(PHASE)
    tick(page, *names)
    return save_copy(page, folder)


def test_a_copy_opens_in_another_browser_with_the_same_ticks(
    new_context: Callable, words: dict[str, str], tmp_path: Path
) -> None:
    copy = copy_of(new_context().new_page(), tmp_path, words["ACC-01"], words["ACC-03"], words["ACC-G1"])
    other = new_context().new_page()
    other.goto(PHASE)

    open_copy(other, copy)
    said(other, "Opened the case")
    expect(kept(other)).to_be_visible()
    other.reload()

    for item in ("ACC-01", "ACC-03", "ACC-G1"):
        expect(box(other, words[item])).to_be_checked()
    expect(other.get_by_role("checkbox", checked=True)).to_have_count(3)


def test_a_copy_names_no_client_and_says_its_version(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    copy = copy_of(page, tmp_path, words["ACC-01"])

    file = json.loads(copy.read_text())

    assert copy.name.startswith("high-note-20")
    assert copy.name.endswith(".highnote.json")
    assert file["format"] == "highnote-case"
    assert file["version"] == page.evaluate("highnoteSite.version")
    assert ticked_in(copy) == {"ACC-01"}


def test_two_copies_of_one_case_unite(new_context: Callable, words: dict[str, str], tmp_path: Path) -> None:
    page, other = new_context().new_page(), new_context().new_page()
    copy = copy_of(page, tmp_path, words["ACC-01"])
    other.goto(PHASE)
    open_copy(other, copy)
    said(other, "Opened the case")
    tick(other, words["ACC-02"])
    theirs = save_copy(other, tmp_path / "theirs")
    tick(page, words["ACC-03"])

    open_copy(page, theirs)
    expect(page.get_by_role("dialog")).to_contain_text("1 entry in the file is new here: by somebody without a name")
    button(page, "Take what is new").click()
    said(page, "1 entry was new here")

    for item in ("ACC-01", "ACC-02", "ACC-03"):
        expect(box(page, words[item])).to_be_checked()


def test_another_case_is_opened_only_after_a_question(
    new_context: Callable, words: dict[str, str], tmp_path: Path
) -> None:
    copy = copy_of(new_context().new_page(), tmp_path, words["ACC-02"])
    page = new_context().new_page()
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    open_copy(page, copy)
    button(page, "Stay with this case").click()
    said(page, "Not opened. Nothing was changed.")
    expect(box(page, words["ACC-02"])).not_to_be_checked()
    open_copy(page, copy)
    button(page, "Open that case").click()

    said(page, "Opened the case")
    expect(box(page, words["ACC-02"])).to_be_checked()
    expect(box(page, words["ACC-01"])).not_to_be_checked()


def test_the_case_before_can_be_saved_first_and_brought_back(
    new_context: Callable, words: dict[str, str], tmp_path: Path
) -> None:
    copy = copy_of(new_context().new_page(), tmp_path, words["ACC-02"])
    page = new_context().new_page()
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    open_copy(page, copy)
    with page.expect_download() as download:
        button(page, "Save a copy of this case").click()
    before = tmp_path / "before.json"
    download.value.save_as(before)
    button(page, "Open that case").click()
    said(page, "Opened the case")
    open_copy(page, before)
    button(page, "Open that case").click()

    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(box(page, words["ACC-02"])).not_to_be_checked()


def test_a_case_that_is_opened_in_one_tab_leaves_the_others_with_theirs(
    new_context: Callable, words: dict[str, str], tmp_path: Path
) -> None:
    copy = copy_of(new_context().new_page(), tmp_path, words["ACC-02"])
    page = new_context().new_page()
    page.goto(PHASE)
    tick(page, words["ACC-01"])
    other = page.context.new_page()
    other.goto(PHASE)
    expect(box(other, words["ACC-01"])).to_be_checked()

    open_copy(page, copy)
    button(page, "Open that case").click()
    said(page, "Opened the case")
    other.reload()
    tick(other, words["ACC-03"])
    page.goto("phases/decide/")
    page.goto(PHASE)
    new = page.context.new_page()
    new.goto(PHASE)

    for tab, ids in ((page, {"ACC-02"}), (other, {"ACC-01", "ACC-03"}), (new, {"ACC-02"})):
        expect(tab.get_by_role("checkbox", checked=True)).to_have_count(len(ids))
        for item in ids:
            expect(box(tab, words[item])).to_be_checked()


def opening(title: str) -> dict:
    """Make the entry that opens a case."""
    value = {"title": title, "version": "2027.05.21-aa69ce82"}
    return entry(id="0mhz8k2v3-0000-k3v9x0ab", kind="case.opened", target="case-aaaaaaaaaaaaaaaa", value=value)


def entry(**changes: object) -> dict:
    """Make an entry that ticks ACC-02."""
    usual = {
        "id": "0mhz8k2v4-0000-k3v9x0ab",
        "time": "2027-05-21T08:00:00.000Z",
        "person": "",
        "device": "deviceone1",
        "kind": "item.done",
        "target": "ACC-02",
        "value": True,
    }
    return usual | changes


def case(*entries: dict, **changes: object) -> str:
    """Write a saved case."""
    usual = {
        "format": "highnote-case",
        "schema": 1,
        "version": "2027.05.21-aa69ce82",
        "case": {"id": "case-aaaaaaaaaaaaaaaa", "title": "Case of 21 May 2027", "opened": "2027-05-21T08:00:00.000Z"},
        "entries": list(entries),
    }
    return json.dumps(usual | changes)


# Every way in which a file is no copy is told in tests/unit/browser/papers; these three are met on different ways in.
REFUSED = {
    "no JSON": ("Dear client, thank you.", "not a case saved from High Note"),
    "newer": (case(entry(), schema=2), "saved by a newer edition"),
    "of no case": (case(entry(), case={}), "does not say which case it is of"),
}


@pytest.mark.parametrize("file", REFUSED)
def test_what_is_no_copy_changes_nothing_and_says_why(
    page: Page, words: dict[str, str], tmp_path: Path, file: str
) -> None:
    text, reason = REFUSED[file]
    path = tmp_path / "copy.json"
    path.write_text(text)
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    open_copy(page, path)

    said(page, "Not opened.")
    said(page, reason)
    said(page, "Nothing was changed.")
    page.reload()
    expect(box(page, words["ACC-01"])).to_be_checked()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_markup_in_a_copy_is_shown_as_words(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    title = "<img src=x onerror=\"document.title='intruder'\">"
    path = tmp_path / "copy.json"
    path.write_text(case(opening(title), entry()))
    page.goto(PHASE)
    tick(page, words["ACC-01"])

    open_copy(page, path)
    expect(page.get_by_role("dialog")).to_contain_text(title)
    button(page, "Open that case").click()

    said(page, f"Opened the case “{title}”.")
    expect(box(page, words["ACC-02"])).to_be_checked()
    assert page.title() != "intruder"


def test_a_record_that_cannot_be_read_hinders_nothing_and_travels_along(
    page: Page, words: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "copy.json"
    path.write_text(case(opening("Clockmakers"), entry(), entry(id="0mhz8k2v5-0000-k3v9x0ab", target=7)))
    page.goto(PHASE)

    open_copy(page, path)
    expect(page.get_by_role("dialog")).to_contain_text("1 record could not be read. It is put aside")
    button(page, "Open that case").click()
    said(page, "Opened the case “Clockmakers”.")

    expect(box(page, words["ACC-02"])).to_be_checked()
    saved = json.loads(save_copy(page, tmp_path / "saved").read_text())
    assert [json.loads(text)["target"] for text in saved["aside"]] == [7]


def test_a_copy_is_saved_where_nothing_more_can_be_loaded(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    page.goto(PHASE)
    page.route("**/assets/parts/*.js", lambda route: route.abort())

    tick(page, words["ACC-02"])

    assert ticked_in(save_copy(page, tmp_path)) == {"ACC-02"}
    page.context.faults.clear()


def test_a_copy_that_cannot_be_loaded_says_so(page: Page, words: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    path.write_text(case(entry()))
    page.goto(PHASE)
    page.route("**/assets/parts/files.js", lambda route: route.abort())

    open_copy(page, path)
    said(page, "Not opened. The page could not load what opens a copy.")
    page.unroute("**/assets/parts/files.js")
    open_copy(page, path)

    expect(box(page, words["ACC-02"])).to_be_checked()
    page.context.faults.clear()
