"""The handbook as it is gathered: which chapters it has, in which order, and when it is made."""

from highnote.assemble.editions import Edition
from highnote.assemble.handbook import handbook
from highnote.assemble.handbook.chapters import Chapter, parts_of
from highnote.assemble.handbook.typeset import handbook_sheet
from highnote.assemble.ingredients import Ingredients
from highnote.model import Item, Library
from highnote.model.kinds import Gate
from tests.unit.given_papers import ENDING, library_of, phase_text

PAGE = "---\ntitle: {title}\nsummary: To read.\nreview_by: 2027-05-21\nsources: []\n---\n\n{text}\n"
ALERT = "> [!WARNING]\n> Never alone.\n\nGo on."


def given(*, word: str = "Go on.", handbook_page: bool = True) -> Library:
    texts = {"phases/08-access.md": phase_text(), "endings/r90-invented.md": ENDING.format(items="")}
    pages = {"docs/today.md": PAGE.format(title="Today", text=f"{ALERT}\n\n{word}")}
    if handbook_page:
        pages["docs/handbook.md"] = PAGE.format(title="The book", text="Take it.")
    return library_of(**texts, **pages)


def chapters(library: Library) -> dict[str, Chapter]:
    return {chapter.title: chapter for part in parts_of(library) for chapter in part.chapters}


def test_guides_come_first_and_pages_about_the_book_are_not_in_it() -> None:
    titles = list(chapters(given()))

    assert titles[:2] == ["Today", "Hand over access"]
    assert "The book" not in titles


def test_a_gate_stands_before_what_it_guards_and_items_keep_their_order() -> None:
    pieces = chapters(given())["Hand over access"].pieces

    items = [piece.id for piece in pieces if isinstance(piece, Item)]
    assert items == sorted(items)
    assert any(isinstance(piece, Gate) for piece in pieces)


def test_what_an_author_sets_apart_is_in_the_book_under_its_word() -> None:
    text = repr(handbook_sheet(given(), Edition("1a2b3c4d"), ""))

    assert "Take care" in text
    assert "Never alone." in text


def test_a_code_leads_to_a_page_only_where_the_site_has_an_address() -> None:
    alone, hosted = (handbook_sheet(given(), Edition("1a2b3c4d"), site) for site in ("", "https://notes.example/"))

    assert alone["parts"][1]["chapters"][0]["code"] == []
    assert hosted["parts"][1]["chapters"][0]["code"] != []
    assert hosted["parts"][1]["chapters"][0]["address"] == "https://notes.example/phases/access/"


def test_a_project_without_its_page_has_no_book() -> None:
    library = given(handbook_page=False)

    assert list(handbook(library, Ingredients(library))) == []


def test_a_changed_word_makes_the_book_again_but_not_while_somebody_writes() -> None:
    before, after = given(), given(word="Go on, slowly.")

    keys = {
        live: [[file.key for file in handbook(one, Ingredients(one), live=live)] for one in (before, after)]
        for live in (True, False)
    }

    assert keys[True][0] == keys[True][1]
    assert not set(keys[False][0]) & set(keys[False][1])
