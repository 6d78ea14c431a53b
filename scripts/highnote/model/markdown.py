"""Reads a Markdown body into a small tree whose every node knows its range, and points from a range to its line.

Knows CommonMark with tables, task lists and alerts, through pyromark's events. Does not know what an item is.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import pyromark

from highnote.problem import Place

OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_TASKLISTS | pyromark.Options.ENABLE_GFM
LEAVES_WITH_TEXT = ("Text", "Code", "Html", "InlineHtml")
SPACES = ("SoftBreak", "HardBreak")
DEEPEST = 100


@dataclass(slots=True)
class Node:
    """A part of a body: its kind as pulldown-cmark names it, its range in bytes, its children, text and details."""

    kind: str
    start: int
    end: int
    children: list["Node"] = field(default_factory=list)
    text: str = ""
    details: object = None

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it, in the order of the text."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    @property
    def plain(self) -> str:
        """Return the words a reader sees, without markup."""
        return "".join(
            node.text if node.kind in ("Text", "Code") else " " if node.kind in SPACES else "" for node in self.walk()
        ).strip()


@dataclass(frozen=True)
class Body:
    """A parsed body that can name the place of any of its nodes."""

    path: str
    source: str
    first_line: int
    root: Node
    too_deep: bool = False

    @cached_property
    def encoded(self) -> bytes:
        return self.source.encode()

    @cached_property
    def line_starts(self) -> list[int]:
        starts, at = [0], self.encoded.find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.encoded.find(b"\n", at + 1)
        return starts

    def place(self, offset: int) -> Place:
        """Return the place in the file of a byte offset in the body."""
        line = bisect_right(self.line_starts, offset) - 1
        column = len(self.encoded[self.line_starts[line] : offset].decode("utf-8", "replace")) + 1
        return Place(self.path, line + self.first_line, column)

    def markdown(self, start: int, end: int) -> str:
        """Return the source of a range."""
        return self.encoded[start:end].decode("utf-8", "replace")


def body_of(path: str, source: str, first_line: int = 1) -> Body:
    """Parse a body; one that nests deeper than any page of ours is marked and holds nothing."""
    root = Node("Root", 0, len(source))
    open_nodes = [root]
    for event, span in pyromark.events_with_range(source, options=OPTIONS):
        if isinstance(event, str):
            open_nodes[-1].children.append(Node(event, span["start"], span["end"]))
            continue
        ((name, value),) = event.items()
        if name == "Start":
            kind, details = (value, None) if isinstance(value, str) else next(iter(value.items()))
            node = Node(kind, span["start"], span["end"], details=details)
            open_nodes[-1].children.append(node)
            open_nodes.append(node)
            if len(open_nodes) > DEEPEST:
                return Body(path, source, first_line, Node("Root", 0, 0), too_deep=True)
        elif name == "End":
            open_nodes.pop()
        elif name in LEAVES_WITH_TEXT:
            open_nodes[-1].children.append(Node(name, span["start"], span["end"], text=value))
        else:
            open_nodes[-1].children.append(Node(name, span["start"], span["end"], details=value))
    return Body(path, source, first_line, root)
