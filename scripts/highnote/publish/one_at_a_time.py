"""Lets one build at a time work in a project's folder build/: an author may build by hand while the live site runs."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def one_at_a_time(build: Path) -> Iterator[None]:
    """Wait for another build to end, and keep the next one waiting; a killed build keeps nobody."""
    build.mkdir(exist_ok=True)
    with (build / "lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
