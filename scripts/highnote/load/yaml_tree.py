"""Reads YAML into a tree whose every value knows its line and column, and that surprises nobody.

Knows YAML events. Scalars stay the text that the author wrote; aliases and merge keys are refused before they can grow.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as Loader

DEEPEST = 12
RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers


@dataclass(frozen=True, slots=True)
class Scalar:
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
                return tag.rpartition(":")[2]
        return "str"


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    values: tuple["Value", ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
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
    tab = text.find("\t")
    if tab >= 0 and not text[text.rfind("\n", 0, tab) + 1 : tab].strip():
        raise YamlFault("yaml-tab", text.count("\n", 0, tab) + first_line, tab - text.rfind("\n", 0, tab), "")
    try:
        events = yaml.parse(text, Loader)
        for event in events:
            if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
                continue
            if isinstance(event, yaml.StreamEndEvent):
                return None
            tree = read_value(event, events, first_line, 0)
            return only_document(tree, events, first_line)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        raise YamlFault("yaml-unreadable", line, column, error.problem or "") from None
    except yaml.YAMLError as error:
        raise YamlFault("yaml-unreadable", first_line, 1, str(error).splitlines()[0]) from None
    return None


def only_document(tree: Value, events: Iterator[yaml.Event], first_line: int) -> Value:
    """Return the tree if nothing follows it."""
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            raise YamlFault("yaml-second-document", event.start_mark.line + first_line, 1)
    return tree


def read_value(event: yaml.Event, events: Iterator[yaml.Event], first_line: int, depth: int) -> Value:
    """Read the value that begins with this event."""
    line, column = event.start_mark.line + first_line, event.start_mark.column + 1
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise YamlFault("yaml-alias", line, column, event.anchor)
    if getattr(event, "tag", None):
        raise YamlFault("yaml-tag", line, column, event.tag)
    if depth > DEEPEST:
        raise YamlFault("yaml-deep", line, column)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, line, column, plain=not event.style)
    values = values_until_end(events, first_line, depth)
    if isinstance(event, yaml.SequenceStartEvent):
        return Sequence(tuple(values), line, column)
    return Mapping(tuple(key_and_value(key, values) for key in values), line, column)


def values_until_end(events: Iterator[yaml.Event], first_line: int, depth: int) -> Iterator[Value]:
    """Yield values until the event that ends their collection."""
    for event in events:
        if isinstance(event, yaml.CollectionEndEvent):
            return
        yield read_value(event, events, first_line, depth + 1)


def key_and_value(key: Value, values: Iterator[Value]) -> tuple[Scalar, Value]:
    """Pair a key with the value that follows; a key that is not text, or merges, is refused."""
    if not isinstance(key, Scalar):
        raise YamlFault("yaml-key", key.line, key.column)
    if key.plain and key.text == "<<":
        raise YamlFault("yaml-alias", key.line, key.column, "<<")
    return key, next(values)
