"""Files with faults to find: the same each time, eight faults in each, and nothing left unfilled."""

from functools import cache
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.pages.fault_files import FaultFile, fault_files
from highnote.assemble.pages.faults import PARTS, file_page, file_url
from highnote.assemble.pages.page import Context, Site
from highnote.load import load
from highnote.model import Library, model
from highnote.publish.surfaces.alone import alone_text

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def files() -> dict[str, FaultFile]:
    return {file.id: file for file in fault_files(library())}


def page_of(file: FaultFile) -> LexborHTMLParser:
    listing = library().by_path["docs/training/faults.md"]
    context = Context(library(), Site(), file_url(file), listing)
    return LexborHTMLParser(alone_text(file_page(file, listing, context)))


def test_there_are_several_situations_each_with_two_files_whose_faults_differ() -> None:
    situations = {file.situation.id for file in files().values()}

    assert len(situations) >= 6
    assert len(files()) == 2 * len(situations)
    for name in situations:
        one, other = ({line.words for line in files()[f"{name}-{seed}"].faults} for seed in "AB")
        assert one != other


def test_the_same_situation_and_seed_make_the_same_file() -> None:
    again = {file.id: file for file in fault_files(library())}

    assert {name: file.lines for name, file in files().items()} == {name: file.lines for name, file in again.items()}


@pytest.mark.parametrize("where", PARTS)
def test_each_part_of_a_file_has_two_faults_among_sound_lines(where: str) -> None:
    for file in files().values():
        lines = file.part(where)
        assert len([line for line in lines if line.why]) == 2
        assert len(lines) >= 5


def test_no_blank_is_left_and_no_two_lines_are_alike() -> None:
    for file in files().values():
        words = [line.words for line in file.lines]
        assert len(set(words)) == len(words)
        assert not [text for text in words if "(E" in text or "(due" in text or "(owner" in text or "(state" in text]
        assert not [line for line in file.faults if "(" in line.why]


def test_a_plan_shows_an_item_on_the_day_that_its_situation_expects() -> None:
    for file in files().values():
        days = {f"{day.day} {day:%B %Y}" for day in file.situation.expect.items.values() if day}
        assert all(line.words.partition(":")[0] in days for line in file.part("plan"))


def test_every_flaw_is_seeded_somewhere() -> None:
    reasons = {line.why for file in files().values() for line in file.faults}

    for flaw in library().vocabulary.flaws:
        assert any(why.startswith(flaw.why.partition("(")[0]) for why in reasons), flaw.id


def test_the_faults_stand_apart_from_the_lines_and_name_the_item() -> None:
    file = files()["S04-A"]

    document = page_of(file)

    key = document.css(".fault-key li")
    assert [row.attributes["data-of"] for row in key] == [line.id for line in file.faults]
    assert all(line.item.id in row.text() for line, row in zip(file.faults, key, strict=True))
    assert not [part for part in document.css("fault-finder") if any(line.why in part.text() for line in file.faults)]
    assert len(document.css("fault-finder input")) == len(file.lines)
