"""A study suggests; it proves nothing about a client."""

import re
from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

PROOFS = frozenset(b"proves proved proven proof".split())
PROVES = re.compile(r"\b(?:proves|proved|proven|is proof)\b(?! (?:by|to|with))")


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.body.words.isdisjoint(PROOFS):
        return
    for passage in playbook.passages:
        match = PROVES.search(passage.text) if passage.cites else None
        if match:
            yield Finding(
                passage.place(match.start()),
                f'"{match[0]}" stands beside a citation',
                'write "suggests", "found" or "describes".',
            )
