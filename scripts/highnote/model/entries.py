"""Reads lists whose entries have an id and fields: items, rules and questions.

An entry is a list item that opens with its id in backticks; the first list nested in it holds its fields, one `name: value` each.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from highnote.model.markdown import Body, Node
from highnote.problem import Place

ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z]?[0-9]+)+")
INLINE = {"Text", "Code", "Emphasis", "Strong", "Link", "Image", "SoftBreak", "HardBreak", "InlineHtml", "Strikethrough"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry: its name, its value as plain text and as nodes, and the places of both."""

    name: str
    value: str
    nodes: tuple[Node, ...]
    place: Place
    value_place: Place


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question."""

    text: str
    nodes: tuple[Node, ...]
    right: bool
    fields: tuple[Field, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the author wrote it: nothing here is checked. `id` is empty where none stands."""

    id: str
    text: str
    nodes: tuple[Node, ...]
    boxed: bool
    fields: tuple[Field, ...]
    answers: tuple[Answer, ...]
    free: tuple[Node, ...]
    place: Place
    text_place: Place
    section: str

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
                entry = entry_of(body, child, section)
                if entry.boxed or entry.id:
                    yield entry


def entry_of(body: Body, node: Node, section: str) -> Entry:
    """Read one list item."""
    inline, blocks = opening(node)
    boxed = any(child.kind == "TaskListMarker" for child in node.children[:2]) or any(
        child.kind == "TaskListMarker" for child in inline
    )
    inline = [child for child in inline if child.kind != "TaskListMarker"]
    has_id = bool(inline) and inline[0].kind == "Code" and (boxed or ID.fullmatch(inline[0].text) is not None)
    words = inline[1:] if has_id else inline
    lists = [block for block in blocks if block.kind == "List"]
    first = lists[0] if lists else None
    answers = tuple(answer_of(body, child) for child in first.children) if first and holds_boxes(first) else ()
    fields = () if answers or not first else tuple(fields_of(body, first))
    used = first if answers or fields else None
    return Entry(
        id=inline[0].text if has_id else "",
        text=plain(words),
        nodes=tuple(words),
        boxed=boxed,
        fields=fields,
        answers=answers,
        free=tuple(block for block in blocks if block is not used),
        place=body.place(node.start),
        text_place=body.place(words[0].start if words else node.start),
        section=section,
    )


def opening(node: Node) -> tuple[list[Node], list[Node]]:
    """Part a list item into its opening line and the blocks below it, whether its list is tight or loose."""
    first = next((child for child in node.children if child.kind != "TaskListMarker"), None)
    if first is not None and first.kind == "Paragraph":
        rest = [child for child in node.children if child is not first and child.kind != "TaskListMarker"]
        return list(first.children), rest
    inline = [child for child in node.children if child.kind in INLINE or child.kind == "TaskListMarker"]
    return inline, [child for child in node.children if child.kind not in INLINE and child.kind != "TaskListMarker"]


def holds_boxes(node: Node) -> bool:
    """Tell whether a list is a list of boxes, as the answers to a question are."""
    return any(part.kind == "TaskListMarker" for child in node.children for part in child.walk())


def answer_of(body: Body, node: Node) -> Answer:
    """Read one answer: its box is ticked if it is right."""
    inline, blocks = opening(node)
    marker = next((part for part in node.walk() if part.kind == "TaskListMarker"), None)
    words = [child for child in inline if child.kind != "TaskListMarker"]
    nested = next((block for block in blocks if block.kind == "List"), None)
    fields = tuple(fields_of(body, nested)) if nested else ()
    return Answer(plain(words), tuple(words), bool(marker and marker.details), fields, body.place(node.start))


def fields_of(body: Body, nested: Node) -> Iterator[Field]:
    """Yield the fields of a nested list; an entry without a colon is a field without a value."""
    for child in nested.children:
        inline, _ = opening(child)
        text = plain(inline)
        name, colon, value = text.partition(":")
        start = inline[0].start if inline else child.start
        skip = len((name + colon).encode()) + len(value) - len(value.lstrip())
        yield Field(
            name.strip(), value.strip(), tuple(after(inline, name + colon)), body.place(start), body.place(start + skip)
        )


def after(inline: list[Node], label: str) -> Iterator[Node]:
    """Yield the inline nodes that follow the label `name:` in the first of them."""
    for index, node in enumerate(inline):
        if index == 0 and node.kind == "Text" and node.text.startswith(label):
            rest = node.text[len(label) :].lstrip()
            yield Node("Text", node.end - len(rest.encode()), node.end, text=rest)
        else:
            yield node


def plain(nodes: list[Node]) -> str:
    """Return the words of inline nodes."""
    return Node("Inline", 0, 0, list(nodes)).plain
