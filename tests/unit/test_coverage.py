"""What the playbooks are to cover: where each thing lives, what is missing, and the page of ideas."""

import pytest
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import Site
from highnote.model.homes import home_of
from highnote.validate.coverage import coverage, coverage_report
from selectolax.lexbor import LexborHTMLParser

from tests.small_project import small_library

HELD = "- id: LVE-01\n  part: Items\n  says: The keys\n"


@pytest.mark.parametrize(
    ("name", "path", "says"),
    [
        ("LVE-01", "playbooks/phases/01-leave.md", "Prove that the next keeper"),
        ("LVE-G1", "playbooks/phases/01-leave.md", "ask"),
        ("LAMP-R1", "playbooks/professions/lamp-keepers.md", "without notice"),
        ("T01", "playbooks/templates/t01-receipt.md", "Receipt"),
        ("docs/index.md", "docs/index.md", "lighthouse changes hands"),
        ("docs/index.md#start-here", "docs/index.md", "I have to go"),
        ("term:keeper", "playbooks/vocabulary/glossary.yml", "keeps a light"),
        ("source:lamp-rule", "playbooks/vocabulary/sources.yml", "Lamp Rule"),
    ],
)
def test_a_name_leads_to_its_home_and_its_words(name: str, path: str, says: str) -> None:
    home = home_of(small_library(), name)

    assert home.place.path == path
    assert says in home.text


@pytest.mark.parametrize("name", ["LVE-99", "docs/none.md", "docs/index.md#nowhere", "term:none", "nobody:keeper", ""])
def test_what_is_not_there_has_no_home(name: str) -> None:
    assert home_of(small_library(), name) is None


def test_a_part_of_a_page_ends_where_the_next_one_begins() -> None:
    library = small_library(
        two="---\ntitle: Two\nsummary: Words.\n---\n\n## One\n\nFirst.\n\n### Deeper\n\nInside.\n\n## Two\n\nLast.\n"
    )

    assert "Inside." in home_of(library, "docs/two.md#one").text
    assert "Last." not in home_of(library, "docs/two.md#one").text


def test_a_row_without_a_home_is_the_one_with_its_id() -> None:
    (row,) = coverage(small_library(coverage=HELD))

    assert [home.anchor for home in row.homes] == ["lve-01"]
    assert not row.gap


@pytest.mark.parametrize(
    ("more", "missing"),
    [
        ("  at: [LVE-99]\n", "GAP: nothing is called LVE-99"),
        ("  words: [the moon]\n", "GAP: no home says the moon"),
        ("  at: [LVE-01, T99]\n", "GAP: nothing is called T99"),
    ],
)
def test_a_gap_is_counted_and_named(more: str, missing: str) -> None:
    text, gaps = coverage_report(small_library(coverage=HELD + more))

    assert gaps == 1
    assert missing in text
    assert text.endswith("0 of 1 are covered. 1 are not.")


def test_words_count_whatever_their_capitals_and_line_breaks() -> None:
    text, gaps = coverage_report(small_library(coverage=HELD + "  words: [prove  THAT the next keeper]\n"))

    assert gaps == 0
    assert "playbooks/phases/01-leave.md:" in text


def test_ideas_lead_to_their_homes() -> None:
    rows = "- id: A-01\n  part: Ideas of the two articles\n  says: Part as friends\n  at: [LVE-01, docs/index.md]\n"
    files = {file.path: file.make().decode() for file in pages(small_library(coverage=rows), Site("1"))}
    page = LexborHTMLParser(files["ideas/index.md"].partition("\n---\n")[2])

    links = {link.attributes["href"]: link.text() for link in page.css("#a-01 dd a")}
    assert links == {
        "../phases/leave/#lve-01": "Prove that the next keeper can light the lamp",
        "../": "Keep the light on",
    }
