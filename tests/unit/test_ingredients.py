"""What each file is made from: a key that never stays when the file would be another, and seldom changes in vain."""

from collections.abc import Iterator, Mapping

import pytest

from highnote.assemble import Assembled, assemble
from highnote.assemble.editions import Editions
from highnote.assemble.ingredients import skeleton_text
from highnote.load.documents import document_of
from highnote.load.files import File
from highnote.publish.surfaces.engine import engine_file
from tests.small_playbooks import PAGE, PLAYBOOKS, PROFESSION
from tests.small_project import library_of

DIFFERENCE = "### At noon\n\nOne guard says off, and another says on.\n\n**Safe default:** leave it on."
FILES = {
    **PLAYBOOKS,
    "docs/why.md": PAGE.format(title="Why a light is kept on", name="it"),
    "playbooks/professions/lamp-keepers.md": PROFESSION.replace("They agree.", DIFFERENCE),
}
CHANGES = {
    "phases/01-leave.md": ("lights the lamp without asking", "lights the lamp alone"),
    "endings/r01-price.md": ("Confirm the dates.", "Confirm both dates."),
    "professions/lamp-keepers.md": ("another says on", "the other says on"),
    "templates/t01-receipt.md": ("Bring two copies.", "Bring three copies."),
    "training/m1-light.md": ("Ships need light.", "All ships need light."),
    "docs/why.md": ("The keeper of it is well.", "The keeper of it is very well."),
}


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


@pytest.mark.parametrize("name", CHANGES)
def test_a_word_in_a_paragraph_is_an_ingredient_of_few_files(name: str) -> None:
    after = files_in(assembled(changed(*CHANGES[name], name)))
    others = [path for path in BEFORE if BEFORE[path][0] != after[path][0] and "index.md" in path]

    assert len(others) == 3, others


@pytest.mark.parametrize(
    "block",
    [
        "Confirm the dates.",
        "Confirm the dates,\nand write them down.",
        '"Thank you," they say.',
        "**Already done it?**\nTell your sponsor.",
        "Thanks,\n`ACC-01` does it.",
        "Ünder the lamp.",
    ],
)
def test_a_paragraph_is_no_part_of_the_skeleton(block: str) -> None:
    assert block not in skeleton(block)


@pytest.mark.parametrize(
    "block",
    [
        "## A heading",
        "A heading\n---------",
        "- a point",
        "- [ ] `ACC-01` An item\nthat goes on without an indent",
        "1. a step",
        "+ a point",
        "* a point",
        "A lead:\n- a point right below it",
        "    - why: it stands further in",
        "> a quotation",
        "| a | table |",
        "```\ncode\n```",
        "[a]: https://site.example/",
        "<p>html</p>",
    ],
)
def test_whatever_else_is_a_part_of_the_skeleton(block: str) -> None:
    assert block in skeleton(block)


def skeleton(block: str) -> str:
    return skeleton_text(document_of(File("docs/a.md", f"---\ntitle: A\n---\n\nOne.\n\n{block}\n\nTwo.\n"))[0])


BEFORE = files_in(assembled(FILES))
