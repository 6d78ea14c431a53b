"""A paragraph of 25 words or more reads at grade 12 or below."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding

HARDEST = 12.0
FEW_WORDS = 25


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for passage, reading in playbook.sentences if not playbook.for_authors else ():
        if reading.words >= FEW_WORDS and reading.grade > HARDEST:
            yield Finding(
                passage.place(),
                f"the paragraph reads at grade {reading.grade:.1f}",
                "part its longest sentence, and say its longest words in shorter ones.",
            )
