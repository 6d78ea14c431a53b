"""The id of a playbook has the form of its kind."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

FORMS = {
    "ending": (re.compile(r"R[0-9]{2,}"), "R06"),
    "phase": (re.compile(r"[A-Z]{3}"), "ACC"),
    "profession": (re.compile(r"[a-z][a-z0-9]*"), "msp"),
    "template": (re.compile(r"T[0-9]{2,}"), "T21"),
    "lesson": (re.compile(r"[A-Z][0-9]+"), "M1"),
    "play": (re.compile(r"P[0-9]+"), "P1"),
}


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.id and not FORMS[playbook.kind][0].fullmatch(playbook.id):
        _, example = FORMS[playbook.kind]
        yield Finding(
            playbook.front_place("id"),
            f'the id "{playbook.id}" does not have the form of its kind',
            f"write it like {example}; an id is never changed later.",
        )
