"""What each file is made from: a key that never stays when the file would be another, and seldom changes in vain."""

from collections.abc import Iterator, Mapping

import pytest

from highnote.assemble import Assembled, assemble
from highnote.assemble.editions import Editions
from highnote.publish.surfaces.engine import engine_file
from tests.small_playbooks import PAGE, PLAYBOOKS, PROFESSION
from tests.small_project import library_of

DIFFERENCE = "### At noon\n\nOne guard says off, and another says on.\n\n**Safe default:** leave it on."
FILES = {
    **PLAYBOOKS,
    "docs/why.md": PAGE.format(title="Why a light is kept on", name="it"),
    "playbooks/professions/lamp-keepers.md": PROFESSION.replace("They agree.", DIFFERENCE),
}
CHANGES = [
    ("phases/01-leave.md", "lights the lamp without asking", "lights the lamp alone"),
    ("phases/01-leave.md", "why: a dark coast is a danger", "why: a dark coast is a great danger"),
    ("phases/01-leave.md", "done when: the receipt is signed", "done when: the receipt is signed by both"),
    ("phases/01-leave.md", "Count the keys aloud", "Count all keys aloud"),
    ("endings/r01-price.md", "Confirm the dates.", "Confirm both dates."),
    ("endings/r01-price.md", "- Do not put out the light early.", "- Do not put out the light."),
    ("professions/lamp-keepers.md", "another says on", "the other says on"),
    ("professions/lamp-keepers.md", "so: tell the coast guard 14 days before", "so: tell the coast guard early"),
    ("templates/t01-receipt.md", "Bring two copies.", "Bring three copies."),
    ("training/m1-light.md", "why: it sets the tone", "why: it sets a good tone"),
    ("docs/why.md", "The keeper of it is well.", "The keeper of it is very well."),
]
SAID_ELSEWHERE = [
    ("phases/01-leave.md", "title: Leave the lighthouse", "title: Leave the old lighthouse"),
    ("phases/01-leave.md", "Hand over the keys", "Hand over all keys"),
    ("phases/01-leave.md", "when: E\n", "when: E-1\n"),
    ("endings/r01-price.md", "## The first day", "## The first days"),
    ("vocabulary/roles.yml", "name: IT and security", "name: Security"),
]


def assembled(files: Mapping[str, str]) -> Assembled:
    return assemble(library_of(files), Editions())


def files_in(site: Assembled) -> dict[str, tuple[str, str]]:
    """Return the key of what each file is made from, and the key of what it then is."""
    return {file.path: (file.key, file.draft().key) for file in (*map(engine_file, site.pages), *site.beside)}


def changed(old: str, new: str, name: str) -> dict[str, str]:
    (path,) = (path for path in FILES if path.endswith(name))
    assert old in FILES[path]
    return FILES | {path: FILES[path].replace(old, new)}


def untold(before: Mapping[str, tuple[str, str]], after: Mapping[str, tuple[str, str]]) -> list[str]:
    """Return the files that are others now, though their ingredients seem the same."""
    return [path for path in before if before[path][0] == after[path][0] and before[path][1] != after[path][1]]


def variants() -> Iterator[tuple[str, str, str]]:
    """Take each line of each file, and change its last word where the line can still be read."""
    for name, text in FILES.items():
        for line in text.splitlines():
            word = next((word for word in reversed(line.split()[1:]) if word.isalpha()), "")
            new = f"{word}x".join(line.rsplit(word, 1)) if word else ""
            if word and text.count(line) == 1 and not library_of(changed(line, new, name)).faults:
                yield name, line, new


@pytest.mark.parametrize(("name", "old", "new"), list(variants()))
def test_a_file_that_changes_has_other_ingredients(name: str, old: str, new: str) -> None:
    after = files_in(assembled(changed(old, new, name)))

    assert untold(BEFORE, {path: after.get(path, ("", "")) for path in BEFORE}) == []


@pytest.mark.parametrize(("name", "old", "new"), CHANGES)
def test_a_word_that_no_other_page_says_is_an_ingredient_of_few_pages(name: str, old: str, new: str) -> None:
    after = files_in(assembled(changed(old, new, name)))
    touched = [path for path in BEFORE if BEFORE[path][0] != after[path][0] and path.endswith("index.md")]

    # Its own page, the list of all pages, which names the version of the site, and the differences.
    assert len(touched) == 3, touched


@pytest.mark.parametrize(("name", "old", "new"), SAID_ELSEWHERE)
def test_a_word_that_other_pages_may_say_is_an_ingredient_of_all(name: str, old: str, new: str) -> None:
    after = files_in(assembled(changed(old, new, name)))

    assert [path for path in BEFORE if BEFORE[path][0] == after[path][0] and path.endswith("index.md")] == []


BEFORE = files_in(assembled(FILES))
