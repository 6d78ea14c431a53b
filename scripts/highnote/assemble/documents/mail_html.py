"""Writes blocks as the HTML of a mail: plain elements, no classes, nothing to load. Everything is escaped."""

from collections.abc import Iterable, Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.documents.blocks import (
    Block,
    Code,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Point,
    Quotation,
    Table,
)
from highnote.assemble.documents.runs import Run, Runs

BOXES = {None: "", True: "☒ ", False: "☐ "}
HEADINGS = (htpy.h1, htpy.h2, htpy.h3, htpy.h4, htpy.h5, htpy.h6)
GUIDE = "color: #8a5200; font-weight: bold"


def mail_html(blocks: Iterable[Block]) -> Iterator[Html]:
    """Write blocks that were laid open."""
    return map(block_html, blocks)


def block_html(block: Block) -> Html:
    """Write one block."""
    match block:
        case Paragraph(runs):
            return htpy.p[runs_html(runs)]
        case Heading(level, runs):
            return HEADINGS[min(level, len(HEADINGS)) - 1][runs_html(runs)]
        case Listing(points, first):
            entries = [htpy.li[point_html(point)] for point in points]
            return htpy.ul[entries] if first is None else htpy.ol(start=first if first != 1 else None)[entries]
        case Table():
            return table_html(block)
        case Quotation(inner):
            return htpy.blockquote[list(mail_html(inner))]
        case Code(text):
            return htpy.pre[text]
        case NewPage():
            return htpy.hr
    raise TypeError(block)


def point_html(point: Point) -> Iterator[Html]:
    """Write one point; the words of a single paragraph stand in it directly."""
    yield BOXES[point.ticked]
    first, *rest = point.blocks or (Paragraph(()),)
    yield runs_html(first.runs) if isinstance(first, Paragraph) else block_html(first)
    yield from mail_html(rest)


def table_html(table: Table) -> Html:
    """Write a table."""
    heads = htpy.tr[[htpy.th[runs_html(head)] for head in table.heads]]
    return htpy.table[heads, [htpy.tr[[htpy.td[runs_html(cell)] for cell in row]] for row in table.rows]]


def runs_html(runs: Runs) -> list[Html]:
    """Write runs."""
    return list(map(run_html, runs))


def run_html(run: Run) -> Html:
    """Write one run."""
    if run.kind == "break":
        return htpy.br
    if run.kind == "guide":
        return [htpy.span(style=GUIDE)[f"[{run.text.strip()}]"], " " * run.text.endswith(" ")]
    written: Html = htpy.code[run.text] if run.code else run.text
    for is_so, element in ((run.emphasis, htpy.em), (run.strong, htpy.strong)):
        written = element[written] if is_so else written
    return htpy.a(href=run.link)[written] if run.link else written
