"""The bands hold every score: the first begins at 0, and each begins above the one before."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    written = overview.vocabulary.written
    before = None
    for band in overview.vocabulary.bands:
        place = written["bands", band.id].place("least")
        if before is None and band.least:
            yield Finding(place, f"the first band begins at {band.least}", "begin it at 0: every score needs a band.")
        elif before is not None and band.least <= before:
            text = f'the band "{band.id}" begins at {band.least}, and the one before it at {before}'
            yield Finding(place, text, "write the bands in the order of their scores, each above the one before.")
        before = band.least
