"""Writes blocks as the tree that pandoc reads as JSON, so that nothing is parsed twice and every field is one run.

The tree's form is that of pandoc-types 1.23.
"""

import json
from collections.abc import Iterable
from itertools import zip_longest

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
from highnote.assemble.documents.columns import ON_ITS_SIDE, UPRIGHT, shares
from highnote.assemble.documents.laid_open import laid_open
from highnote.assemble.documents.paper import Paper
from highnote.assemble.documents.runs import Run, Runs, is_guide
from highnote.assemble.documents.tables import with_room

VERSION = [1, 23, 1]
Tree = dict[str, object]

STYLES = {"field": "Field", "guide": "Guide", "mark": "Mark"}
PLAIN = ["", [], []]
BOXES = {False: "☐\t", True: "☒\t"}
MARKS = (("strong", "Strong"), ("emphasis", "Emph"))


def pandoc_json(paper: Paper, *, marked: bool = False) -> str:
    """Write a template's document as JSON, with the marks of its parts or without."""
    signs = ON_ITS_SIDE if paper.wide else UPRIGHT
    body = laid_open(paper.body, marks=marked)
    tree = {"pandoc-api-version": VERSION, "meta": {}, "blocks": Writer(signs).blocks(body)}
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def node(kind: str, *content: object) -> Tree:
    """Return a node of the tree."""
    if not content:
        return {"t": kind}
    return {"t": kind, "c": content[0] if len(content) == 1 else list(content)}


def styled(style: str) -> list[object]:
    """Return attributes that ask for a style of the reference document."""
    return ["", [], [["custom-style", style]]]


def division(style: str, *parts: Tree) -> Tree:
    """Give parts a style of the reference document."""
    return node("Div", styled(style), list(parts))


def empty_line(style: str) -> Tree:
    """Return a paragraph that is only room."""
    return division(style, node("Para", []))


class Writer:
    """Writes blocks; knows how many signs a line of the page holds."""

    def __init__(self, signs: int) -> None:
        self.signs = signs

    def blocks(self, blocks: Iterable[Block]) -> list[Tree]:
        """Write some blocks; a paragraph that leads to a table stays on its page, and so does a line to the writer."""
        written: list[Tree] = []
        blocks = tuple(blocks)
        for block, following in zip_longest(blocks, blocks[1:]):
            parts = self.block(block)
            leads = isinstance(block, Paragraph) and (isinstance(following, Table) or is_guide(block.runs))
            written += [division("LeadIn", *parts)] if leads else parts
        return written

    def block(self, block: Block) -> list[Tree]:
        """Write one block."""
        match block:
            case Paragraph(runs):
                return [node("Para", inlines(runs))]
            case Heading(level, runs):
                return [node("Header", level, PLAIN, inlines(runs))]
            case Listing():
                return self.listing(block)
            case Table():
                return [table(block, self.signs), empty_line("AfterTable")]
            case Quotation(inner):
                return [node("BlockQuote", self.blocks(inner))]
            case Code(text):
                return [node("CodeBlock", PLAIN, text)]
            case NewPage():
                return [empty_line("NewPage")]
        return []

    def listing(self, listing: Listing) -> list[Tree]:
        """Write a list; points with boxes are paragraphs of their own that hang on the box."""
        if listing.points[0].ticked is not None:
            return [written for point in listing.points for written in self.boxed(point)]
        points = [self.point(point) for point in listing.points]
        if listing.first is None:
            return [node("BulletList", points)]
        return [node("OrderedList", [listing.first, node("Decimal"), node("Period")], points)]

    def point(self, point: Point) -> list[Tree]:
        """Write one point; a single paragraph stands close to its neighbours."""
        written = self.blocks(point.blocks)
        if [part["t"] for part in written if part["t"] == "Para"] == ["Para"] and written[0]["t"] == "Para":
            written[0] = node("Plain", written[0]["c"])
        return written

    def boxed(self, point: Point) -> list[Tree]:
        """Write a point with a box to tick."""
        first, *rest = point.blocks or (Paragraph(()),)
        words = inlines(first.runs) if isinstance(first, Paragraph) else []
        more = rest if isinstance(first, Paragraph) else point.blocks
        box = node("Span", styled("Box"), [node("Str", BOXES[bool(point.ticked)])])
        return [division("BoxLine", node("Para", [box, *words])), *self.blocks(more)]


def table(block: Table, signs: int) -> Tree:
    """Write a table with widths that suit its words."""
    columns = [[node("AlignDefault"), node("ColWidth", share)] for share in shares(block, signs)]
    head = [PLAIN, [[PLAIN, [cell(runs, "TableHead") for runs in block.heads]]]]
    body = [PLAIN, 0, [], [[PLAIN, [cell(runs, "TableText") for runs in row]] for row in with_room(block)]]
    return node("Table", PLAIN, [None, []], columns, head, [body], [PLAIN, []])


def cell(runs: Runs, style: str) -> list[object]:
    """Write a cell; an empty one holds an empty paragraph, so that its row keeps its height."""
    return [PLAIN, node("AlignDefault"), 1, 1, [division(style, node("Para", inlines(runs)))]]


def inlines(runs: Runs) -> list[Tree]:
    """Write runs."""
    return [inline(run) for run in runs]


def inline(run: Run) -> Tree:
    """Write one run; its spaces stay inside it, which keeps a field in one piece."""
    if run.kind == "break":
        return node("LineBreak")
    written = node("Code", PLAIN, run.text) if run.code else node("Str", run.text)
    for name, mark in MARKS:
        if getattr(run, name):
            written = node(mark, [written])
    if run.kind in STYLES:
        written = node("Span", styled(STYLES[run.kind]), [written])
    return node("Link", PLAIN, [written], [run.link, ""]) if run.link else written
