"""The real content holds no page that says of another what its ingredients do not tell."""

import re
from pathlib import Path

import pytest

from highnote.assemble import Editions, assemble
from highnote.load import Document, Loaded, load
from highnote.load.documents import document_of
from highnote.load.files import File
from highnote.model import model
from highnote.publish.surfaces.engine import engine_file

ROOT = Path(__file__).parents[2]
# The last word of a line of the body that is no heading, holds no markup and opens no point of a list, but reasons.
WORD = re.compile(
    r"^(?!#|\s*[-*+] (?!why:|done when:)|\s*\d+\. |\|? ?-)([^`\[\]{}<>\n]*[A-Za-z])([.,;:!?]?)$", re.MULTILINE
)


def files_in(loaded: Loaded) -> dict[str, tuple[str, str]]:
    """Return the key of what each page is made from, and the key of what it then says."""
    site = assemble(model(loaded), Editions())
    return {file.path: (file.key, file.draft().key) for file in map(engine_file, site.pages)}


def reworded(document: Document) -> Document:
    """Change a word of each line that only its own page says."""
    if not document.path.endswith(".md"):
        return document
    front = document.text[: document.text.rfind(document.body)]
    return document_of(File(document.path, front + WORD.sub(r"\1x\2", document.body)))[0]


@pytest.mark.parametrize("half", [0, 1])
def test_what_is_said_in_one_half_of_the_files_changes_no_page_of_the_other(half: int) -> None:
    loaded = load(ROOT)
    changed = [reworded(document) if at % 2 == half else document for at, document in enumerate(loaded.documents)]

    before, after = files_in(loaded), files_in(Loaded(tuple(changed), loaded.pictures, loaded.faults))

    same = [path for path in before if before[path][0] == after[path][0]]
    assert len(same) > 100
    assert [path for path in same if before[path][1] != after[path][1]] == []
