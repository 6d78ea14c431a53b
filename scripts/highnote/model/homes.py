"""Finds what a name leads to: a playbook, an entry of one, a part of a page, or a word of the vocabulary.

Names are ids (`ACC-02`, `T21`, `MSP-R1`, `ACC-G2`), files with or without an anchor (`docs/why.md#your-network`),
and entries of a list (`term:beyond-use`, `role:lead`, `field:client_name`, `reason:R06`, `facet:tempo`, `source:id`).
"""

from dataclasses import dataclass

from highnote.model.anchors import heading_anchors
from highnote.model.library import Library
from highnote.model.markdown import Node
from highnote.model.playbook import Playbook
from highnote.problem import Place

LIST_OF = {
    "term": "glossary",
    "role": "roles",
    "field": "fields",
    "reason": "reasons",
    "facet": "facets",
    "source": "sources",
}


@dataclass(frozen=True, slots=True)
class Home:
    """Where something lives: its place, its words, its title, and the playbook and anchor that a link needs."""

    place: Place
    text: str
    title: str
    playbook: Playbook | None = None
    anchor: str = ""


def home_of(library: Library, name: str) -> Home | None:
    """Find what a name leads to; None if there is no such thing."""
    scheme, colon, rest = name.partition(":")
    if colon:
        return home_in_vocabulary(library, LIST_OF.get(scheme, ""), rest)
    path, _, anchor = name.partition("#")
    if path in library.by_path:
        return home_on_page(library.by_path[path], anchor)
    if name in library.by_id:
        return home_on_page(library.by_id[name], "")
    return next((home_of_entry(book, name) for book in library.playbooks if name in book.ids), None)


def home_in_vocabulary(library: Library, list_name: str, identity: str) -> Home | None:
    """Find an entry of a list."""
    entry = library.vocabulary.by_id.get(list_name, {}).get(identity)
    if not entry:
        return None
    return Home(library.vocabulary.places[list_name, identity], entry.model_dump_json(), identity)


def home_on_page(playbook: Playbook, anchor: str) -> Home | None:
    """Find a page, or the part of it below a heading."""
    front, body = playbook.front, playbook.body
    if not anchor:
        return Home(Place(playbook.path), f"{front.model_dump_json()} {body.source}", front.title, playbook)
    headings = dict(zip(heading_anchors(body), body.of_kind("Heading"), strict=True))
    heading = headings.get(anchor)
    if not heading:
        return None
    text = body.markdown(heading.start, end_of(heading, [*headings.values()], len(body.encoded)))
    return Home(body.place(heading.start), text, heading.plain, playbook, anchor)


def end_of(heading: Node, headings: list[Node], last: int) -> int:
    """Return where the part below a heading ends: at the next one that is not deeper."""
    later = headings[headings.index(heading) + 1 :]
    return next((node.start for node in later if node.details["level"] <= heading.details["level"]), last)


def home_of_entry(playbook: Playbook, name: str) -> Home:
    """Find an item, a rule, a question, or a question of a gate."""
    entry = next((entry for entry in playbook.entries if entry.id == name), None)
    if entry:
        point = next(node for node in playbook.body.of_kind("Item") if node.start == entry.start)
        text = playbook.body.markdown(point.start, point.end)
        return Home(entry.place, text, entry.text, playbook, name.lower())
    questions = playbook.front.gate.questions
    index = next(index for index, question in enumerate(questions) if question.id == name)
    place = playbook.front_place("gate", "questions", index)
    return Home(place, questions[index].model_dump_json(), questions[index].ask, playbook, f"gate-{playbook.id.lower()}")
