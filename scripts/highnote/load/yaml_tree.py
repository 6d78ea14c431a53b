"""Reads YAML into a tree whose every value knows its line and column, and that surprises nobody.

Knows YAML events. Scalars stay the text that the author wrote; aliases and merge keys are refused before they can grow.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

DEEPEST = 12
# A PyYAML that was built without libyaml has no loader in C.
Loader: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers
INDENTING_TAB = re.compile(r"^ *\t", re.MULTILINE)


class Scalar(NamedTuple):
    """One text; `plain` if it stands without quotes."""

    text: str
    line: int
    column: int
    plain: bool = True

    @property
    def yaml_type(self) -> str:
        """Name what YAML 1.1 would make of it: str, bool, int, float, null, timestamp, merge or value."""
        if not self.plain:
            return "str"
        for tag, pattern in RESOLVERS.get(self.text[:1], ()):
            if pattern.match(self.text):
                return str(tag).rpartition(":")[2]
        return "str"


class Sequence(NamedTuple):
    """A list of values."""

    values: tuple["Value", ...]
    line: int
    column: int


class Mapping(NamedTuple):
    """Keys with values, in the author's order, a key given twice included."""

    entries: tuple[tuple[Scalar, "Value"], ...]
    line: int
    column: int

    def value(self, key: str) -> "Value | None":
        """Return the last value of a key."""
        return next((value for name, value in reversed(self.entries) if name.text == key), None)


Value = Scalar | Sequence | Mapping


class YamlFault(Exception):
    """The YAML cannot be read; `kind` and `found` say why, line and column begin at 1."""

    def __init__(self, kind: str, line: int, column: int, found: str = "") -> None:
        super().__init__(kind)
        self.kind, self.line, self.column, self.found = kind, line, column, found


def yaml_tree(text: str, first_line: int = 1) -> Value | None:
    """Read one YAML document; None if it is empty; raises YamlFault, never a parser's error."""
    tab = INDENTING_TAB.search(text)
    if tab:
        raise YamlFault("yaml-tab", text.count("\n", 0, tab.start()) + first_line, len(tab[0]))
    try:
        return only_document(iter(Loader(text).get_event, None), first_line)
    except yaml.MarkedYAMLError as error:
        # Quotes that are never closed are found at the end, and mended where they begin.
        mark = error.context_mark if error.context == "while scanning a quoted scalar" else error.problem_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        raise YamlFault("yaml-unreadable", line, column, error.problem or "") from None
    except yaml.YAMLError as error:
        raise YamlFault("yaml-unreadable", first_line, 1, str(error).splitlines()[0]) from None


def only_document(events: Iterator[Any], first_line: int) -> Value | None:
    """Return the tree of the first document, and refuse a second."""
    documents: list[Value] = []
    for event in events:
        if documents and isinstance(event, yaml.DocumentStartEvent):
            raise YamlFault("yaml-second-document", line_of(event) + first_line, 1)
        if isinstance(event, yaml.NodeEvent):
            documents.append(read_value(event, events, first_line, 0))
    return documents[0] if documents else None


def line_of(event: Any) -> int:
    """Return the line of an event, from 0."""
    return int(event.start_mark.line)


def read_value(event: Any, events: Iterator[Any], first_line: int, depth: int) -> Value:
    """Read the value that begins with this event."""
    mark = event.start_mark
    line, column = mark.line + first_line, mark.column + 1
    if event.anchor is not None:
        raise YamlFault("yaml-alias", line, column, event.anchor)
    if event.tag is not None:
        raise YamlFault("yaml-tag", line, column, event.tag)
    if type(event) is yaml.ScalarEvent:
        return Scalar(event.value, line, column, not event.style)
    if depth > DEEPEST:
        raise YamlFault("yaml-deep", line, column, str(DEEPEST))
    read = read_list if type(event) is yaml.SequenceStartEvent else read_fields
    return read(events, line, column, first_line, depth + 1)


def read_list(events: Iterator[yaml.Event], line: int, column: int, first_line: int, depth: int) -> Sequence:
    """Read values until the event that ends their list."""
    values = []
    for event in events:
        if type(event) is yaml.SequenceEndEvent:
            break
        values.append(read_value(event, events, first_line, depth))
    return Sequence(tuple(values), line, column)


def read_fields(events: Iterator[yaml.Event], line: int, column: int, first_line: int, depth: int) -> Mapping:
    """Read keys and values until the event that ends their mapping; a key that is not text, or merges, is refused."""
    entries = []
    for event in events:
        if type(event) is yaml.MappingEndEvent:
            break
        key = read_value(event, events, first_line, depth)
        if not isinstance(key, Scalar):
            raise YamlFault("yaml-key", key.line, key.column)
        if key.plain and key.text == "<<":
            raise YamlFault("yaml-alias", key.line, key.column, "<<")
        entries.append((key, read_value(next(events), events, first_line, depth)))
    return Mapping(tuple(entries), line, column)
