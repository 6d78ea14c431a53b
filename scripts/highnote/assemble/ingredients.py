"""Names what each file is made from by a hash, so that what did not change is known before it is gathered.

A page is made from its own file, and from what any page may say of any other: the skeleton of the library.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from highnote.assemble.editions import Edition, Editions
from highnote.assemble.files import key_of
from highnote.load import Document
from highnote.model import Library, Playbook
from highnote.model.markdown import Body, Node
from highnote.model.situations import FOLDER as SITUATIONS

UNDATED = Editions()
# What only its own page says of an item or a law, and the library as data.
REASONS = ("why", "done when", "so", "client", "client does", "look again")


class Ingredients:
    """The ingredients of a library's files; `settings` is what all of them depend on beside it."""

    def __init__(self, library: Library, editions: Editions = UNDATED, *settings: str) -> None:
        self.library, self.editions, self.settings = library, editions, settings

    def of(self, playbook: Playbook[Any]) -> str:
        """Name what is made from one playbook, and from what all pages know of each other."""
        return key_of(playbook.document.text, str(self.editions.of(playbook)), self.skeleton)

    @cached_property
    def skeleton(self) -> str:
        """Name what pages know of each other."""
        books = self.library.playbooks
        return key_of(self.lists, *named(books, skeleton_of))

    @cached_property
    def published(self) -> str:
        """Name what the library as data is made from: the skeleton, and all that stands in lists of items."""
        books = self.library.playbooks
        return key_of(self.skeleton, *named(books, lists_of))

    @cached_property
    def version(self) -> str:
        """Name the version of the library as data."""
        return Edition(self.published[:8], self.editions.of_all(self.library.documents).day).name

    @cached_property
    def everything(self) -> str:
        """Name what is made from the whole library."""
        return key_of(*self.settings, *sorted(self.library.pictures), *texts_of(self.library.documents))

    @cached_property
    def lists(self) -> str:
        """Name the vocabulary, the pictures, and the settings. No page tells a situation."""
        lists = (document for document in self.library.documents if document.path.endswith(".yml"))
        vocabulary = [document for document in lists if not document.path.startswith(SITUATIONS)]
        return key_of(*self.settings, *sorted(self.library.pictures), *texts_of(vocabulary))


def named(
    books: Iterable[Playbook[Any]], parts_of: Callable[[Playbook[Any]], Iterator[str | bytes]]
) -> Iterator[str | bytes]:
    """Yield some parts of playbooks, those of each behind its path."""
    for book in books:
        yield book.path
        yield from parts_of(book)


def texts_of(documents: Iterable[Document]) -> Iterator[str]:
    """Yield path and text of documents."""
    for document in documents:
        yield document.path
        yield document.text


def skeleton_of(playbook: Playbook[Any]) -> Iterator[str | bytes]:
    """Yield what other pages may say of a playbook: front matter, headings, and items without their reasons."""
    yield playbook.document.text[: playbook.document.text.rfind(playbook.body.source)]
    yield from (heading.plain for heading in playbook.body.of_kind("Heading"))
    for written in playbook.written:
        yield source_of(playbook.body, written.text.nodes)
        yield written.id
        said = (detail.point for detail in written.details if detail.name not in REASONS)
        yield from (source_of(playbook.body, [point]) for point in said)


def lists_of(playbook: Playbook[Any]) -> Iterator[str | bytes]:
    """Yield all that stands below the items, laws and questions of a playbook."""
    for written in playbook.written:
        points = [*(detail.point for detail in written.details), *(choice.point for choice in written.choices)]
        yield from (source_of(playbook.body, [point]) for point in points)


def source_of(body: Body, nodes: Sequence[Node]) -> bytes:
    """Return what an author wrote for some nodes that follow each other."""
    return body.encoded[nodes[0].start : nodes[-1].end] if nodes else b""
