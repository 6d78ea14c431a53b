"""Measures how work grows: the processor time of more of it against that of less, in one process on one machine."""

import gc
from collections.abc import Callable
from time import process_time

ATTEMPTS = 4


def grows_at_most(times: float, less: Callable[[], object], more: Callable[[], object]) -> bool:
    """Tell whether more work takes at most so many times as long as less, by the best of four attempts at most."""
    of_less, of_more = [], []
    for _ in range(ATTEMPTS):
        of_less.append(seconds(less))
        of_more.append(seconds(more))
        if min(of_more) <= times * min(of_less):
            return True
    return False


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work."""
    # As the command runs: what the tests before have left behind is not gone through again and again.
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.enable()
