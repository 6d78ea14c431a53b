"""Links each playbook to the ones before and after it, in the order of its kind."""

from typing import Any

import htpy
from htpy import Node as Html

from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context
from highnote.assemble.pages.places import url_of
from highnote.model import Playbook

NAMES = {
    "ending": "Endings",
    "phase": "Phases",
    "profession": "Professions and subjects",
    "template": "Templates",
    "lesson": "Lessons",
    "play": "Plays",
}


def neighbours_block(playbook: Playbook[Any], context: Context) -> Block | None:
    """Link the playbooks of the same kind before and after; None for one that stands alone."""
    row = context.library.of_kind(playbook.kind)
    at = row.index(playbook)
    links = [neighbour_html("Before this", row[at - 1])] if at > 0 else []
    links += [neighbour_html("Next", row[at + 1])] if at + 1 < len(row) else []
    return Block(htpy.nav(".neighbours", aria_label=NAMES[playbook.kind])[links]) if links else None


def neighbour_html(word: str, playbook: Playbook[Any]) -> Html:
    """Link one playbook."""
    return link(url_of(playbook), [htpy.span[word], " ", playbook.front.title])
