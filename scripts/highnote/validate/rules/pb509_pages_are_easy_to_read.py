"""A page reads at grade 8 or below."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.reading import readings

HARDEST = 8.0
FEW_WORDS = 100


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook, reading in readings(library):
        if reading.grade > HARDEST and reading.words >= FEW_WORDS:
            yield Finding(
                playbook.passages[0].place(),
                f"the page reads at grade {reading.grade:.1f}",
                "write shorter sentences and shorter words; `highnote reading` measures it again.",
            )
