"""A box outside a template is that of an item or an answer."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Node
from highnote.model.written import opening
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    choices = [choice for written in playbook.written for choice in written.choices]
    known = {part.start for part in playbook.written if part.boxed} | {part.start for part in choices if part.boxed}
    if playbook.kind == "template" or len(playbook.body.nodes.get("TaskListMarker", ())) == len(known):
        return
    for item in playbook.body.of_kind("Item"):
        if has_box(item) and item.start not in known:
            yield Finding(
                playbook.body.place(item.start),
                "this box belongs to no item",
                "write an ordinary list, or move it to the list of items and give it an id.",
            )


def has_box(item: Node) -> bool:
    """Tell whether a list item opens with a box."""
    inline, _ = opening(item)
    return bool(inline) and inline[0].kind == "TaskListMarker"
