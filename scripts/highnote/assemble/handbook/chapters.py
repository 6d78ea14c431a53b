"""Gathers the handbook: guides, phases, endings and professions as chapters, whatever it is then written as."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from highnote.assemble.documents.blocks import Block, Heading, blocks_of
from highnote.assemble.documents.runs import Run
from highnote.assemble.pages.places import HANDBOOK, SHEETS, url_of
from highnote.assemble.pages.prose import ALERTS
from highnote.assemble.vocabulary_tables import with_tables
from highnote.assemble.wording.dates import when_words
from highnote.assemble.wording.names import role_name
from highnote.assemble.wording.sentences import sentence
from highnote.model import Item, Items, Law, Laws, Library, Playbook, Prose, Section
from highnote.model.kinds import Gate, Phase
from highnote.model.markdown import Node

# A heading of level 3 in a playbook stands below that of its section.
TOP = 2
# Pages that only a screen can use, lists of pages, and what is for authors.
NOT_IN_IT = ("", "start/", "case/", "prove/", SHEETS, HANDBOOK, "check/")
FOR_AUTHORS = ("docs/decisions/", "docs/rules/", "docs/write/")
ORDER = ("now", "learn", "work", "look-up", "site")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One playbook in the handbook: what it is called, where it stands on the site, and its pieces in order."""

    id: str
    title: str
    kicker: str
    summary: str
    facts: str
    address: str
    pieces: tuple[Block | Item | Law | Gate, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Chapters of one kind."""

    title: str
    chapters: tuple[Chapter, ...]


def parts_of(library: Library) -> tuple[Part, ...]:
    """Return the handbook in its parts; one without chapters is left out."""
    parts = (
        Part("Begin here", tuple(chapter_of(page, "Guide", library) for page in guides(library))),
        Part("The way out", tuple(phase_chapter(phase, library) for phase in library.phases)),
        Part("Endings", tuple(chapter_of(book, f"Ending {book.id}", library) for book in library.endings)),
        Part(
            "Professions and subjects",
            tuple(chapter_of(book, f"Profession {book.id}", library) for book in library.professions),
        ),
    )
    return tuple(part for part in parts if part.chapters)


def guides(library: Library) -> list[Playbook[Any]]:
    """Return the pages that are read, those that a menu names in its order and the others below them."""
    pages = [page for page in library.pages if url_of(page) not in NOT_IN_IT and not page.path.startswith(FOR_AUTHORS)]
    places = {
        url_of(page): (ORDER.index(page.front.menu.group), page.front.menu.order) for page in pages if page.front.menu
    }

    def place(page: Playbook[Any]) -> tuple[tuple[int, int], str]:
        url = url_of(page)
        above = next((known for known in places if url.startswith(known)), "")
        return places.get(url) or places.get(above) or (len(ORDER), 0), url

    return sorted(pages, key=place)


def phase_chapter(phase: Playbook[Phase], library: Library) -> Chapter:
    """Make the chapter of a phase; its gate stands before the first item that it guards."""
    runs = phase.front.runs
    lead = f"{role_name(library, phase.front.lead)} leads."
    facts = f"{lead} {sentence(when_words(runs))}." if runs else lead
    chapter = chapter_of(phase, f"Phase {phase.number}", library)
    guards = phase.front.gate.guards
    items = [index for index, piece in enumerate(chapter.pieces) if isinstance(piece, Item)]
    guarded = [index for index in items if getattr(chapter.pieces[index], "id", "") in guards]
    at = guarded[0] if guarded else (items[-1] + 1 if items else len(chapter.pieces))
    pieces = (*chapter.pieces[:at], phase.front.gate, *chapter.pieces[at:])
    return replace(chapter, facts=facts, pieces=pieces)


def chapter_of(book: Playbook[Any], kicker: str, library: Library) -> Chapter:
    """Make the chapter of a playbook."""
    pieces = [*prose_pieces(book.lead, library)]
    for section in book.sections:
        pieces += section_pieces(section, library)
    front = book.front
    return Chapter(book.id or book.slug, front.title, kicker, front.summary, "", url_of(book), tuple(pieces))


def section_pieces(section: Section, library: Library) -> Iterator[Block | Item | Law | Gate]:
    """Yield a section under its heading."""
    yield Heading(1, (Run(section.title),))
    yield from prose_pieces(section.parts, library)


def prose_pieces(parts: Iterable[Any], library: Library) -> Iterator[Block | Item | Law | Gate]:
    """Yield what stands in parts, in their order."""
    for part in parts:
        if isinstance(part, Prose):
            nodes = (with_alert(node) for node in with_tables(part.nodes, library))
            yield from blocks_of(nodes, TOP)
        elif isinstance(part, Items | Laws):
            yield from part.entries


def with_alert(node: Node) -> Node:
    """Turn an alert into a quotation under its word: blocks for paper leave out what speaks to a writer."""
    if node.kind != "BlockQuote" or str(node.details) not in ALERTS:
        return node
    word = Node("Text", node.start, node.start, text=ALERTS[str(node.details)])
    head = Node("Paragraph", node.start, node.start, (Node("Strong", node.start, node.start, (word,)),))
    return replace(node, details=None, children=(head, *node.children))


def item_blocks(item: Item) -> Iterator[Block]:
    """Yield what an author wrote below the fields of an item."""
    yield from blocks_of((with_alert(node) for node in item.how), TOP)


def law_blocks(law: Law) -> Iterator[Block]:
    """Yield what an author wrote below a rule."""
    yield from blocks_of((with_alert(node) for node in law.more), TOP)
