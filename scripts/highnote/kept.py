"""Keeps what a check found, in build/kept.jsonl, so that only a file that has changed is examined again.

What was found depends on files, on our code and on the day, so these are its key. What cannot be read is found anew.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from highnote.load import File
from highnote.problem import Compared, Examined, Place, Problem

PLACE = ("build", "kept.jsonl")
PACKAGE = Path(__file__).parent
CODE = ("problem.py", "kept.py", "check.py", "load", "model", "validate")


class Kept(NamedTuple):
    """What was found in each file, and by comparing all of them, by the keys of what it was found in."""

    examined: Mapping[str, Examined]
    compared: Mapping[str, Compared]


def kept_in(root: Path) -> Kept:
    """Return what is kept of a project."""
    try:
        index, *outlines = root.joinpath(*PLACE).read_bytes().split(b"\n")
        found = json.loads(index)
        if found["outlines"] != hash_of(*outlines):
            return Kept({}, {})
        rows = zip(found["examined"], outlines, strict=True)
        return Kept(
            {key: Examined(path, problems_of(told), outline, faulty) for (key, path, told, faulty), outline in rows},
            {key: Compared(problems_of(told), frozenset(map(tuple, rest))) for key, told, rest in found["compared"]},
        )
    except (OSError, ValueError, TypeError, KeyError):
        return Kept({}, {})


def problems_of(rows: Iterable[Sequence[Any]]) -> tuple[Problem, ...]:
    """Return the problems that were written."""
    return tuple(Problem(Place(*place), *rest) for place, *rest in rows)


def keep(root: Path, kept: Kept) -> None:
    """Write what was found: an index, then an outline to each line; where we may not write, nothing is kept."""
    file = root.joinpath(*PLACE)
    new = file.with_suffix(f".{os.getpid()}")
    outlines = [each.outline for each in kept.examined.values()]
    index = {
        "outlines": hash_of(*outlines),
        "examined": [(key, each.path, each.problems, each.faulty) for key, each in kept.examined.items()],
        "compared": [(key, each.problems, sorted(each.following)) for key, each in kept.compared.items()],
    }
    try:
        file.parent.mkdir(exist_ok=True)
        new.write_bytes(b"\n".join([json.dumps(index).encode(), *outlines]))
        new.replace(file)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def hash_of(*parts: bytes) -> str:
    """Return a hash of parts, which must not run into each other."""
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(b"%d\0%b" % (len(part), part))
    return digest.hexdigest()


def key_of_file(file: File, unreadable: bool, code: bytes) -> str:
    """Return the key of what our code finds in a file by itself."""
    return hash_of(code, file.path.encode(), b"%d" % unreadable, (file.text or "").encode())


def key_of_all(files: Iterable[File], found: Iterable[Examined], today: date, code: bytes) -> str:
    """Return the key of what our code finds by comparing the outlines of pages, and all other files as they are."""
    rest = (f"{file}" for file in files if not (file.text is not None and file.path.endswith(".md")))
    pages = (part for each in found for part in (each.path.encode(), b"%d" % each.faulty, each.outline))
    return hash_of(code, today.isoformat().encode(), *(part.encode() for part in rest), *pages)


@cache
def code_read() -> bytes:
    """Return a hash of all that what we find depends on beside the file: our code, and the packages that it uses.

    It is that of the code as this asked first, so that a live site never vouches for newer code than it runs.
    """
    digest = blake2b(sys.version.encode(), digest_size=16)
    for name in sorted({entry.name for folder in sys.path for entry in packages_in(folder)}):
        digest.update(name.encode())
    for file in sorted(files_of_code()):
        digest.update(file.read_bytes())
    return digest.digest()


def packages_in(folder: str) -> Iterator[os.DirEntry[str]]:
    """Yield the records of the packages that are installed in a folder; their names hold their versions."""
    if Path(folder).is_dir():
        with os.scandir(folder) as listing:
            yield from (entry for entry in listing if entry.name.endswith(".dist-info"))


def files_of_code() -> Iterator[Path]:
    """Yield the modules that find problems."""
    for name in CODE:
        path = PACKAGE / name
        yield from path.rglob("*.py") if path.is_dir() else (path,)
