"""Reads lists whose entries have an id and fields: items, rules and questions.

An entry is a list item that opens with its id in backticks; the first list nested in it holds its fields, one `name: value` each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from highnote.model.markdown import Body, Node, plain_text
from highnote.problem import Place

ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z]?[0-9]+)+")
INLINE = {"Text", "Code", "Emphasis", "Strong", "Link", "Image", "SoftBreak", "HardBreak", "InlineHtml", "Strikethrough"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry: its name, its value as plain text and as nodes; `deeper` are blocks that stand below it."""

    name: str
    value: str
    nodes: tuple[Node, ...]
    deeper: tuple[Node, ...]
    body: Body
    start: int
    value_start: int

    @property
    def place(self) -> Place:
        """Return the place of the name."""
        return self.body.place(self.start)

    @property
    def value_place(self) -> Place:
        """Return the place of the value."""
        return self.body.place(self.value_start)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question; `boxed` tells whether it has a box."""

    text: str
    nodes: tuple[Node, ...]
    boxed: bool
    right: bool
    fields: tuple[Field, ...]
    body: Body
    start: int

    @property
    def place(self) -> Place:
        """Return the place of the answer."""
        return self.body.place(self.start)


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
    box = inline[0] if inline and inline[0].kind == "TaskListMarker" else None
    inline = inline[1:] if box else inline
    opens_with_code = bool(inline) and inline[0].kind == "Code"
    has_id = opens_with_code and (box or ID.fullmatch(inline[0].text) is not None)
    if not (box or has_id):
        return None
    words = inline[1:] if has_id else inline
    nested = next((block for block in blocks if block.kind == "List"), None)
    answers = answers_of(body, nested) if nested else ()
    fields = tuple(fields_of(body, nested)) if nested and not answers else ()
    return Entry(
        id=inline[0].text if has_id else "",
        text=plain_text(words),
        nodes=tuple(words),
        boxed=box is not None,
        ticked=bool(box and box.details),
        fields=fields,
        answers=answers,
        free=tuple(block for block in blocks if block is not nested),
        body=body,
        start=node.start,
        text_start=words[0].start + indent(words[0]) if words else node.start,
        section=section,
    )


def opens_like_an_entry(node: Node) -> bool:
    """Tell whether a list item opens with a box or with code; most lists in a body do not."""
    first = node.children[0] if node.children else node
    first = first.children[0] if first.kind == "Paragraph" and first.children else first
    return first.kind in ("TaskListMarker", "Code")


def indent(node: Node) -> int:
    """Count the spaces that a text begins with."""
    return len(node.text) - len(node.text.lstrip())


def opening(node: Node) -> tuple[list[Node], list[Node]]:
    """Part a list item into its opening line and the blocks below it, whether its list is tight or loose."""
    children = node.children
    if children and children[0].kind == "Paragraph":
        return list(children[0].children), list(children[1:])
    end = next((index for index, child in enumerate(children) if child.kind not in INLINE and child.kind != "TaskListMarker"), len(children))
    return list(children[:end]), list(children[end:])


def answers_of(body: Body, nested: Node) -> tuple[Answer, ...]:
    """Read a list of answers: one of which at least one has a box."""
    answers = tuple(answer_of(body, child) for child in nested.children)
    return answers if any(answer.boxed for answer in answers) else ()


def answer_of(body: Body, node: Node) -> Answer:
    """Read one answer: its box is ticked if it is right."""
    inline, blocks = opening(node)
    box = inline[0] if inline and inline[0].kind == "TaskListMarker" else None
    words = inline[1:] if box else inline
    nested = next((block for block in blocks if block.kind == "List"), None)
    fields = tuple(fields_of(body, nested)) if nested else ()
    return Answer(plain_text(words), tuple(words), box is not None, bool(box and box.details), fields, body, node.start)


def fields_of(body: Body, nested: Node) -> Iterator[Field]:
    """Yield the fields of a nested list; an entry without a colon is a field without a value."""
    for child in nested.children:
        inline, deeper = opening(child)
        text = plain_text(inline)
        name, colon, value = text.partition(":")
        start = inline[0].start if inline else child.start
        skip = len((name + colon).encode()) + len(value) - len(value.lstrip())
        nodes = tuple(after(inline, name + colon))
        yield Field(name.strip(), value.strip(), nodes, tuple(deeper), body, start, start + skip)


def after(inline: Sequence[Node], label: str) -> Iterator[Node]:
    """Yield the inline nodes that follow the label `name:` in the first of them."""
    for index, node in enumerate(inline):
        if index == 0 and node.kind == "Text" and node.text.startswith(label):
            rest = node.text[len(label) :].lstrip()
            yield Node("Text", node.end - len(rest.encode()), node.end, (), rest)
        else:
            yield node
