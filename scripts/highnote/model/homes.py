"""Finds what a name leads to: a playbook, a part of a page, an item, a law, a question, or a question of a gate.

Names are ids (`ACC-02`, `T21`, `MSP-R1`, `ACC-G2`), and files with or without an anchor (`docs/why.md#your-network`).
"""

from dataclasses import dataclass
from typing import Any

from highnote.model.anchors import heading_anchors
from highnote.model.library import Library
from highnote.model.playbook import Playbook


@dataclass(frozen=True, slots=True)
class Home:
    """Where something lives: its title, and the playbook and the anchor that a link needs."""

    title: str
    playbook: Playbook[Any]
    anchor: str = ""


def home_of(library: Library, name: str) -> Home | None:
    """Find what a name leads to; None if there is no such thing."""
    path, _, anchor = name.partition("#")
    if path in library.by_path:
        return home_on_page(library.by_path[path], anchor)
    if name in library.by_id:
        return home_on_page(library.by_id[name], "")
    return next((home_of_part(book, name) for book in library.playbooks if name in book.ids), None)


def home_on_page(playbook: Playbook[Any], anchor: str) -> Home | None:
    """Find a page, or the part of it below a heading."""
    if not anchor:
        return Home(playbook.front.title, playbook)
    titles = {
        slug: heading.plain
        for slug, heading in zip(heading_anchors(playbook.body), playbook.body.of_kind("Heading"), strict=True)
    }
    return Home(titles[anchor], playbook, anchor) if anchor in titles else None


def home_of_part(playbook: Playbook[Any], name: str) -> Home:
    """Find an item, a law, a question, or a question of a gate."""
    written = next((written for written in playbook.written if written.id == name), None)
    if written:
        return Home(written.text, playbook, name.lower())
    asked = next(question.ask for question in playbook.front.gate.questions if question.id == name)
    return Home(asked, playbook, f"gate-{playbook.id.lower()}")
