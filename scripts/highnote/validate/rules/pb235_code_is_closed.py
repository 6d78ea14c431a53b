"""A block of code that is opened is closed."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for node in playbook.body.of_kind("CodeBlock"):
        if node.details == "Indented" or closed(playbook.body.markdown(node.start, node.end)):
            continue
        yield Finding(
            playbook.body.place(node.start),
            "this block of code is never closed",
            "put a line with the same signs behind it.",
        )


def closed(source: str) -> bool:
    """Tell whether a fenced block ends with a fence as long as its first."""
    lines = source.rstrip().split("\n")
    fence = re.match(r"`{3,}|~{3,}", lines[0].lstrip(" >"))
    last = lines[-1].strip(" >\t")
    return len(lines) > 1 and (not fence or (last.startswith(fence[0]) and not last.strip(fence[0][0])))
