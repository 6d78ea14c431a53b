"""Writes a template's .md: the author's own Markdown without notes, links around the site and outer headings.

Changes ranges that the parser found; nothing is searched for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import inf

import yaml

from highnote.assemble.documents.paper import LICENCE, TOP, Paper
from highnote.assemble.documents.runs import OUTSIDE
from highnote.assemble.wording.provisos import CHOOSE_ONE, only_words, option_words
from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node
from highnote.model.provisos import Proviso
from highnote.model.written import words_start

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
        if node.kind in ("Only", "Choice") or isinstance(node.details, Proviso):
            yield from part_edits(node, source)
        elif node.kind == "BlockQuote" and node.details is not None:
            yield node.start, after_blank_line(source, node.end), b""
        elif node.kind == "Table" and node.text:
            yield node.start, node.end, node.text.encode()
        elif node.kind == "Heading":
            signs = int(node.details["level"][1:])
            yield node.start, node.start + signs, b"#" * max(signs - TOP + 1, 1)
            yield from edits_of(node.children, source)
            if "to" in node.details:
                yield details_gone(node, node.details["to"].point.end, source)
        elif node.kind == "Image" or (node.kind == "Link" and not node.details["dest_url"].startswith(OUTSIDE)):
            inner = node.children
            yield node.start, node.end, source[inner[0].start : inner[-1].end] if inner else b""
        else:
            yield from edits_of(node.children, source)


def part_edits(node: Node, source: bytes) -> Iterator[Edit]:
    """Yield how a part says when to keep it, in place of the details below it."""
    if node.kind == "Choice":
        for index, option in enumerate(node.children):
            words = option_words(option.details.because, index).removeprefix(CHOOSE_ONE)
            yield from guided_edits(option, words, source)
        return
    words = only_words(node.details.because)
    if node.kind == "Only":
        yield node.start, node.start, f"*{words}*\n\n".encode()
        first, *rest = node.children
        yield from edits_of([without_receiver(first)], source)
        yield details_gone(first, node.details.end, source)
        yield from edits_of(rest, source)
    else:
        yield from guided_edits(node, words, source)


def guided_edits(point: Node, words: str, source: bytes) -> Iterator[Edit]:
    """Yield how a point of a list says when to keep it."""
    start = words_start(point)
    yield start, start, f"*{words}* ".encode()
    yield from edits_of(point.children, source)
    if point.details.details:
        yield details_gone(point.children[-1], point.details.end, source)


def without_receiver(node: Node) -> Node:
    """Return a heading that says nothing of who gets its letter."""
    return replace(node, details={"level": node.details["level"]}) if node.kind == "Heading" else node


def details_gone(before: Node, end: int, source: bytes) -> Edit:
    """Take out the details behind a node, up to their last line feed."""
    ends_line = source[before.end - 1 : before.end] == b"\n"
    return before.end, end - (source[end - 1 : end] == b"\n"), b"\n" * ends_line


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
