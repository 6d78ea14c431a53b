"""What was ticked on paper comes back: codes are typed, or a photo of the sheet's code leads to its list."""

import json
from pathlib import Path

import pytest
import typst
from playwright.sync_api import Page, expect

from highnote.assemble.editions import Editions
from highnote.assemble.print.checklists import checklist
from highnote.assemble.print.typeset import FOLDER, fonts
from highnote.load import load
from highnote.model import model
from tests.browser.axe import violations
from tests.browser.reader import button
from tests.browser.test_desk_log import begin

CODES = "Type codes from paper"


@pytest.fixture
def photo(site: Path, tmp_path: Path) -> Path:
    """Return a picture of a printed sheet."""
    library = model(load(site.parents[1]))
    phase = next(phase for phase in library.phases if phase.slug == "access")
    listed = checklist(phase, library, Editions().of(phase))
    compiler = typst.Compiler(root=str(FOLDER), font_paths=fonts())
    words = {"data": json.dumps(listed), "paper": "a4"}
    pictures = compiler.compile(input=str(FOLDER / "checklist.typ"), format="png", ppi=130, sys_inputs=words)
    path = tmp_path / "photo.png"
    path.write_bytes(pictures[0])
    return path


@pytest.fixture
def desk(page: Page) -> Page:
    """Open the view of a case that was just begun."""
    begin(page, "Clockmakers")
    page.goto("case/#sheet")
    expect(page.get_by_role("heading", name="Back from paper")).to_be_visible()
    return page


def test_codes_are_shown_before_they_are_entered_and_one_undo_takes_all_back(desk: Page, words: dict[str, str]) -> None:
    preview = desk.get_by_role("region", name="What will be entered")

    desk.get_by_label(CODES).fill("ACC 1 2, MON 3 n/a, DAT-04 done 2026-11-12, ACX 5")
    for code in ("ACC-01", "ACC-02", "MON-03", "DAT-04"):
        expect(preview).to_contain_text(f"{code} {words[code]}")
    expect(preview).to_contain_text("done on 12 November 2026")
    expect(preview).to_contain_text("ACX 5 This could not be read. Do you mean ACC-05?")
    assert violations(desk) == []
    button(desk, "Enter 4 items").click()

    expect(desk.get_by_text("4 items are entered from paper.")).to_be_visible()
    expect(desk.get_by_label(CODES)).to_have_value("")
    desk.get_by_label(CODES).fill("ACC 1 2, DAT 4")
    expect(preview.get_by_text("done already")).to_have_count(3)
    button(desk, "Undo").click()
    expect(preview.get_by_text("done already")).to_have_count(0)
    expect(button(desk, "Enter 3 items")).to_be_enabled()


def test_a_photo_of_a_sheet_leads_to_its_list_ready_to_tick(desk: Page, words: dict[str, str], photo: Path) -> None:
    desk.get_by_label("Find the list by a photo of its code").set_input_files(photo)

    expect(desk.get_by_text("printed from version")).to_be_visible()
    desk.get_by_role("checkbox", name=f"ACC-02 {words['ACC-02']}").check()
    button(desk, "Enter 1 item").click()

    expect(desk.get_by_text("1 item is entered from paper.")).to_be_visible()
    expect(desk.get_by_role("checkbox", name=f"ACC-02 {words['ACC-02']}")).to_be_disabled()


def test_a_photo_without_a_code_is_said_and_the_list_can_be_chosen(desk: Page, tmp_path: Path) -> None:
    picture = tmp_path / "photo.png"
    desk.screenshot(path=picture)

    desk.get_by_label("Find the list by a photo of its code").set_input_files(picture)
    expect(desk.get_by_text("No code of a sheet was found")).to_be_visible()
    desk.get_by_label("Or choose the list").focus()
    desk.get_by_label("Or choose the list").select_option("Hand over access")

    expect(desk.get_by_role("group", name="Hand over access: what is ticked on paper?")).to_be_visible()
    expect(desk.get_by_label("Or choose the list")).to_be_focused()


def test_a_file_that_is_no_picture_is_refused_in_words(desk: Page, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_text("no picture")

    desk.get_by_label("Find the list by a photo of its code").set_input_files(tmp_path / "photo.png")

    expect(desk.get_by_text("This browser cannot read photos here.")).to_be_visible()
