"""An alert is one of those that a code host knows."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.markdown import Body, Node
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

KNOWN = ("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
ALERT = re.compile(r"\[!(\w*)\]")
ADMONITION = re.compile(r"(?:!!!|\?\?\?)\+? (\w+)")
MEND = "write > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], on a line of its own."


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for node, name in strange_alerts(playbook.body):
        place = playbook.body.place(node.start)
        yield Finding(place, f'"{name}" is no alert', mend_by_near_name(name.upper(), KNOWN, MEND))


def strange_alerts(body: Body) -> Iterator[tuple[Node, str]]:
    """Yield what looks like an alert and is none, with its name."""
    for quote in body.of_kind("BlockQuote"):
        match = ALERT.match(quote.children[0].plain) if quote.children and quote.details is None else None
        if match:
            yield quote.children[0], match[1]
    for paragraph in body.of_kind("Paragraph") if "!!!" in body.source or "???" in body.source else ():
        match = ADMONITION.match(paragraph.plain)
        if match:
            yield paragraph, match[1]
