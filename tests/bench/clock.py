"""Times whole processes, and the moment at which a page of the live site has a word."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

QUIET = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
LONGEST = 600


def seconds(*command: str, folder: Path, runs: int = 3, may_fail: bool = False) -> float:
    """Return the wall time of the fastest of several runs of a process."""
    return min(once(command, folder, may_fail=may_fail) for _ in range(runs))


def once(command: tuple[str, ...], folder: Path, *, may_fail: bool = False) -> float:
    """Return the wall time of one run; what failed ends the measuring."""
    begun = time.perf_counter()
    result = subprocess.run(command, cwd=folder, env=QUIET, capture_output=True, check=False)
    taken = time.perf_counter() - begun
    if result.returncode and not may_fail:
        raise SystemExit(f"{' '.join(command)} failed:\n{(result.stdout + result.stderr).decode()[-2000:]}")
    return taken


def number_printed(code: str, folder: Path) -> float:
    """Run Python in a process of its own and return the number that it prints."""
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=QUIET, capture_output=True, text=True, check=True
    )
    return float(result.stdout)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a project live and give the address of its site, once its first build is done."""
    command = [sys.executable, "-m", "highnote", "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=folder, env=QUIET, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            printed = process.stdout or ()
            yield next(found[0] for line in printed if (found := re.search(r"http://\S+", line)))
        finally:
            # Its helpers too: one that is left behind at work holds our output open for ever.
            os.killpg(process.pid, signal.SIGTERM)


def until(has: Callable[[], bool]) -> float:
    """Return the seconds until something is so."""
    begun = time.perf_counter()
    while not has():
        if time.perf_counter() - begun > LONGEST:
            raise SystemExit("a word that was saved never came")
        time.sleep(0.02)
    return time.perf_counter() - begun


def page_has(address: str, word: str) -> bool:
    """Tell whether a page of a live site has a word."""
    with urlopen(address) as answer:
        return word.encode() in answer.read()
