"""A paragraph of 25 words or more reads at grade 12 or below."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.reading import readings, runs_of

HARDEST = 12.0
FEW_WORDS = 25


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook, _ in readings(library):
        for prose in runs_of(playbook):
            reading = prose.reading
            if reading.words >= FEW_WORDS and reading.grade > HARDEST:
                yield Finding(
                    prose.place(),
                    f"the paragraph reads at grade {reading.grade:.1f}",
                    "part its longest sentence, and say its longest words in shorter ones.",
                )
