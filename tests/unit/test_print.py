"""Sheets for paper: what comes out of a reader's printer."""

import io
import re

import pytest
from PIL import Image
from pypdf import PdfReader

from highnote.assemble.editions import Edition
from highnote.assemble.files import MadeFile
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.print import prints
from highnote.assemble.print.checklists import checklist, gate_card, sheet_address
from highnote.assemble.print.roles import role_sheet
from highnote.assemble.print.sheet_code import code_rows
from tests.unit.given_papers import DOCUMENT, ENDING, ITEM, letter_library, library_of, phase_text
from tests.unit.given_sheets import DAY, library, made, pages, sheet

SIZES = pytest.mark.parametrize("size", ["a4", "letter"])
POINTS = {"a4": (595, 842), "letter": (612, 792)}


def gate_of(questions: int, ask: str) -> dict[str, MadeFile]:
    """Return the sheets of a phase whose gate is large."""
    return made(library_of(**{"phases/08-access.md": phase_text(questions=questions, ask=ask)}))


def test_each_kind_has_its_sheets_in_both_sizes() -> None:
    lessons = ["m90-invented", "m90-invented-facilitator", "m90-invented-key", "m90-invented-question-cards"]
    pictured = ["access", "gate-access", "zoo", "role-it"]

    paths = set(made(library()))

    assert paths == {
        *(f"print/{name}-{size}.pdf" for name in (*lessons, *pictured, "access-large") for size in ("a4", "letter")),
        *(f"print/pictures/{name}.png" for name in pictured),
    }


@pytest.mark.parametrize("name", ["access", "gate-access", "role-it"])
def test_a_picture_is_small_and_of_the_first_page(name: str) -> None:
    content = made(library())[f"print/pictures/{name}.png"].make()

    with Image.open(io.BytesIO(content)) as picture:
        assert picture.size == (198, 281)
    assert len(content) < 5_000


def test_the_sheet_of_a_role_carries_a_code_with_the_role_and_its_version() -> None:
    role = next(role for role in library().vocabulary.roles if role.id == "it")

    made = role_sheet(role, library(), "https://example.org/notes/")

    version = str(made["footer"]).rpartition(" ")[2].rstrip(".")
    assert made["code"] == code_rows(f"https://example.org/notes/sheets/#role-it-{version}")


def test_a_role_has_a_sheet_with_its_items_below_their_phase() -> None:
    text = " ".join(pages(sheet("print/role-it-letter.pdf")))

    assert "LIST OF A ROLE IT and security" in text
    assert "Hand over access" in text
    assert "ACC-02 · Essential" in text
    assert "20 days before the last day. After ACC-01." in text


def test_large_print_has_no_small_word_on_its_list() -> None:
    sizes = set()

    for page in sheet("print/access-large-a4.pdf").pages:
        page.extract_text(visitor_text=lambda text, _cm, _tm, _font, size: sizes.add(size) if len(text) > 3 else None)

    assert min(sizes) >= 16


def test_a_list_carries_the_address_of_its_page_with_its_version() -> None:
    phase = library().phases[0]
    edition = Edition("1a2b3c4d", DAY)

    at_root = sheet_address(phase, edition, "")
    at_site = sheet_address(phase, edition, "https://example.org/notes/")

    assert at_root == "phases/access/#sheet-1a2b3c4d"
    assert at_site == "https://example.org/notes/phases/access/#sheet-1a2b3c4d"
    assert checklist(phase, library(), edition)["code"] == code_rows(at_root)


def test_the_card_of_a_gate_carries_the_address_of_its_gate() -> None:
    card = gate_card(library().phases[0], library(), "1a2b3c4d", "https://example.org/notes/")

    assert card["code"] == code_rows("https://example.org/notes/phases/access/#gate-acc")


def test_an_ending_with_items_of_its_own_has_a_sheet() -> None:
    own = (
        "\n## Items of its own\n\n"
        + ITEM.format(number=1, text="Thank them").replace("ACC-", "R90-").rstrip()
        + "\n    - phase: ACC\n"
    )
    files = made(
        library_of(**{"phases/08-access.md": phase_text(), "endings/r90-invented.md": ENDING.format(items=own)})
    )

    (text,) = pages(PdfReader(io.BytesIO(files["print/r90-invented-a4.pdf"].make())))

    assert "R90-01" in text
    assert "Part of the phase Hand over access." in text


@SIZES
def test_a_sheet_has_the_size_in_its_name(size: str) -> None:
    box = sheet(f"print/access-{size}.pdf").pages[0].mediabox

    assert (round(box.width), round(box.height)) == POINTS[size]


@SIZES
@pytest.mark.parametrize(("questions", "ask"), [(1, "Is it safe?"), (9, "Has " + "every one of them " * 6 + "agreed?")])
def test_a_pause_card_is_one_page(size: str, questions: int, ask: str) -> None:
    content = gate_of(questions, ask)[f"print/gate-access-{size}.pdf"].make()

    (text,) = pages(PdfReader(io.BytesIO(content)))

    assert f"ACC-G{questions}" in text
    assert "If no: Stop, and do ACC-02 first." in text
    assert "Signed by: IT and security" in text
    assert "This gate cannot be skipped." in text


def test_a_checklist_says_who_when_how_much_and_what_done_looks_like() -> None:
    text = " ".join(pages(sheet("print/access-a4.pdf")))

    assert "ACC-02 · Essential, first 24 hours of an emergency, never compressed" in text
    assert "IT and security. 20 days before the last day. After ACC-01. Template T90." in text
    assert "Done when the client signs in, proof 02." in text
    assert "Case Last day of service Printed on" in text
    assert "Gate: before you remove access" in text


def test_every_page_says_what_it_is_and_how_many_there_are() -> None:
    found = pages(sheet("print/access-a4.pdf"))

    assert len(found) > 1
    for number, text in enumerate(found, start=1):
        assert re.search(
            r"High Note, ACC Hand over access\. Version [0-9a-f]{8} of 21 November 2026\. Review by 21 May 2027\.", text
        )
        assert f"Page {number} of {len(found)}" in text


@SIZES
def test_heads_repeat_and_rows_stay_whole(size: str) -> None:
    long = library_of(
        **{"phases/08-access.md": phase_text(items=40, text="Prove that " + "each of the accounts " * 5 + "works")}
    )
    found = pages(PdfReader(io.BytesIO(made(long)[f"print/access-{size}.pdf"].make())))

    with_items = [text for text in found if "ACC-" in text.replace("ACC-G", "")]

    assert len(with_items) > 4
    assert all("Done Item Date By Verified Remarks" in text for text in with_items[:-1])
    for number in range(1, 41):
        assert sum(f"ACC-{number:02} · " in text and f"proof {number:02}." in text for text in found) == 1


def test_a_sheet_is_read_from_top_to_bottom() -> None:
    text = pages(sheet("print/access-a4.pdf"))[0]
    marks = [
        "Hand over access",
        "Give the keys first.",
        "Led by: IT and security.",
        "Case",
        "Done Item",
        "ACC-01 ·",
        "ACC-02 ·",
    ]

    places = [text.index(mark) for mark in marks]

    assert places == sorted(places)


def test_the_rules_of_a_profession_name_their_source() -> None:
    text = " ".join(pages(sheet("print/zoo-a4.pdf")))

    assert "ZOO-R1 A unicorn is never moved by night. So: move it by day." in text
    assert (
        "The Rule Book, Invented Institute. United Kingdom. We read the text itself. Checked on 21 November 2026."
        in text
    )


def test_the_answers_stand_on_the_last_page_alone() -> None:
    *before, last = pages(sheet("print/m90-invented-facilitator-a4.pdf"))

    assert "What comes first?" in " ".join(before)
    assert "Answer key" not in " ".join(before)
    assert "it sets the tone" not in " ".join(before)
    assert "Answer key" in last
    assert "1 B A: it helps nobody B, right: it sets the tone" in last


def test_a_facilitator_gets_times_that_add_up() -> None:
    text = " ".join(pages(sheet("print/m90-invented-facilitator-a4.pdf")))

    assert "0:00 5 Talk 0:05 7 Quiz Together 12" in text
    assert "Bring pens." in text
    assert "Work in pairs." in text
    assert "Bring pens." not in " ".join(pages(sheet("print/m90-invented-a4.pdf")))


def test_a_template_on_paper_names_its_blanks_and_keeps_its_notes_to_itself() -> None:
    path = "templates/t90-letter/t90-letter.pdf"

    text = " ".join(pages(PdfReader(io.BytesIO(made(letter_library())[path].make()))))

    assert "Name of the client" in text
    assert "What happened" in text
    assert "{{ client_name }}" not in text
    assert "Whispered" not in text
    assert "Free to use and change: CC0 1.0." in text


def test_a_template_for_a_client_says_only_in_its_properties_whose_it_is() -> None:
    content = made(letter_library(to="client"))["templates/t90-letter/t90-letter.pdf"].make()
    reader = PdfReader(io.BytesIO(content))

    text, subject = " ".join(pages(reader)), reader.metadata.subject

    assert "Page 1 of 2" in text
    assert "T90" not in text
    assert "CC0" not in text
    assert subject.startswith("T90 A letter & more. Edition ")
    assert "kindly" not in subject


@pytest.mark.parametrize(("channel", "alone"), [("meeting", True), ("letter", False)])
def test_a_card_for_a_meeting_shrinks_to_one_page_and_a_letter_does_not(channel: str, alone: bool) -> None:
    library = letter_library("\n\n".join(["A line that is said aloud."] * 50), channel)

    found = pages(PdfReader(io.BytesIO(made(library)["templates/t90-letter/t90-letter.pdf"].make())))

    assert (len(found) == 1) is alone


def test_a_card_that_asks_for_a_new_page_gets_it() -> None:
    library = letter_library("The invitation.\n\n---\n\nThe guide.", "meeting")

    found = pages(PdfReader(io.BytesIO(made(library)["templates/t90-letter/t90-letter.pdf"].make())))

    assert len(found) == 2


@SIZES
def test_a_template_comes_on_both_papers(size: str) -> None:
    end = "" if size == "a4" else "-letter"

    box = PdfReader(io.BytesIO(made(letter_library())[f"templates/t90-letter/t90-letter{end}.pdf"].make())).pages[0]

    assert (round(box.mediabox.width), round(box.mediabox.height)) == POINTS[size]


def test_a_register_lies_on_its_side() -> None:
    content = made(letter_library(channel="register"))["templates/t90-letter/t90-letter.pdf"].make()

    box = PdfReader(io.BytesIO(content)).pages[0].mediabox

    assert box.width > box.height


def test_a_sheet_changes_with_the_day_of_its_file_and_a_template_does_not() -> None:
    for given, same in ((library_of(**{"phases/08-access.md": phase_text()}), False), (letter_library(DOCUMENT), True)):
        today = made(given)
        later = {file.path: file.draft().key for file in prints(given, Ingredients(given)) if "role-" not in file.path}
        assert all((today[path].draft().key == later[path]) is same for path in later)
