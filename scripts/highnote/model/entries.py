"""Reads lists whose entries have an id and fields: items, rules and questions.

An entry is a list item that opens with its id in backticks; the first list nested in it holds its fields, one
`name: value` each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from highnote.model.markdown import Body, Node, plain_text
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


class Field(NamedTuple):
    """One field of an entry: its name, its value as plain text, and the point of the list that it is."""

    name: str
    value: str
    point: Node
    body: Body

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Return the value as nodes."""
        inline, _ = opening(self.point)
        label, colon, _ = plain_text(inline).partition(":")
        return tuple(after(inline, label + colon))

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


class Answer(NamedTuple):
    """One answer to a question: its words, whether it has a box and is right, and the point of the list that it is."""

    text: str
    boxed: bool
    right: bool
    fields: tuple[Field, ...]
    point: Node
    body: Body

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Return the words as nodes."""
        return tuple(node for node in opening(self.point)[0] if node.kind != "TaskListMarker")

    @property
    def start(self) -> int:
        """Return where it stands in the body."""
        return self.point.start

    @property
    def place(self) -> Place:
        """Return the place of the answer."""
        return self.body.place(self.point.start)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the author wrote it: nothing here is checked. `id` is empty where none stands."""

    id: str
    text: str
    nodes: tuple[Node, ...]
    boxed: bool
    ticked: bool
    fields: tuple[Field, ...]
    answers: tuple[Answer, ...]
    free: tuple[Node, ...]
    body: Body
    start: int
    text_start: int
    section: str

    @property
    def place(self) -> Place:
        """Return the place of the list item."""
        return self.body.place(self.start)

    @property
    def text_place(self) -> Place:
        """Return the place of the words."""
        return self.body.place(self.text_start)

    def field(self, name: str) -> Field | None:
        """Return the first field of this name."""
        return next((field for field in self.fields if field.name == name), None)

    def value(self, name: str) -> str:
        """Return a field's value, empty if it is absent."""
        found = self.field(name)
        return found.value if found else ""


def entries_of(body: Body) -> Iterator[Entry]:
    """Yield the entries of a body's outermost lists: every boxed one, and each other one that opens with an id."""
    section = ""
    for node in body.root.children:
        if node.kind == "Heading" and node.details["level"] == "H2":
            section = node.plain
        elif node.kind == "List":
            for child in node.children:
                if entry := entry_of(body, child, section):
                    yield entry


def entry_of(body: Body, node: Node, section: str) -> Entry | None:
    """Read one list item; None if it has neither a box nor an id."""
    if not opens_like_an_entry(node):
        return None
    inline, blocks = opening(node)
    box = inline[0] if inline[0].kind == "TaskListMarker" else None
    inline = inline[1:] if box else inline
    opens_with_code = bool(inline) and inline[0].kind == "Code"
    has_id = opens_with_code and (box or ID.fullmatch(inline[0].text) is not None)
    if not (box or has_id):
        return None
    words = inline[1:] if has_id else inline
    nested = next((block for block in blocks if block.kind == "List"), None)
    points = nested.children if nested else ()
    asks = any(first_leaf(point).kind == "TaskListMarker" for point in points)
    return Entry(
        id=inline[0].text if has_id else "",
        text=plain_text(words),
        nodes=tuple(words),
        boxed=box is not None,
        ticked=bool(box and box.details),
        fields=() if asks else tuple(field_of(body, point) for point in points),
        answers=tuple(answer_of(body, point) for point in points) if asks else (),
        free=tuple(block for block in blocks if block is not nested),
        body=body,
        start=node.start,
        text_start=words[0].start + indent(words[0]) if words else node.start,
        section=section,
    )


def opens_like_an_entry(node: Node) -> bool:
    """Tell whether a list item opens with a box or with code; most lists in a body do not."""
    return first_leaf(node).kind in ("TaskListMarker", "Code")


def first_leaf(node: Node) -> Node:
    """Return what a list item opens with, whether its list is tight or loose."""
    first = node.children[0] if node.children else node
    return first.children[0] if first.kind == "Paragraph" and first.children else first


def words_start(node: Node) -> int:
    """Return where the words of a list item begin."""
    return first_leaf(node).start


def indent(node: Node) -> int:
    """Count the spaces that a text begins with."""
    return len(node.text) - len(node.text.lstrip())


def opening(node: Node) -> tuple[list[Node], list[Node]]:
    """Part a list item into its opening line and the blocks below it, whether its list is tight or loose."""
    children = node.children
    if children and children[0].kind == "Paragraph":
        return list(children[0].children), list(children[1:])
    end = next(
        (index for index, child in enumerate(children) if child.kind not in INLINE and child.kind != "TaskListMarker"),
        len(children),
    )
    return list(children[:end]), list(children[end:])


def answer_of(body: Body, point: Node) -> Answer:
    """Read one answer: its box is ticked if it is right."""
    inline, blocks = opening(point)
    box = inline[0] if inline and inline[0].kind == "TaskListMarker" else None
    nested = next((block for block in blocks if block.kind == "List"), None)
    fields = tuple(field_of(body, child) for child in nested.children) if nested else ()
    return Answer(
        plain_text(inline[1:] if box else inline), box is not None, bool(box and box.details), fields, point, body
    )


def field_of(body: Body, point: Node) -> Field:
    """Read one field; a point without a colon is a field without a value."""
    children = point.children
    plain = len(children) == 1 and children[0].kind == "Text"
    name, _, value = (children[0].text if plain else plain_text(opening(point)[0])).partition(":")
    return Field(name.strip(), value.strip(), point, body)


def after(inline: Sequence[Node], label: str) -> Iterator[Node]:
    """Yield the inline nodes that follow the label `name:` in the first of them."""
    for index, node in enumerate(inline):
        if index == 0 and node.kind == "Text" and node.text.startswith(label):
            rest = node.text[len(label) :].lstrip()
            yield Node("Text", node.end - len(rest.encode()), node.end, (), rest)
        else:
            yield node
