"""Reads the lists of playbooks/vocabulary/ into types, with the place of every entry."""

from collections.abc import Sequence as Many

from highnote.load import Document, Mapping, Scalar, Sequence, Value
from highnote.model.library import Vocabulary
from highnote.model.typed import place, typed
from highnote.model.vocabulary import LISTS
from highnote.problem import Fault, Place

FOLDER = "playbooks/vocabulary/"
REGISTER = "published"


def vocabulary_of(documents: Many[Document]) -> tuple[Vocabulary, list[Fault]]:
    """Read the vocabulary's lists; entries with faults are kept as far as they go."""
    lists: dict[str, list] = {}
    places: dict[tuple[str, str], Place] = {}
    faults: list[Fault] = []
    for document in documents:
        name = document.path.removeprefix(FOLDER).removesuffix(".yml")
        if name != REGISTER and name not in LISTS:
            faults.append(Fault("vocabulary-unknown", Place(document.path), name, (*LISTS, REGISTER)))
            continue
        for tree in values_of(document, faults):
            entry = (
                tree.text if name == REGISTER and isinstance(tree, Scalar) else entry_of(name, tree, document, faults)
            )
            identity = getattr(entry, "id", entry)
            if identity and (name, identity) in places:
                faults.append(Fault("entry-twice", place(document.path, tree), identity))
            if identity:
                places.setdefault((name, identity), place(document.path, tree))
                lists.setdefault(name, []).append(entry)
    return Vocabulary(**{name: tuple(entries) for name, entries in lists.items()}, places=places), faults


def values_of(document: Document, faults: list[Fault]) -> tuple[Value, ...]:
    """Return the values of a file that holds one list."""
    if isinstance(document.tree, Sequence):
        return document.tree.values
    if document.tree is not None:
        faults.append(Fault("vocabulary-not-list", Place(document.path)))
    return ()


def entry_of(name: str, tree: Value, document: Document, faults: list[Fault]) -> object | None:
    """Read one entry of a list, None if it has no fields."""
    if name == REGISTER or not isinstance(tree, Mapping):
        faults.append(Fault("entry-not-text" if name == REGISTER else "entry-not-mapping", place(document.path, tree)))
        return None
    entry, found = typed(tree, LISTS[name], document.path)
    faults += found
    return entry
