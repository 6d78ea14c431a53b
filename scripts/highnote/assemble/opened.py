"""Lays the nodes of a document open: every part stands, each with the words that tell a writer when to keep it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from highnote.assemble.wording.provisos import only_words, option_words
from highnote.model.markdown import Node
from highnote.model.provisos import Proviso
from highnote.model.written import INLINE


def opened(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield nodes that all stand; words to the writer are nodes of the kind `Guide`."""
    for node in nodes:
        if node.kind == "Only":
            yield guide(node, only_words(node.details.because))
            yield from opened(node.children)
        elif node.kind == "Choice":
            for index, option in enumerate(node.children):
                yield guide(option, option_words(option.details.because, index))
                yield from opened(paragraphs(option.children))
        elif node.kind == "List":
            yield replace(node, children=[opened_point(point) for point in node.children])
        else:
            yield node


def guide(node: Node, words: str) -> Node:
    """Return a line to the writer."""
    return Node("Paragraph", node.start, node.start, [Node("Guide", node.start, node.start, (), words)])


def opened_point(point: Node) -> Node:
    """Return a point that says when to keep it."""
    children = list(opened(point.children))
    if not isinstance(point.details, Proviso):
        return replace(point, children=children)
    words = Node("Guide", point.start, point.start, (), f"{only_words(point.details.because)} ")
    if children and children[0].kind == "Paragraph":
        first, *rest = children
        return replace(point, children=[replace(first, children=[words, *first.children]), *rest], details=None)
    return replace(point, children=[words, *children], details=None)


def paragraphs(nodes: Iterable[Node]) -> list[Node]:
    """Return blocks, with the words of a tight list as a paragraph."""
    loose: list[Node] = []
    blocks: list[Node] = []
    for node in nodes:
        (loose if node.kind in INLINE else blocks).append(node)
    if not loose:
        return blocks
    return [Node("Paragraph", loose[0].start, loose[-1].end, loose), *blocks]
