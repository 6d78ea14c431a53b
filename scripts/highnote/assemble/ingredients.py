"""Names what each file is made from by a hash, so that what did not change is known before it is gathered.

A page is made from its own file, and from what any page may say of any other: the skeleton of the library.
That is all text but plain paragraphs: front matter, headings, lists, tables, quotations and the vocabulary.
"""

import re
from collections.abc import Callable
from functools import cached_property

from highnote.assemble.editions import Edition, Editions
from highnote.assemble.files import key_of
from highnote.load import Document
from highnote.model import Library, Playbook
from highnote.model.situations import FOLDER as SITUATIONS

BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
# Lines that begin with a letter, a quotation mark or a bracket, or with markup within a line: words, and no more.
FIRST_LINE = r"""(?:[^\W\d_]|["'(“‘]|\*\*)[^\n]*"""
NEXT_LINE = r"""(?:[^\W\d_]|["'(“‘`\[_]|\*[^ \n])[^\n]*"""
PARAGRAPH = re.compile(rf"{FIRST_LINE}(?:\n{NEXT_LINE})*")


UNDATED = Editions()


class Ingredients:
    """The ingredients of a library's files; `settings` is what all of them depend on beside it."""

    def __init__(self, library: Library, editions: Editions = UNDATED, *settings: str) -> None:
        self.library, self.editions, self.settings = library, editions, settings

    def of(self, playbook: Playbook) -> str:
        """Name what is made from one playbook, and from what all pages know of each other."""
        return key_of(playbook.document.text, str(self.editions.of(playbook)), self.skeleton)

    @cached_property
    def skeleton(self) -> str:
        """Name what is made from no paragraph."""
        return self.gathered(skeleton_text)

    @cached_property
    def version(self) -> str:
        """Name the version of the skeleton, which is that of the library as data."""
        return Edition(self.skeleton[:8], self.editions.of_all(self.library.documents).day).name

    @cached_property
    def everything(self) -> str:
        """Name what is made from the whole library."""
        return self.gathered(lambda document: document.text)

    def gathered(self, text_of: Callable[[Document], str]) -> str:
        """Name a part of every document."""
        texts = (part for document in self.library.documents for part in (document.path, text_of(document)))
        return key_of(*self.settings, *sorted(self.library.pictures), *texts)


def skeleton_text(document: Document) -> str:
    """Return a document without its plain paragraphs; a list of the vocabulary has none. No page tells a situation."""
    if document.path.startswith(SITUATIONS):
        return ""
    front = document.text[: len(document.text) - len(document.body)]
    blocks = BLANK_LINES.split(document.body.strip("\n"))
    return "\n\n".join((front, *(block for block in blocks if not PARAGRAPH.fullmatch(block))))
