"""Writes a template's .md: the author's own Markdown without notes, links around the site and outer headings.

Changes ranges that the parser found; nothing is searched for.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import inf

import yaml

from highnote.assemble.documents.paper import LICENCE, TOP, Paper
from highnote.assemble.documents.runs import OUTSIDE
from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node

Edit = tuple[int, int, bytes]


def markdown_text(template: Playbook[Template], paper: Paper, nodes: Sequence[Node]) -> str:
    """Return the document as Markdown below front matter that says what it is."""
    if not nodes:
        return front_matter(paper)
    source, start, end = template.body.encoded, nodes[0].start, nodes[-1].end
    text = edited(source, start, end, edits_of(nodes, source)).decode()
    return f"{front_matter(paper)}\n{text.strip()}\n"


def front_matter(paper: Paper) -> str:
    """Say what this is and that it is free, where no reader of the finished text sees it."""
    properties = {"template": paper.id, "title": paper.title, "edition": paper.edition, "licence": LICENCE}
    written = yaml.safe_dump(properties, allow_unicode=True, sort_keys=False, width=inf)
    return f"---\n{written}---\n"


def edits_of(nodes: Iterable[Node], source: bytes) -> Iterator[Edit]:
    """Yield what to change, in the order of the text."""
    for node in nodes:
        if node.kind == "BlockQuote" and node.details is not None:
            yield node.start, after_blank_line(source, node.end), b""
        elif node.kind == "Table" and node.text:
            yield node.start, node.end, node.text.encode()
        elif node.kind == "Heading":
            signs = int(node.details["level"][1:])
            yield node.start, node.start + signs, b"#" * max(signs - TOP + 1, 1)
            yield from edits_of(node.children, source)
        elif node.kind == "Image" or (node.kind == "Link" and not node.details["dest_url"].startswith(OUTSIDE)):
            inner = node.children
            yield node.start, node.end, source[inner[0].start : inner[-1].end] if inner else b""
        else:
            yield from edits_of(node.children, source)


def after_blank_line(source: bytes, end: int) -> int:
    """Return where the text goes on behind a removed block."""
    return end + 1 if source[end : end + 1] == b"\n" else end


def edited(source: bytes, start: int, end: int, edits: Iterable[Edit]) -> bytes:
    """Return a range of the source with its edits made."""
    parts, at = [], start
    for first, last, text in edits:
        parts += [source[at:first], text]
        at = last
    return b"".join([*parts, source[at:end]])
