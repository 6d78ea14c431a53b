"""Says the limits of the scorecard in words."""

from collections.abc import Iterator
from itertools import pairwise

from highnote.model import Library
from highnote.model.scorecard import HIGHEST_MARK

TOTAL, SCORE = "Total", "Score out of 100"


def most(library: Library) -> int:
    """Return the most that the marks of one scorer can come to, weights counted."""
    return HIGHEST_MARK * sum(each.weight for each in library.vocabulary.criteria)


def limits(library: Library) -> Iterator[str]:
    """Yield the scores of each band, such as "40 to 59"."""
    least = [band.least for band in library.vocabulary.bands]
    for low, above in pairwise(least):
        yield f"{low} to {above - 1}" if low else f"{above - 1} or less"
    yield from (f"{low} or more" for low in least[-1:])
