"""Measures how work grows: the processor time of more of it against that of less, in one process on one machine."""

import gc
from collections.abc import Callable
from time import process_time

ATTEMPTS = 4


def grows_at_most(times: float, less: Callable[[], object], more: Callable[[], object]) -> bool:
    """Tell whether more work takes at most so many times as long as less, by the best of some attempts at each."""
    pairs = [(seconds(less), seconds(more)) for _ in range(ATTEMPTS)]
    return min(of_more for _, of_more in pairs) <= times * min(of_less for of_less, _ in pairs)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work."""
    # As the command runs: what the tests before have left behind is not gone through again and again.
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.enable()
