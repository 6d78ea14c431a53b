"""Writes blocks as the plain HTML of a message: no styles, no pictures, nothing to load."""

from collections.abc import Iterable
from html import escape

from highnote.assemble.documents.blocks import (
    Block,
    Code,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Point,
    Quotation,
    Run,
    Runs,
    Table,
)

BOXES = {None: "", False: "☐ ", True: "☒ "}


def message_html(blocks: Iterable[Block], title: str) -> str:
    """Return a whole HTML message."""
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n</head>\n'
        f"<body>\n{blocks_html(blocks)}</body>\n</html>\n"
    )


def blocks_html(blocks: Iterable[Block]) -> str:
    """Write blocks."""
    return "".join(map(block_html, blocks))


def block_html(block: Block) -> str:
    """Write one block."""
    match block:
        case Paragraph(runs):
            return f"<p>{runs_html(runs)}</p>\n"
        case Heading(level, runs):
            return f"<h{level}>{runs_html(runs)}</h{level}>\n"
        case Listing(points, first):
            name, start = ("ul", "") if first is None else ("ol", f' start="{first}"')
            return f"<{name}{start}>\n{''.join(map(point_html, points))}</{name}>\n"
        case Table(heads, rows):
            head = "".join(f'<th scope="col">{runs_html(cell)}</th>' for cell in heads)
            body = "".join("<tr>" + "".join(f"<td>{runs_html(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
            return f'<table border="1" cellpadding="4">\n<tr>{head}</tr>\n{body}</table>\n'
        case Quotation(inner):
            return f"<blockquote>\n{blocks_html(inner)}</blockquote>\n"
        case Code(text):
            return f"<pre>{escape(text, quote=False)}</pre>\n"
        case NewPage():
            return "<hr>\n"
    return ""


def point_html(point: Point) -> str:
    """Write one point of a list; a single paragraph needs no tag of its own."""
    alone = len(point.blocks) == 1 and isinstance(point.blocks[0], Paragraph)
    inner = runs_html(point.blocks[0].runs) if alone else blocks_html(point.blocks)
    return f"<li>{BOXES[point.ticked]}{inner}</li>\n"


def runs_html(runs: Runs) -> str:
    """Write runs."""
    return "".join(map(run_html, runs))


def run_html(run: Run) -> str:
    """Write one run."""
    if run.kind == "break":
        return "<br>\n"
    text = escape(run.text, quote=False)
    for on, name in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        text = f"<{name}>{text}</{name}>" if on else text
    return f'<a href="{escape(run.link)}">{text}</a>' if run.link else text
