"""The id of an item, a rule or a question begins with the id of its playbook."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    prefix = playbook.id.upper()
    for letter, parts in (("", playbook.items), ("R", playbook.laws), ("Q", playbook.questions)):
        for part in parts if prefix else ():
            if part.id and not fits(part.id, f"{prefix}-{letter}"):
                yield Finding(
                    part.written.place,
                    f'the id "{part.id}" does not fit this playbook',
                    f"write it like {prefix}-{letter or 0}1; if readers have it already, move it back.",
                )


def fits(identity: str, start: str) -> bool:
    """Tell whether an id is this start and a number of at most three digits."""
    number = identity.removeprefix(start)
    return identity.startswith(start) and number.isdecimal() and number.isascii() and len(number) <= 3
