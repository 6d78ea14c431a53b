"""A link that stands for a table is a paragraph of its own, in a document or on a page."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.tables import SCHEME, table_named
from highnote.problem import Finding
from highnote.validate.headings import section_meant


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    asking = [link for link in playbook.links if link.scheme == SCHEME]
    shown = set(places_of(playbook)) if asking else set()
    for link in asking:
        if link.node.start not in shown:
            yield Finding(
                link.place,
                f'the table "{link.target}" cannot be shown here',
                "give the link a paragraph of its own, in the document of a template or on a page in docs/.",
            )


def places_of(playbook: Playbook[Any]) -> Iterator[int]:
    """Yield where a table can be shown: the starts of the paragraphs that stand for one."""
    document = section_meant(playbook, "The document") if playbook.kind == "template" else None
    nodes = document.nodes if document else playbook.body.root.children if playbook.kind == "page" else ()
    return (node.start for node in nodes if table_named(node))
