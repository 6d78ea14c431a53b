"""Reads what a template says of its parts: in which cases one stands, and of which parts one is chosen.

A list whose points all bear one of the names below belongs to the block before it, or to the section of a heading;
nested in a point it belongs to that point. "Choose one:" makes a choice of the list that follows it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from highnote.model.applies import Applies, parsed_applies
from highnote.model.markdown import Body, Node, Phrase, plain_text
from highnote.model.playbook import Playbook
from highnote.model.written import Detail, detail_of, opening
from highnote.problem import Place

NAMES = ("applies", "because", "to")
CHOOSE = "Choose one:"
DOCUMENT = "The document"


@dataclass(frozen=True, slots=True)
class Proviso:
    """In which cases a part stands: `applies` is None where it does not parse, `because` completes "Only if …".

    `id` names the part within its document: c1, c2 and so on, in the order of the text. Below a heading, `to` says who
    gets the letter that it opens; the heading bears it.
    """

    id: str
    applies: Applies | None
    because: Phrase
    details: tuple[Detail, ...]
    body: Body
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Return the place of the first detail, or of the part if it has none."""
        return self.details[0].place if self.details else self.body.place(self.start)

    @property
    def is_general(self) -> bool:
        """Tell whether it stands in every case that no other part of its choice is for."""
        return not self.details

    def detail(self, name: str) -> Detail | None:
        """Return the first detail of this name."""
        return next((detail for detail in self.details if detail.name == name), None)


def with_provisos(nodes: Sequence[Node], body: Body) -> list[Node]:
    """Return the nodes of a document with each proviso in its place: `Only`, `Choice` and points bear it as details."""
    return list(Reader(body).blocks(nodes))


def document_of(template: Playbook[Any]) -> list[Node]:
    """Return the nodes of a template's document with each proviso in its place; nothing else has a document."""
    section = template.section(DOCUMENT) if template.kind == "template" else None
    return with_provisos(section.nodes, template.body) if section else []


def provisos_in(nodes: Sequence[Node]) -> Iterator[Proviso]:
    """Yield the provisos of a document that was read, in the order of the text."""
    for node in nodes:
        if isinstance(node.details, Proviso):
            yield node.details
        yield from provisos_in(node.children)


def receivers_in(nodes: Sequence[Node]) -> Iterator[Detail]:
    """Yield who gets the letters of a document that was read, where a heading says so."""
    for node in nodes:
        if node.kind == "Heading" and "to" in node.details:
            yield node.details["to"]
        yield from receivers_in(node.children)


def choices_in(nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield the choices of a document that was read."""
    for node in nodes:
        if node.kind == "Choice":
            yield node
        yield from choices_in(node.children)


class Reader:
    """Reads one document, and numbers its provisos."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.numbers = count(1)

    def blocks(self, nodes: Sequence[Node]) -> Iterator[Node]:
        """Yield some blocks, with what stands only in some cases gathered below one node."""
        at = 0
        while at < len(nodes):
            node, following = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
            if following is None or following.kind != "List":
                yield self.inside(node)
                at += 1
            elif is_details(following):
                end = section_end(nodes, at) if node.kind == "Heading" else at + 2
                yield from self.only(node, following, nodes[at + 2 : end])
                at = end
            elif chooses(node):
                yield Node("Choice", node.start, following.end, [self.option(point) for point in following.children])
                at += 2
            else:
                yield self.inside(node)
                at += 1

    def only(self, node: Node, details: Node, rest: Sequence[Node]) -> Iterator[Node]:
        """Yield a block, and the rest of its section, below the proviso that follows it."""
        proviso = self.proviso(details.children, node.start)
        to = proviso.detail("to") if node.kind == "Heading" else None
        if to:
            node = replace(node, details={**node.details, "to": to})
        inner = [node, *self.blocks(rest)] if node.kind == "Heading" else [self.inside(node), *self.blocks(rest)]
        if to:
            proviso = replace(proviso, details=tuple(detail for detail in proviso.details if detail is not to))
        if to and not proviso.details:
            yield from inner
            return
        yield Node("Only", node.start, inner[-1].end if rest else details.end, inner, "", proviso)

    def inside(self, node: Node) -> Node:
        """Return a block with the provisos inside it in their place."""
        if node.kind == "List":
            return replace(node, children=[self.point(point) for point in node.children])
        return node

    def point(self, point: Node) -> Node:
        """Return a point of a list, with its proviso if it has one."""
        details, children = self.apart(point)
        children = [self.inside(child) for child in children]
        proviso = self.proviso(details.children, point.start) if details else None
        return replace(point, children=children, details=proviso)

    def option(self, point: Node) -> Node:
        """Return one part of a choice; the general one has no details."""
        details, children = self.apart(point)
        proviso = self.proviso(details.children if details else (), point.start)
        return Node("Option", point.start, point.end, [self.inside(child) for child in children], "", proviso)

    def apart(self, point: Node) -> tuple[Node | None, list[Node]]:
        """Part the details of a point from its words."""
        details = next((child for child in point.children if child.kind == "List" and is_details(child)), None)
        return details, [child for child in point.children if child is not details]

    def proviso(self, points: Sequence[Node], start: int) -> Proviso:
        """Read the details of a part."""
        details = tuple(detail_of(self.body, point) for point in points)
        by_name = {detail.name: detail for detail in reversed(details)}
        applies, because = by_name.get("applies"), by_name.get("because")
        return Proviso(
            id=f"c{next(self.numbers)}",
            applies=parsed_applies(applies.value if applies else ""),
            because=because.phrase if because else Phrase(),
            details=details,
            body=self.body,
            start=start,
            end=points[-1].end if points else start,
        )


def without_details(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield the nodes of a document without what they say of its parts."""
    for node in nodes:
        if node.kind != "List":
            yield node
        elif not is_details(node):
            points = [replace(point, children=list(without_details(point.children))) for point in node.children]
            yield replace(node, children=points)


def is_details(node: Node) -> bool:
    """Tell whether a list says something of what stands before it."""
    return bool(node.children) and all(name_of(point) in NAMES for point in node.children)


def name_of(point: Node) -> str:
    """Return what stands before the colon of a point."""
    name, colon, _ = plain_text(opening(point)[0]).partition(":")
    return name.strip() if colon else ""


def chooses(node: Node) -> bool:
    """Tell whether a paragraph makes a choice of the list behind it."""
    return node.kind == "Paragraph" and node.plain == CHOOSE


def section_end(nodes: Sequence[Node], at: int) -> int:
    """Return where the section of a heading ends: at the next heading that is as high, or at a new page."""
    level = nodes[at].details["level"]
    for index in range(at + 1, len(nodes)):
        node = nodes[index]
        if node.kind == "Rule" or (node.kind == "Heading" and node.details["level"] <= level):
            return index
    return len(nodes)
