"""Checks a project: examines the files that have changed since the last time, then looks at all of them together."""

import os
import sys
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from highnote.kept import Kept, code_read, keep, kept_in, key_of_all, key_of_file
from highnote.load import File, files_of
from highnote.problem import Compared, Examined, Problem

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# To examine so many characters takes several times as long as to begin another process.
WORTH_A_PROCESS = 500_000

# A playbook or a page, and whether it has a fault already.
Page = tuple[File, bool]


def check(root: Path, today: date) -> tuple[Problem, ...]:
    """Return every problem of a project, sorted by place; `today` is what review dates are held against."""
    return check_files(root, files_of(root), today)


def check_files(root: Path, files: Sequence[File], today: date) -> tuple[Problem, ...]:
    """Return every problem of the files of a project, sorted by place."""
    unreadable = {fault.place.path for file in files for fault in file.faults}
    pages = [(file, file.path in unreadable) for file in files if file.text is not None and file.path.endswith(".md")]
    code, kept = code_read(), kept_in(root)
    keys = [key_of_file(*page, code) for page in pages]
    changed = {key: page for key, page in zip(keys, pages, strict=True) if key not in kept.examined}
    new = dict(zip(changed, examine(list(changed.values())), strict=True))
    found = [new.get(key) or kept.examined[key] for key in keys]
    key = key_of_all(files, found, today, code)
    compared = kept.compared.get(key) or compare(files, found, today)
    now = Kept(dict(zip(keys, found, strict=True)), {key: compared})
    if now != kept:
        keep(root, now)
    return compared.beside(problem for each in found for problem in each.problems)


def compare(files: Sequence[File], found: Sequence[Examined], today: date) -> Compared:
    """Compare all files."""
    from highnote.validate import compared

    return compared(files, found, today)


def examine(pages: Sequence[Page]) -> list[Examined]:
    """Examine playbooks and pages, on all processors if that is faster."""
    # The model and the rules take longer to load than all the rest, and a check without a change needs neither.
    if not pages:
        return []
    from highnote.validate import all_rules

    count = processors() if sum(len(file.text or "") for file, _ in pages) > WORTH_A_PROCESS else 1
    if count > 1:
        all_rules()  # so that no process has to load them for itself
    others = [handed_on(pages[start::count]) for start in range(1, count)]
    shares = [examine_share(pages[::count]), *(connection.recv() for connection in others)]
    return [shares[index % count][index // count] for index in range(len(pages))]


def examine_share(pages: Sequence[Page]) -> list[Examined]:
    """Examine playbooks and pages one after another."""
    from highnote.validate import examined

    return [examined(*page) for page in pages]


def handed_on(pages: Sequence[Page]) -> "Connection[None, list[Examined]]":
    """Let another process examine playbooks and pages; return where what it finds will come out."""
    from multiprocessing import get_context

    context = get_context("fork")
    result, end = context.Pipe(duplex=False)
    context.Process(target=lambda: end.send(examine_share(pages)), daemon=True).start()
    end.close()
    return result


def processors() -> int:
    """Return how many processes can run at once; 1 where a process cannot simply be parted in two."""
    # Other systems can fork, but not safely; and a fork takes along the locks of threads, but not the threads.
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))
