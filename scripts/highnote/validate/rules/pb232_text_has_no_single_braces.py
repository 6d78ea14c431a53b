"""Text has no single braces: some readers of Markdown take them for attributes."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.blanks import braced
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for match in braced(playbook.body):
        if not match[0].startswith(b"{{"):
            yield Finding(
                playbook.body.place(match.start()),
                f'"{shortened(match[0].decode("utf-8", "replace"))}" stands in single braces',
                "write a blank as {{ client_name }}, show braces in backticks, or use other brackets.",
            )
