"""Measures how work grows: the processor time of more of it against that of less, in one process on one machine."""

from collections.abc import Callable
from time import process_time

ATTEMPTS = 3


def grows_at_most(times: float, less: Callable[[], object], more: Callable[[], object]) -> bool:
    """Tell whether more work takes at most so many times as long as less; a busy machine gets another chance."""
    return any(seconds(more) <= times * seconds(less) for _ in range(ATTEMPTS))


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work."""
    start = process_time()
    work()
    return process_time() - start
