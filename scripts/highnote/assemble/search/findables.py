"""Parts a page into what can be found on it, each with the texts that it is found by."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any

from highnote.assemble.contract.search import Findable
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sources import published_by
from highnote.model import Playbook
from highnote.model.anchors import heading_anchors
from highnote.model.kinds import GateQuestion
from highnote.model.markdown import Body, Node
from highnote.model.parts import Item, Law, Part, Prose, Question, Section
from highnote.model.passages import passages_in
from highnote.model.provisos import without_details
from highnote.model.slides import SLIDES
from highnote.model.vocabulary import Source, Term

# How much a word weighs where it stands.
TITLE_OF_PAGE = 12
NAME = 9
TITLE_OF_ENTRY = 5
TITLE_OF_PART = 6
# A heading that all playbooks of a kind have finds all of them, and so none.
TITLE_OF_KIND = 1
SUMMARY = 4
TEXT = 1

# A citation has left its brackets, and the space before it.
EMPTY = re.compile(r"\s*\(\s*[,;]?\s*\)|\s+(?=[.,;:])")
ENDS = (".", "!", "?", ":", ";", ",", "\u2026", "\u201d")

ENTRY_KINDS: dict[type, str] = {Item: "item", Law: "law", Question: "question"}


@dataclass(frozen=True, slots=True)
class Found:
    """What can be found, where its text begins in the file (in bytes), and the weighted texts that it is found by."""

    findable: Findable
    start: int
    texts: tuple[tuple[int, str], ...]

    def at(self, start: int) -> "Found":
        """Return it as if its text began elsewhere."""
        return replace(self, start=start)


def found_on(book: Playbook[Any]) -> Iterator[Found]:
    """Yield what can be found on a page: the page itself first, then its parts in their order."""
    yield found_page(book)
    yield from map(found_gate_question, book.gate.questions if book.gate else ())
    anchors = anchors_on(book)
    yield from found_in(book.lead, book, anchors)
    # What happens in a play is not told before it is played, and slides stand on a page of their own.
    for section in book.sections[:1] if book.kind == "play" else book.sections:
        if book.kind != "lesson" or section.title != SLIDES:
            yield from found_section(section, book, anchors)


def anchors_on(book: Playbook[Any]) -> dict[int, str]:
    """Map each heading to its place; those of the document in a template have that of the section it stands in."""
    headings = tuple(book.body.of_kind("Heading"))
    anchors = dict(zip(map(id, headings), heading_anchors(book.body), strict=True))
    if book.kind == "template":
        for section in book.sections:
            anchors |= {id(node): anchors[id(section.heading)] for node in section.prose if node.kind == "Heading"}
    return anchors


def found_page(book: Playbook[Any]) -> Found:
    """Return the page itself."""
    front = book.front
    lead = said_by(
        (node for part in book.lead if isinstance(part, Prose) for node in until_heading(part.nodes)), book.body
    )
    page = Findable(anchor="", kind=kind_of(book), id=book.id, title=front.title, text=front.summary)
    names = " ".join((*front.also, book.id, code_of(book.id)))
    return Found(page, 0, ((TITLE_OF_PAGE, front.title), (NAME, names), (SUMMARY, front.summary), (TEXT, lead)))


def found_section(section: Section, book: Playbook[Any], anchors: dict[int, str]) -> Iterator[Found]:
    """Yield a section, its deeper parts, and what is listed in it."""
    yield found_part(section.heading, section.prose, book, anchors)
    yield from found_in(section.parts, book, anchors)


def found_in(parts: Iterable[Part], book: Playbook[Any], anchors: dict[int, str]) -> Iterator[Found]:
    """Yield what can be found below a heading of level 2, or above the first one."""
    for part in parts:
        if isinstance(part, Prose):
            for at, node in enumerate(part.nodes):
                if node.kind == "Heading":
                    yield found_part(node, part.nodes[at + 1 :], book, anchors)
        else:
            yield from map(found_entry, part.entries)


def found_part(heading: Node, below: Iterable[Node], book: Playbook[Any], anchors: dict[int, str]) -> Found:
    """Return one part of a page: a heading, and what stands below it up to the next one."""
    title, text = heading.plain, said_by(until_heading(below), book.body)
    weight = TITLE_OF_KIND if title in book.front.headings else TITLE_OF_PART
    findable = Findable(anchor=anchors[id(heading)], kind="part", id="", title=title, text=text)
    return Found(findable, heading.start, ((weight, title), (TEXT, text)))


def found_entry(entry: Item | Law | Question) -> Found:
    """Return an item, a law or a question."""
    findable = Findable(
        anchor=entry.id.lower(),
        kind=ENTRY_KINDS[type(entry)],
        id=entry.id,
        title=str(entry.text),
        text=text_below(entry),
    )
    return found(findable, entry.written.text.nodes[0].start)


def text_below(entry: Item | Law | Question) -> str:
    """Return what is said below an entry. The right answer of a question is not told."""
    match entry:
        case Item():
            phrases, blocks = [entry.why, entry.done_when], entry.how
        case Law():
            phrases, blocks = [entry.so], entry.more
        case Question():
            phrases, blocks = [choice.text for choice in entry.choices], ()
    return running(*map(str, phrases), said_by(blocks, entry.written.body))


def found_gate_question(question: GateQuestion) -> Found:
    """Return a question of a gate."""
    return found(
        Findable(anchor=question.id.lower(), kind="gate", id=question.id, title=question.ask, text=question.otherwise),
        0,
    )


def found_list(title: str, also: str) -> Found:
    """Return a page that lists pages, or entries of the vocabulary."""
    page = Findable(anchor="", kind="list", id="", title=title, text="")
    return Found(page, 0, ((TITLE_OF_PAGE, title), (NAME, also)))


def found_term(term: Term) -> Found:
    """Return a word of the glossary."""
    return found(Findable(anchor=term.id, kind="term", id="", title=term.term, text=term.means), 0)


def found_source(source: Source) -> Found:
    """Return a source."""
    text = ". ".join(filter(None, (published_by(source), jurisdiction_words(source.jurisdiction), source.says)))
    return found(Findable(anchor=source.id, kind="source", id="", title=source.title, text=text), 0)


def found(findable: Findable, start: int) -> Found:
    """Return what is found by its title, its code and its text."""
    names = f"{findable.id} {code_of(findable.id)}"
    return Found(findable, start, ((TITLE_OF_ENTRY, findable.title), (NAME, names), (TEXT, findable.text)))


def code_of(identity: str) -> str:
    """Return an id as one word: on paper ACC-02 is read as ACC 02 or acc02 too."""
    return identity.replace("-", "")


def until_heading(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield nodes up to the first heading."""
    return takewhile(lambda node: node.kind != "Heading", nodes)


def said_by(nodes: Iterable[Node], body: Body) -> str:
    """Return the words in blocks."""
    return running(*(passage.text for passage in passages_in(without_details(nodes), "", body)))


def running(*texts: str) -> str:
    """Join runs of words to sentences, without what is left of citations between them."""
    whole = (EMPTY.sub("", text).strip() for text in texts)
    return " ".join(text if text.endswith(ENDS) else f"{text}." for text in whole if text)


def kind_of(book: Playbook[Any]) -> str:
    """Return the kind of a page, as search tells it."""
    return "author" if book.for_authors else book.kind
