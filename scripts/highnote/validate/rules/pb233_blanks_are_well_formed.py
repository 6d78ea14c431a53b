"""A blank is written as two braces, its name, and two braces."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.blanks import BLANK, braced
from highnote.validate.language import shortened


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for match in braced(playbook.body):
        if match[0].startswith(b"{{") and not BLANK.fullmatch(match[0]):
            yield Finding(
                playbook.body.place(match.start()),
                f'"{shortened(match[0].decode("utf-8", "replace"))}" is not a blank',
                "write it like {{ client_name }}: two braces, small letters and underscores.",
            )
