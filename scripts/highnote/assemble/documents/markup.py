"""Makes XML elements out of a name, attributes and what is inside; nothing has to be escaped."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

Element = etree._Element


@dataclass(frozen=True, slots=True)
class Markup:
    """An XML language: its namespaces by prefix."""

    spaces: dict[str, str]

    def full(self, name: str) -> str:
        """Return a name such as `style:name` as lxml writes it."""
        space, _, local = name.partition(":")
        return f"{{{self.spaces[space]}}}{local}"

    def element(self, name: str, attributes: Mapping[str, str] | None = None, *inner: str | Element) -> Element:
        """Make an element."""
        made = etree.Element(self.full(name), nsmap=self.spaces)
        self.set(made, attributes or {})
        for part in inner:
            if isinstance(part, str):
                add_text(made, part)
            else:
                made.append(part)
        return made

    def set(self, element: Element, attributes: Mapping[str, str]) -> None:
        """Give an element attributes."""
        for name, value in attributes.items():
            element.set(self.full(name), value)

    def first(self, root: Element, path: str) -> Element:
        """Return the first element that a path leads to; raises LookupError."""
        found = root.find(path, self.spaces)
        if found is None:
            raise LookupError(path)
        return found


def add_text(parent: Element, text: str) -> None:
    """Add text behind all that an element holds."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def text_in(root: Element) -> str:
    """Return all text inside an element."""
    return "".join(map(str, root.itertext()))


def xml_bytes(root: Element) -> bytes:
    """Write a part of a file."""
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
