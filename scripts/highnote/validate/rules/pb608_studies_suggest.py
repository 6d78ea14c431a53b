"""A study suggests; it proves nothing about a client."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding

PROOFS = frozenset(b"proves proved proven proof".split())
PROVES = re.compile(r"\b(?:proves|proved|proven|is proof)\b(?! (?:by|to|with))")


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        if playbook.body.words.isdisjoint(PROOFS):
            continue
        for prose in playbook.passages:
            match = PROVES.search(prose.text) if prose.cites else None
            if match:
                yield Finding(
                    prose.place(match.start()),
                    f'"{match[0]}" stands beside a citation',
                    'write "suggests", "found" or "describes".',
                )
