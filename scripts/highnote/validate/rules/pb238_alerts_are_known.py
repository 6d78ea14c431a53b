"""An alert is one of those that a code host knows."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

KNOWN = ("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
ALERT = re.compile(r"\[!(\w*)\]|(?:!!!|\?\?\?)\+? \w+")


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        source = playbook.body.source
        if "[!" not in source and "!!!" not in source and "???" not in source:
            continue
        for prose in playbook.prose:
            match = ALERT.match(prose.text) if prose.kind == "paragraph" else None
            if match:
                name = match[1] or match[0]
                yield Finding(
                    prose.place(),
                    f'"{name}" is no alert',
                    mend_by_near_name(name.upper(), KNOWN, "write > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], on a line of its own."),
                )
