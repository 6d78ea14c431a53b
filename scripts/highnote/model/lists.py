"""Reads the lists of playbooks/vocabulary/ into types, with the place of every entry."""

from collections.abc import Iterator
from collections.abc import Sequence as Many
from typing import Any

from highnote.load import Document, Scalar
from highnote.model.library import Vocabulary
from highnote.model.listed import Listed, listed_in, values_of
from highnote.model.vocabulary import LISTS
from highnote.problem import Fault, Place

FOLDER = "playbooks/vocabulary/"
REGISTER = "published"


def vocabulary_of(documents: Many[Document]) -> tuple[Vocabulary, list[Fault]]:
    """Read the vocabulary's lists; entries with faults are kept as far as they go."""
    lists: dict[str, list[Any]] = {}
    written: dict[tuple[str, str], Listed] = {}
    faults: list[Fault] = []
    for document in documents:
        name = document.path.removeprefix(FOLDER).removesuffix(".yml")
        if name != REGISTER and name not in LISTS:
            faults.append(Fault("vocabulary-unknown", Place(document.path), name, (*LISTS, REGISTER)))
            continue
        for member, listed in members_of(name, document, faults):
            identity = getattr(member, "id", member)
            if identity and (name, identity) in written:
                faults.append(Fault("entry-twice", listed.place(), identity))
            if identity:
                written.setdefault((name, identity), listed)
                lists.setdefault(name, []).append(member)
    return Vocabulary(**{name: tuple(entries) for name, entries in lists.items()}, written=written), faults


def members_of(name: str, document: Document, faults: list[Fault]) -> Iterator[tuple[Any, Listed]]:
    """Yield the members of a list."""
    return registered_in(document, faults) if name == REGISTER else listed_in(document, LISTS[name], faults)


def registered_in(document: Document, faults: list[Fault]) -> Iterator[tuple[str, Listed]]:
    """Yield the ids of the register, which are plain text."""
    for tree in values_of(document, faults):
        listed = Listed(document.path, tree)
        if isinstance(tree, Scalar):
            yield tree.text, listed
        else:
            faults.append(Fault("entry-not-text", listed.place()))
