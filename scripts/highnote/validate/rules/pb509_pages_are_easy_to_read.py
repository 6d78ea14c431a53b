"""A page reads at grade 8 or below."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding
from highnote.validate.reading import reading_of_page

HARDEST = 8.0
FEW_WORDS = 100


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    if playbook.for_authors:
        return
    reading = reading_of_page(playbook)
    if reading.grade > HARDEST and reading.words >= FEW_WORDS:
        yield Finding(
            playbook.passages[0].place(),
            f"the page reads at grade {reading.grade:.1f}",
            "write shorter sentences and shorter words; `highnote reading` measures it again.",
        )
