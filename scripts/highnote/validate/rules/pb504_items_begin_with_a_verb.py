"""The text of an item begins with a verb."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.verbs import VERBS

# The first word, whatever follows it, a line break too.
FIRST_WORD = re.compile(r"([\w-]*).*", re.DOTALL)


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for item in playbook.items:
        first = FIRST_WORD.sub(r"\1", item.text)
        if item.text and first.lower().partition("-")[0] not in VERBS:
            yield Finding(
                item.written.text_place,
                f'the item begins with "{first}"',
                "begin with what to do; if this is a verb, add it to scripts/highnote/validate/verbs.py.",
            )
        elif first[:1].islower():
            yield Finding(
                item.written.text_place,
                f'the item begins with a small letter, "{first}"',
                f'write "{first.capitalize()}".',
            )
