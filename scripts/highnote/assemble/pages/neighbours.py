"""Links each playbook to the ones before and after it, in the order of its kind."""

from html import escape

from highnote.assemble.pages.links import url_of
from highnote.assemble.pages.page import Context, box
from highnote.model import Playbook

NAMES = {
    "ending": "Endings",
    "phase": "Phases",
    "profession": "Professions and subjects",
    "template": "Templates",
    "lesson": "Lessons",
}


def neighbours_text(playbook: Playbook, context: Context) -> str:
    """Link the playbooks of the same kind before and after; empty for one that stands alone."""
    row = context.library.of_kind(playbook.kind)
    at = row.index(playbook)
    links = neighbour_html("Before this", row[at - 1], context) if at > 0 else ""
    links += neighbour_html("Next", row[at + 1], context) if at + 1 < len(row) else ""
    return box(f'<nav class="neighbours" aria-label="{NAMES[playbook.kind]}">{links}</nav>') if links else ""


def neighbour_html(word: str, playbook: Playbook, context: Context) -> str:
    """Link one playbook."""
    return f'<a href="{context.href(url_of(playbook))}"><span>{word}</span> {escape(playbook.front.title)}</a>'
