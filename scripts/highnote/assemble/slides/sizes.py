"""Chooses how large the words of a slide are: as large as they fit, so that the last row reads them.

Sizes are hundredths of a point, as the format counts them. The room is that of the master in this folder; an average
sign is taken to be nearly half as wide as it is high, as it is in Calibri.
"""

from collections.abc import Sequence
from math import ceil

WIDTH, HEIGHT = 626, 228
BODY = (3200, 2800, 2400, 2200, 2000, 1800)
LARGE = 3200
TITLE = (2600, 2200, 1900)
TITLE_HEIGHT = 70
SPACE = 9
LARGEST_OF_SEVERAL = 2800


def body_size(paragraphs: Sequence[str]) -> int:
    """Return the largest size at which paragraphs fit; several share a size that leaves them apart."""
    sizes = [size for size in BODY if size <= LARGEST_OF_SEVERAL] if len(paragraphs) > 2 else BODY
    return next((size for size in sizes if height_of(paragraphs, size) <= HEIGHT), BODY[-1])


def title_size(title: str, *, alone: bool) -> int:
    """Return the largest size at which a title, whose letters are wide and bold, fits; one without words is large."""
    sizes = (LARGE, *TITLE) if alone else TITLE
    return next((size for size in sizes if lines_of(title, size, 0.68) * size / 100 <= TITLE_HEIGHT), TITLE[-1])


def height_of(paragraphs: Sequence[str], size: int) -> float:
    """Return how high paragraphs stand, in points."""
    return sum(lines_of(text, size, 0.46) * size / 100 * 1.22 + SPACE for text in paragraphs)


def lines_of(text: str, size: int, width: float) -> int:
    """Return how many lines a text takes; words that do not fit leave room at the end of a line."""
    return max(1, ceil(len(text) * 1.06 / (WIDTH / (width * size / 100))))
