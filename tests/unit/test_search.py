"""Search indexes every word, and parts the index by the first letters of words."""

import pytest

from highnote.assemble.ingredients import Ingredients
from highnote.assemble.search import search
from highnote.assemble.search.index import Index
from highnote.assemble.search.words import beginning_of, beginnings_in, words_in
from tests.small_playbooks import LESSON, PHASE, TEMPLATE
from tests.small_project import small_library


def places_of(word: str, index: Index) -> list[str]:
    """Return the places that a word finds, in their order."""
    finds = [f"{page.stock.url}#{found.findable.anchor}".rstrip("#") for page, found in index.finds]
    pairs = index.words.get(word, [])
    number, places = 0, []
    for distance in pairs[::2]:
        number += distance
        places.append(finds[number])
    return places


def weight_of(word: str, place: str, index: Index) -> int:
    """Return what a word weighs at a place."""
    return index.words[word][1::2][places_of(word, index).index(place)]


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("lighthouse", "phases/leave/"),
        ("keys", "phases/leave/#lve-02"),
        ("lve02", "phases/leave/#lve-02"),
        ("keeper", "glossary/#keeper"),
    ],
)
def test_a_word_finds_the_place_that_it_stands_at(word: str, place: str) -> None:
    assert place in places_of(word, Index(small_library()))


def test_every_word_of_a_text_is_found_and_not_only_its_heading() -> None:
    phase = PHASE.replace("## Items", "Wrap the barometer in wool.\n\n## Items")

    assert places_of("barometer", Index(small_library(**{"01_leave": phase}))) == ["phases/leave/#what-good-looks-like"]


def test_a_deeper_heading_is_a_place_of_its_own() -> None:
    phase = PHASE.replace("## Items", "### Fog\n\nSound the siren.\n\n## Items")

    assert places_of("siren", Index(small_library(**{"01_leave": phase}))) == ["phases/leave/#fog"]


def test_other_words_that_people_type_find_a_page() -> None:
    phase = PHASE.replace("review_by:", "also: [give back lanterns]\nreview_by:", 1)

    assert places_of("lanterns", Index(small_library(**{"01_leave": phase}))) == ["phases/leave/"]


def test_the_answer_of_a_question_is_not_told() -> None:
    index = Index(small_library())
    (question,) = [found.findable for _, found in index.finds if found.findable.kind == "question"]

    assert "it sets the tone" in LESSON
    assert "it sets the tone" not in question.text


def test_a_word_weighs_more_in_a_title_than_in_a_text() -> None:
    phase = PHASE.replace("## Items", "The keys lie there.\n\n## Items")
    index = Index(small_library(**{"01_leave": phase}))

    places = ("phases/leave/#lve-02", "phases/leave/#what-good-looks-like")
    assert weight_of("keys", places[0], index) > weight_of("keys", places[1], index)


def test_a_heading_that_all_of_a_kind_have_weighs_less_than_one_of_its_own() -> None:
    phase = PHASE.replace("## Items", "### Good fog\n\nIt lifts.\n\n## Items")
    index = Index(small_library(**{"01_leave": phase}))

    of_kind = weight_of("good", "phases/leave/#what-good-looks-like", index)
    assert of_kind < weight_of("good", "phases/leave/#good-fog", index)


def test_each_find_lies_on_the_shelf_that_the_table_names() -> None:
    index = Index(small_library())

    for page in index.table.pages:
        name = page.url.strip("/").replace("/", "-") or "home"
        shelves = [index.shelves[f"{name}-{at}"].finds for at in range(len(page.firsts))]
        finds, lengths = [find for shelf in shelves for find in shelf], [len(shelf) for shelf in shelves]
        assert [first - page.firsts[0] for first in page.firsts] == [sum(lengths[:at]) for at in range(len(lengths))]
        assert finds[0].anchor == ""


def test_a_long_page_has_several_shelves() -> None:
    long = PHASE.replace("## Items", "The light turns.\n\n" * 500 + "## Items")

    page = next(one for one in Index(small_library(**{"01_leave": long})).table.pages if one.kind == "phase")

    assert len(page.firsts) == 2


def test_words_are_cut_as_the_browser_cuts_them() -> None:
    assert words_in("Don\u2019t lose the Client's \u201cr\u00e9sum\u00e9\u201d (30 days)!") == [
        "dont", "lose", "the", "clients", "resume", "30", "days",
    ]  # fmt: skip
    assert [beginning_of(word) for word in ("access", "30", "k", "2fa", "refund", "co")] == [
        "ac", "3", "k", "2", "ref", "co",
    ]  # fmt: skip


def test_every_word_lies_in_a_file_that_is_made() -> None:
    index = Index(small_library())

    assert set(index.words_by_beginning) <= set(index.beginnings)
    assert beginnings_in(["Zwölf Boxkämpfer"]) >= {"zw", "bo"}


def test_no_word_of_one_change_makes_many_files() -> None:
    before, after = (search_files(text) for text in ("Wrap the glass in wool.", "Wrap the glass in silk."))

    changed = {path for path in before if before[path] != after.get(path)}

    assert changed == {"data/search/shelves/phases-leave-0.js", "data/search/words/wo.js", "data/search/words/si.js"}


def search_files(text: str) -> dict[str, bytes]:
    """Make the files of the search of a library that says a text, and all letters that others may begin with."""
    phase = PHASE.replace("## Items", f"{text}\n\n<!-- wool silk -->\n\n## Items")
    library = small_library(**{"01_leave": phase})
    return {file.path: file.make() for file in search(library, Ingredients(library))}


def test_what_a_template_says_of_its_parts_is_not_found() -> None:
    said = "You received all keys today.\n\n- applies: initiator=firm\n- because: lamplighters end it\n"
    index = Index(small_library(t01_receipt=TEMPLATE.replace("You received all keys today.\n", said)))

    assert places_of("received", index) == ["templates/t01-receipt/#the-document"]
    assert places_of("lamplighters", index) == []
