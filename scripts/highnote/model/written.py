"""Reads lists whose points open with an id: the items, laws and questions that an author writes, as they are written.

Such a point opens with a box, with its id in backticks, or with both; the first list nested in it holds its details,
one `name: value` each, or, below a question, the choices that it offers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from highnote.model.markdown import Body, Node, Phrase, plain_text
from highnote.problem import Place

ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z]?[0-9]+)+")
LABEL = re.compile(rb"[^:\n]*:\s*")
INLINE = {
    "Text",
    "Code",
    "Emphasis",
    "Strong",
    "Link",
    "Image",
    "SoftBreak",
    "HardBreak",
    "InlineHtml",
    "Strikethrough",
}


class Detail(NamedTuple):
    """One detail below an item, a law or a choice: its name, its value as plain text, and the point that it is."""

    name: str
    value: str
    point: Node
    body: Body

    @property
    def phrase(self) -> Phrase:
        """Return the value with its markup."""
        inline, _ = opening(self.point)
        label, colon, _ = plain_text(inline).partition(":")
        return Phrase(self.value, after(inline, label + colon))

    @property
    def deeper(self) -> list[Node]:
        """Return the blocks that stand below it."""
        return opening(self.point)[1] if len(self.point.children) > 1 else []

    @property
    def place(self) -> Place:
        """Return the place of the name."""
        return self.body.place(words_start(self.point))

    @property
    def value_place(self) -> Place:
        """Return the place of the value, or of the name if there is none."""
        start = words_start(self.point)
        label = LABEL.match(self.body.encoded, start)
        return self.body.place(label.end() if self.value and label else start)


class WrittenChoice(NamedTuple):
    """One choice of a question: its words, whether it has a box and is right, and the point of the list that it is."""

    text: Phrase
    boxed: bool
    right: bool
    details: tuple[Detail, ...]
    point: Node
    body: Body

    @property
    def start(self) -> int:
        """Return where it stands in the body."""
        return self.point.start

    @property
    def place(self) -> Place:
        """Return the place of the choice."""
        return self.body.place(self.point.start)


@dataclass(frozen=True, slots=True)
class Written:
    """One item, law or question as its author wrote it: nothing here is checked. `id` is empty where none stands."""

    id: str
    text: Phrase
    boxed: bool
    ticked: bool
    details: tuple[Detail, ...]
    choices: tuple[WrittenChoice, ...]
    free: tuple[Node, ...]
    body: Body
    start: int
    text_start: int
    section: str

    @property
    def place(self) -> Place:
        """Return the place of the point of the list."""
        return self.body.place(self.start)

    @property
    def text_place(self) -> Place:
        """Return the place of the words."""
        return self.body.place(self.text_start)

    def detail(self, name: str) -> Detail | None:
        """Return the first detail of this name."""
        return next((detail for detail in self.details if detail.name == name), None)

    def value(self, name: str) -> str:
        """Return a detail's value, empty if it is absent."""
        found = self.detail(name)
        return found.value if found else ""

    def phrase(self, name: str) -> Phrase:
        """Return a detail's value with its markup, empty if it is absent."""
        found = self.detail(name)
        return found.phrase if found else Phrase()

    def value_place(self, name: str) -> Place:
        """Return the place of a detail's value, or of the words if it is absent."""
        found = self.detail(name)
        return found.value_place if found else self.text_place


def written_in(body: Body, node: Node, section: str) -> Written | None:
    """Read one point of a list; None if it has neither a box nor an id."""
    if not opens_with_box_or_code(node):
        return None
    inline, blocks = opening(node)
    box = inline[0] if inline[0].kind == "TaskListMarker" else None
    inline = inline[1:] if box else inline
    opens_with_code = bool(inline) and inline[0].kind == "Code"
    has_id = opens_with_code and (box or ID.fullmatch(inline[0].text) is not None)
    if not (box or has_id):
        return None
    words = trimmed(inline[1:] if has_id else inline)
    nested = next((block for block in blocks if block.kind == "List"), None)
    points = nested.children if nested else ()
    asks = any(first_leaf(point).kind == "TaskListMarker" for point in points)
    return Written(
        id=inline[0].text if has_id else "",
        text=Phrase(plain_text(words), words),
        boxed=box is not None,
        ticked=bool(box and box.details),
        details=() if asks else tuple(detail_of(body, point) for point in points),
        choices=tuple(choice_of(body, point) for point in points) if asks else (),
        free=tuple(block for block in blocks if block is not nested),
        body=body,
        start=node.start,
        text_start=words[0].start if words else node.start,
        section=section,
    )


def opens_with_box_or_code(node: Node) -> bool:
    """Tell whether a point of a list opens with a box or with code; most points in a body do not."""
    return first_leaf(node).kind in ("TaskListMarker", "Code")


def first_leaf(node: Node) -> Node:
    """Return what a point opens with, whether its list is tight or loose."""
    first = node.children[0] if node.children else node
    return first.children[0] if first.kind == "Paragraph" and first.children else first


def words_start(node: Node) -> int:
    """Return where the words of a point begin."""
    return first_leaf(node).start


def trimmed(words: list[Node]) -> list[Node]:
    """Return words without the spaces that they begin with."""
    if not words or words[0].kind != "Text":
        return words
    first, *rest = words
    text = first.text.lstrip()
    return [Node("Text", first.start + len(first.text) - len(text), first.end, (), text), *rest]


def opening(node: Node) -> tuple[list[Node], list[Node]]:
    """Part a point into its opening line and the blocks below it, whether its list is tight or loose."""
    children = node.children
    if children and children[0].kind == "Paragraph":
        return list(children[0].children), list(children[1:])
    end = next(
        (index for index, child in enumerate(children) if child.kind not in INLINE and child.kind != "TaskListMarker"),
        len(children),
    )
    return list(children[:end]), list(children[end:])


def choice_of(body: Body, point: Node) -> WrittenChoice:
    """Read one choice: its box is ticked if it is right."""
    inline, blocks = opening(point)
    box = inline[0] if inline and inline[0].kind == "TaskListMarker" else None
    words = trimmed(inline[1:] if box else inline)
    nested = next((block for block in blocks if block.kind == "List"), None)
    details = tuple(detail_of(body, child) for child in nested.children) if nested else ()
    return WrittenChoice(
        Phrase(plain_text(words), words), box is not None, bool(box and box.details), details, point, body
    )


def detail_of(body: Body, point: Node) -> Detail:
    """Read one detail; a point without a colon is a detail without a value."""
    children = point.children
    plain = len(children) == 1 and children[0].kind == "Text"
    name, _, value = (children[0].text if plain else plain_text(opening(point)[0])).partition(":")
    return Detail(name.strip(), value.strip(), point, body)


def after(inline: Sequence[Node], label: str) -> Iterator[Node]:
    """Yield the inline nodes that follow the label `name:` in the first of them."""
    for index, node in enumerate(inline):
        if index == 0 and node.kind == "Text" and node.text.startswith(label):
            rest = node.text[len(label) :].lstrip()
            yield Node("Text", node.end - len(rest.encode()), node.end, (), rest)
        else:
            yield node
