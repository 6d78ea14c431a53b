"""Makes the tables of the vocabulary that stand in pages and documents, in place of a link such as `table:criteria`.

A table is made as an author would have written it, so that every surface writes it as it writes any other.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from highnote.assemble.wording.scorecard import SCORE, TOTAL, limits, most
from highnote.model import Library
from highnote.model.markdown import Node, body_of
from highnote.model.scorecard import HIGHEST_MARK, Stop
from highnote.model.tables import table_named

SPECIAL = re.compile(r"([\\`*_\[\]<>|])")

Rows = Iterator[tuple[str, ...]]


def with_tables(nodes: Iterable[Node], library: Library) -> list[Node]:
    """Return nodes with a table in place of each link that asks for one; `text` of such a table is its Markdown."""
    return [table_node(node, name, library) if (name := table_named(node)) in TABLES else node for node in nodes]


def table_node(link: Node, name: str, library: Library) -> Node:
    """Make a table in the place of a link."""
    source = markdown_of(TABLES[name](library))
    (table,) = body_of("", source).root.children
    return replace(table, start=link.start, end=link.end, text=source)


def markdown_of(rows: Iterable[tuple[str, ...]]) -> str:
    """Write rows as a table; the first one has the headings."""
    heads, *rest = rows
    return "".join(map(row_markdown, (heads, ("---",) * len(heads), *rest)))


def row_markdown(cells: Iterable[str]) -> str:
    """Write one row."""
    written = " | ".join(SPECIAL.sub(r"\\\1", cell) for cell in cells)
    return f"| {written} |\n"


def stops(library: Library) -> Rows:
    """Yield the questions of which one yes ends the scoring."""
    yield from questions(stop for stop in library.vocabulary.stops if stop.kind == "stop")


def waits(library: Library) -> Rows:
    """Yield the questions of which one yes means: do not end yet."""
    yield from questions(stop for stop in library.vocabulary.stops if stop.kind == "wait")


def questions(asked: Iterable[Stop]) -> Rows:
    """Yield questions with room for their answers."""
    yield "No.", "Question", "Yes or no", "Fact or reference"
    yield from ((str(number), stop.ask, "", "") for number, stop in enumerate(asked, start=1))


def rungs(library: Library) -> Rows:
    """Yield the rungs of repair with room for what came of each; the last one of the list is the ending itself."""
    yield "No.", "Alternative", "Tried on", "Result, or why it does not fit"
    for number, rung in enumerate(library.vocabulary.rungs[:-1], start=1):
        yield str(number), f"{rung.title}: {rung.takes}", "", ""


def criteria(library: Library) -> Rows:
    """Yield the lines of the scorecard with room for the marks, and below them the sum and the score."""
    listed = library.vocabulary.criteria
    zero, highest = "0 means", f"{HIGHEST_MARK} means"
    yield "No.", "Criterion", zero, highest, "Weight", "Mark", "Mark × weight", "Dated fact behind the mark"
    for number, each in enumerate(listed, start=1):
        yield str(number), each.title, each.stays, each.ends, str(each.weight), "", "", ""
    yield "", TOTAL, "", "", str(sum(each.weight for each in listed)), "", "", ""
    yield "", SCORE, "", f"the total, divided by {most(library)}, times 100", "", "", "", ""


def bands(library: Library) -> Rows:
    """Yield what each score points to."""
    yield "Score", "Points to"
    for said, band in zip(limits(library), library.vocabulary.bands, strict=True):
        yield said, band.title


TABLES: dict[str, Callable[[Library], Rows]] = {
    "stops": stops,
    "waits": waits,
    "rungs": rungs,
    "criteria": criteria,
    "bands": bands,
}
