"""Reads a YAML file that holds one list, and keeps where each of its values stands."""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from highnote.load import Document, Mapping, Sequence, Value
from highnote.model.kinds import Strict
from highnote.model.typed import node_at, place, typed
from highnote.problem import Fault, Place

S = TypeVar("S", bound=Strict)


class Listed(NamedTuple):
    """One member of a list as its author wrote it."""

    path: str
    tree: Value

    def place(self, *where: str | int) -> Place:
        """Return the place of a value in it, by the names that authors write."""
        return place(self.path, node_at(self.tree, where))


def listed_in(document: Document, kind: type[S], faults: list[Fault]) -> Iterator[tuple[S, Listed]]:
    """Yield the members of a list that have fields, as far as they could be read."""
    for tree in values_of(document, faults):
        if isinstance(tree, Mapping):
            member, found = typed(tree, kind, document.path)
            faults += found
            yield member, Listed(document.path, tree)
        else:
            faults.append(Fault("entry-not-mapping", place(document.path, tree)))


def values_of(document: Document, faults: list[Fault]) -> tuple[Value, ...]:
    """Return the values of a file that holds one list."""
    if isinstance(document.tree, Sequence):
        return document.tree.values
    if document.tree is not None:
        faults.append(Fault("vocabulary-not-list", Place(document.path)))
    return ()
