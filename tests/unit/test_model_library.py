"""Model: documents into a library that can be asked for what it holds."""

from pathlib import Path

import pytest
from markdown.extensions.toc import slugify, unique

from highnote.load import Loaded, load
from highnote.load.documents import document_of
from highnote.load.files import File
from highnote.model import Library, model
from highnote.model.anchors import heading_anchors
from highnote.model.applies import applies_of
from highnote.model.build import natural, number_and_slug, sections_of
from highnote.model.links import link_of
from highnote.model.markdown import Node, body_of
from highnote.model.passages import passages_of
from highnote.model.ranges import Ranges
from highnote.validate.outline import outline_of
from tests.small_playbooks import PHASE
from tests.small_project import small_library

BASE = Path(__file__).parents[1] / "rules" / "base"


@pytest.fixture(scope="module")
def library() -> Library:
    return model(load(BASE))


def test_ids_are_those_that_readers_may_tick_print_or_link_to(library: Library) -> None:
    assert library.ids == {
        *("R01", "R02", "DEC", "ACC", "msp", "T17", "M1", "P1"),
        *("R01-01", "R02-01", "DEC-01", "DEC-G1", "ACC-01", "ACC-02", "ACC-G1", "MSP-R1", "MSP-01", "M1-Q1"),
    }


def test_a_facet_can_take_its_answers_from_the_reasons(library: Library) -> None:
    assert library.vocabulary.facet_answers == {
        "initiator": {"client", "firm"},
        "reason": {"R01", "R02"},
        "profession": {"msp", "other"},
    }


def test_a_facet_says_what_not_sure_counts_as_and_when_it_is_asked() -> None:
    library = small_library(
        facets="""\
- id: client_money
  question: Do you hold money?
  ask when: profession=msp
  many: yes
  answers: [{id: trust, label: In trust, because: you hold money in trust}, {id: none, label: None}]
  not sure: trust
"""
    )

    facet = library.vocabulary.facets[-1]
    assert (facet.not_sure, facet.ask_when, facet.many) == ("trust", applies_of("profession=msp"), True)
    assert [answer.because for answer in facet.answers] == ["you hold money in trust", ""]


def test_items_know_the_phase_that_they_are_part_of(library: Library) -> None:
    assert {item.id: item.phase for item in library.items()} == {
        "R01-01": "DEC",
        "R02-01": "DEC",
        "DEC-01": "DEC",
        "ACC-01": "ACC",
        "ACC-02": "ACC",
        "MSP-01": "ACC",
    }


def test_an_anchor_is_a_heading_an_item_a_question_or_a_gate(library: Library) -> None:
    access = outline_of(library.by_path["playbooks/phases/08-access.md"])

    assert access.anchors >= {"what-good-looks-like", "a-second-view", "acc-01", "acc-g1", "gate-acc"}


@pytest.mark.parametrize("words", ["Two words", "Ünï — cödé", "a_b", "1. Begin", "…", "x_1", "x", "`code` *x*"])
def test_anchors_are_those_that_the_engine_makes(words: str) -> None:
    body = body_of("a.md", f"## {words}\n\n## {words}\n\n## Two words\n\n## {words}\n")
    used: set[str] = set()

    assert list(heading_anchors(body)) == [unique(slugify(node.plain, "-"), used) for node in body.of_kind("Heading")]


@pytest.mark.parametrize(
    ("name", "number", "slug"),
    [
        ("08-access.md", 8, "access"),
        ("access.md", 0, "access"),
        ("part/08-access.md", 8, "part/access"),
        ("01-part/r06.md", 0, "01-part/r06"),
    ],
)
def test_a_number_before_a_name_is_its_place_in_a_row(name: str, number: int, slug: str) -> None:
    assert number_and_slug(name) == (number, slug)


def test_r2_comes_before_r10() -> None:
    assert sorted(["r10", "r2", "r²", "r1"], key=natural) == ["r1", "r2", "r10", "r²"]


@pytest.mark.parametrize(
    ("address", "scheme", "file", "anchor"),
    [
        ("../phases/08-access.md#acc-01", "", "playbooks/phases/08-access.md", "acc-01"),
        ("#items", "", "playbooks/endings/r06.md", "items"),
        ("two%20words.md", "", "playbooks/endings/two words.md", ""),
        ("../../../out.md", "", "../out.md", ""),
        ("/root.md", "", "", ""),
        ("https://example.org/a#b", "https", "", ""),
        ("source:a-2020", "source", "", ""),
        ("<java\tscript:alert(1)>", "javascript", "", ""),
        ("JAVASCRIPT:alert(1)", "javascript", "", ""),
        ("a/b:c.md", "", "playbooks/endings/a/b:c.md", ""),
    ],
)
def test_a_link_is_read_as_a_browser_reads_it(address: str, scheme: str, file: str, anchor: str) -> None:
    body = body_of("playbooks/endings/r06.md", f"[words]({address})")

    link = link_of(body, next(body.of_kind("Link")))

    assert (link.scheme, link.file, link.anchor) == (scheme, file, anchor)


def test_prose_leaves_out_citations_and_points_at_its_words() -> None:
    body = body_of("a.md", "## Why\n\nOne *two* ([Name, 2020](source:a)) thrée `four`\\\nfive.\n", first_line=5)

    heading, paragraph = passages_of(body, *sections_of(body, "page", ""))

    assert (heading.kind, heading.text) == ("heading", "Why")
    assert (paragraph.text, paragraph.cites, paragraph.heading) == ("One two () thrée four\nfive.", True, "Why")
    assert paragraph.place(paragraph.text.index("thrée")).column == 36
    assert paragraph.place(paragraph.text.index("five")).line == 8


def test_prose_tells_points_cells_items_and_details_apart() -> None:
    library = model(load(BASE))
    access = library.by_path["playbooks/phases/08-access.md"]

    kinds = {passage.kind: passage.text.strip() for passage in reversed(access.passages)}

    assert kinds == {
        "heading": "What good looks like",
        "paragraph": "The client signs in without us.",
        "cell": "When",
        "written": "List every account",
        "detail": "owner: it",
    }


def test_a_place_counts_characters_and_not_bytes() -> None:
    body = body_of("a.md", "é é\nü x\n", first_line=3)

    assert (body.place(9).line, body.place(9).column) == (4, 3)


def test_ranges_that_overlap_are_one() -> None:
    ranges = Ranges([Node("A", 5, 9), Node("B", 1, 3), Node("C", 6, 12)])

    assert [offset for offset in range(15) if offset in ranges] == [1, 2, 5, 6, 7, 8, 9, 10, 11]
    assert ranges.end_at(5) == 12


def test_a_body_that_nests_too_deep_holds_nothing() -> None:
    body = body_of("a.md", ">" * 200 + " a")

    assert body.too_deep
    assert list(body.root.walk()) == [body.root]


def test_a_playbook_whose_file_is_the_same_is_not_built_again() -> None:
    first = small_library()
    documents = tuple(
        document_of(File(document.path, document.text.replace("Hand over", "Give")))[0]
        if document.path.endswith("01-leave.md")
        else document
        for document in first.documents
    )
    loaded = Loaded(documents, first.pictures, ())

    second = model(loaded, first)

    old = {id(book) for book in first.playbooks}
    fresh = {book.path for book in second.playbooks if id(book) not in old}
    assert fresh == {"playbooks/phases/01-leave.md"}
    assert second == model(loaded)


def test_a_playbook_with_a_fault_is_built_again_and_told_again() -> None:
    first = small_library(**{"01_leave": PHASE.replace("minutes: 60", "minutes: soon")})

    second = model(Loaded(first.documents, first.pictures, ()), first)

    assert second.faults == first.faults
    assert len(second.faults) == 1


def test_lists_that_are_the_same_are_not_read_again() -> None:
    first = small_library()

    second = model(Loaded(first.documents, first.pictures, ()), first)
    third = model(Loaded(first.documents[1:], first.pictures, ()), first)

    assert second.vocabulary is first.vocabulary
    assert third == model(Loaded(first.documents[1:], first.pictures, ()))
