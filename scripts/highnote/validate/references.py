"""Finds every name that a playbook or the vocabulary gives of something else: what it is the name of, and its place.

Knows the values that are marked with `Ref`, and links. Does not know what is there.
"""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from highnote.model import Item, Law, Playbook, Vocabulary
from highnote.model.applies import Applies, Clause
from highnote.model.kinds import Ref
from highnote.model.links import Link
from highnote.model.phrases import HarmPhrase
from highnote.model.provisos import document_of, receivers_in
from highnote.model.tables import SCHEME
from highnote.model.vocabulary import LISTS
from highnote.problem import Place
from highnote.validate.details import ITEM_ELSEWHERE, LAW, given

HOLDERS = (BaseModel, Applies, Clause, HarmPhrase)
ASKED = ("facets", "answers")
KNOWN = {"item": ITEM_ELSEWHERE, "law": LAW}
SCHEMES = {"source": "sources", "term": "glossary", SCHEME: "tables"}

Way = tuple[str | int, ...]


class Reference(NamedTuple):
    """A name of something else: what kind of thing gives it, of what, of which of those, by whom, and where.

    `by` is the id of the giver, or the words of a link.
    """

    giver: str
    to: str
    name: str
    of: str
    by: str
    place: Place


class Named(NamedTuple):
    """A name in a value, with what it is the name of, of which of those, and the way to it down the fields."""

    to: str
    of: str
    name: str
    way: Way


def references_of(playbook: Playbook[Any]) -> Iterator[Reference]:
    """Yield the references of a playbook; those of items and laws are blank where none is written."""
    for named in named_in(playbook.front):
        place = playbook.front_place(*named.way)
        yield Reference("front matter", named.to, named.name, named.of, playbook.id, place)
    entries: tuple[Item | Law, ...] = (*playbook.items, *playbook.laws)
    for entry in entries:
        yield from references_of_entry(entry, playbook.kind)
    for link in playbook.links:
        yield from references_of_link(link)
    for to in receivers_in(document_of(playbook)):
        yield Reference("front matter", "recipients", to.value, "", playbook.id, to.value_place)


def references_of_entry(entry: Item | Law, kind: str) -> Iterator[Reference]:
    """Yield the references of an item or a law but those of its condition, which `references_of_condition` yields.

    An item of a phase is part of that phase, whatever it says.
    """
    giver = "law" if isinstance(entry, Law) else "item"
    for named in named_in(entry):
        if named.to in ASKED or (named.to == "phases" and kind not in ("ending", "profession")):
            continue
        name = str(named.way[0])
        detail = entry.written.detail(name)
        if not detail and name in given(entry.written.details, KNOWN[giver]):
            continue
        place = detail.value_place if detail else entry.written.place
        yield Reference(giver, named.to, named.name, named.of, entry.id, place)


def references_of_condition(applies: Applies, by: str, place: Place) -> Iterator[Reference]:
    """Yield the facets that a condition asks for, and their answers."""
    return (Reference("condition", named.to, named.name, named.of, by, place) for named in named_in(applies))


def references_of_link(link: Link) -> Iterator[Reference]:
    """Yield what a link or a picture leads to: a source, a word of the glossary, or a file, and a place in it."""
    if link.kind == "Image":
        if link.file and not link.file.startswith("../"):
            yield Reference("picture", "pictures", link.file, "", "", link.place)
    elif link.scheme in SCHEMES:
        yield Reference("link", SCHEMES[link.scheme], link.target, "", link.node.plain, link.place)
    elif not link.scheme and link.file and not link.file.startswith("../"):
        yield Reference("link", "pages", link.file, "", "", link.place)
        if "#" in link.target:
            yield Reference("link", "anchors", link.anchor, link.file, "", link.place)


def references_of_vocabulary(vocabulary: Vocabulary) -> Iterator[Reference]:
    """Yield the references of the entries of all lists."""
    for name in LISTS:
        for entry in getattr(vocabulary, name):
            written = vocabulary.written[name, entry.id]
            for named in named_in(entry):
                giver = "condition" if named.to in ASKED else "vocabulary"
                yield Reference(giver, named.to, named.name, named.of, entry.id, written.place(*named.way))


def named_in(value: object, way: Way = ()) -> Iterator[Named]:
    """Yield every name in a value and in the values that it holds."""
    kind: type = type(value)
    for attribute, key, ref in attributes_of(kind):
        held = getattr(value, attribute)
        for index, one in enumerate(held) if isinstance(held, tuple) else ((None, held),):
            here = (*way, key) if index is None else (*way, key, index)
            if ref and one is not None:
                yield Named(ref.to, ref.of or (getattr(value, ref.beside) if ref.beside else ""), one, here)
            elif one is not None:
                yield from named_in(one, here)


@cache
def attributes_of(kind: type) -> tuple[tuple[str, str, Ref | None], ...]:
    """Return the attributes of a type that give a name, or hold what may give one: each with its key in a file."""
    fields = kind.model_fields if issubclass(kind, BaseModel) else {}
    found = []
    for attribute, hint in get_type_hints(kind, include_extras=True).items():
        ref = ref_in(hint)
        if ref or holds(hint):
            found.append((attribute, (fields[attribute].alias if attribute in fields else None) or attribute, ref))
    return tuple(found)


def ref_in(hint: object) -> Ref | None:
    """Return the mark of a type that is a name, or a list of names, None if it is neither."""
    marks = (mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, Ref))
    inner = (ref_in(part) for part in parts_of(hint))
    return next(marks, None) or next((ref for ref in inner if ref), None)


def holds(hint: object) -> bool:
    """Tell whether a value of a type is, or lists, values that may give names."""
    return (isinstance(hint, type) and issubclass(hint, HOLDERS)) or any(map(holds, parts_of(hint)))


def parts_of(hint: object) -> tuple[object, ...]:
    """Return the types that a type is made of."""
    return get_args(hint)[:1] if get_origin(hint) is Annotated else get_args(hint)
