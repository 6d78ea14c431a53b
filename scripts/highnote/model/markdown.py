"""Reads a Markdown body into a small tree whose every node knows its range, and points from a range to its line.

Knows CommonMark with tables, task lists and alerts, through pyromark's events. Does not know what an item is.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any, Self

import pyromark

from highnote.problem import Place

OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_TASKLISTS | pyromark.Options.ENABLE_GFM
SPACES = ("SoftBreak", "HardBreak")
DEEPEST = 100
# ASCII capitals become small, and all other ASCII signs but digits become spaces.
SMALL_WORDS = bytes(sign if sign > 127 or chr(sign).isalnum() else 32 for sign in bytes(range(256)).lower())


@dataclass(slots=True)
class Node:
    """A part of a body: its kind as pulldown-cmark names it, its range in bytes, its children, text and details."""

    kind: str
    start: int
    end: int
    children: Sequence["Node"] = ()
    text: str = ""
    details: Any = None

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
        return plain_text((self,))


class Phrase(str):
    """Words with their markup: the text that a reader sees, and the `nodes` that it stands for."""

    __slots__ = ("nodes",)
    nodes: tuple[Node, ...]

    def __new__(cls, text: str = "", nodes: Iterable[Node] = ()) -> Self:
        """Hold a text and its nodes."""
        phrase = super().__new__(cls, text)
        phrase.nodes = tuple(nodes)
        return phrase


def plain_text(nodes: Sequence[Node]) -> str:
    """Return the words that a reader sees in these nodes, without markup."""
    words: list[str] = []
    add_words(nodes, words)
    return "".join(words).strip()


def add_words(nodes: Sequence[Node], words: list[str]) -> None:
    """Append what these nodes say."""
    for node in nodes:
        if node.kind in ("Text", "Code"):
            words.append(node.text)
        elif node.kind in SPACES:
            words.append(" ")
        elif node.children:
            add_words(node.children, words)


@dataclass(frozen=True)
class Body:
    """A parsed body that can name the place of any of its nodes; `nodes` holds all but plain words, by kind."""

    path: str
    source: str
    first_line: int
    root: Node
    too_deep: bool = False
    nodes: dict[str, list[Node]] = field(default_factory=dict)

    def of_kind(self, *kinds: str) -> Iterator[Node]:
        """Yield the nodes of these kinds, kind by kind, each in the order of the text."""
        for kind in kinds:
            yield from self.nodes.get(kind, ())

    @cached_property
    def encoded(self) -> bytes:
        return self.source.encode()

    @cached_property
    def words(self) -> frozenset[bytes]:
        """Return the words of the source in small letters: enough to tell that a page needs no closer look."""
        return frozenset(self.words_in_order)

    @cached_property
    def words_in_order(self) -> list[bytes]:
        """Return the words of the source in small letters."""
        return self.encoded.translate(SMALL_WORDS).split()

    @cached_property
    def flat(self) -> bytes:
        """Return the words of the source in small letters and in their order, with one space between them."""
        return b" ".join(self.words_in_order)

    @cached_property
    def line_starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.encoded.split(b"\n"))]

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
    siblings: list[Node] = []
    root = Node("Root", 0, len(source), siblings)
    outer: list[list[Node]] = []
    nodes: dict[str, list[Node]] = defaultdict(list)
    # Each event is a name or a dictionary with one key; its type says more, and less plainly.
    events: Iterable[tuple[Any, Any]] = pyromark.events_with_range(source, options=OPTIONS)
    # The commonest events come first, and an event is asked for its only key before it is taken apart: this loop is
    # where most of the time of a check goes.
    for event, span in events:
        if "Text" in event:
            siblings.append(Node("Text", span["start"], span["end"], (), event["Text"]))
        elif "End" in event:
            siblings = outer.pop()
        elif "Start" in event:
            value = event["Start"]
            kind, details = (value, None) if type(value) is str else next(iter(value.items()))
            children: list[Node] = []
            node = Node(kind, span["start"], span["end"], children, "", details)
            siblings.append(node)
            nodes[kind].append(node)
            outer.append(siblings)
            siblings = children
            if len(outer) >= DEEPEST:
                return Body(path, source, first_line, Node("Root", 0, 0), too_deep=True)
        elif type(event) is str:
            siblings.append(Node(event, span["start"], span["end"]))
        else:
            ((name, value),) = event.items()
            node = Node(name, span["start"], span["end"], (), *((value,) if type(value) is str else ("", value)))
            siblings.append(node)
            nodes[name].append(node)
    return Body(path, source, first_line, root, False, nodes)
