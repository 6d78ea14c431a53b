"""The contract's part for paper: `data/how.js`, how and why each item is done, in words without markup."""

from collections.abc import Iterable, Iterator

from highnote.assemble.contract.shape import Shape
from highnote.model import Library
from highnote.model.markdown import Node


class ItemHow(Shape):
    """What the author of an item wrote below it."""

    id: str
    done_when: str
    why: str
    how: tuple[str, ...]
    """A line for each paragraph, and for each point of a list, with its bullet or its number."""


def hows_of(library: Library) -> Iterator[ItemHow]:
    """Yield how and why each item is done."""
    for item in library.items():
        yield ItemHow(id=item.id, done_when=str(item.done_when), why=str(item.why), how=tuple(lines_of(item.how)))


def lines_of(nodes: Iterable[Node]) -> Iterator[str]:
    """Yield the words of blocks; what has none is left out."""
    for node in nodes:
        parts = node.children if node.kind in ("List", "Table") else (node,)
        for index, part in enumerate(parts):
            words = " ".join(part.plain.split())
            if words:
                yield f"{mark_of(node, index)}{words}"


def mark_of(node: Node, index: int) -> str:
    """Return what stands before a point of a list; nothing where there is no list."""
    if node.kind != "List":
        return ""
    return "• " if node.details is None else f"{node.details + index}. "
