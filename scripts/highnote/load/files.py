"""Walks the content folders and reads each file's text, whatever the disk holds.

Knows file systems and encodings. Follows no link, reads nothing that is not a plain file, and never raises for content.
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from highnote.problem import Fault, Place

LARGEST = 512 * 1024
LONGEST_LINE = 5_000
TEXTS = (".md", ".yml")
PICTURES = (".svg", ".png", ".jpg", ".webp")


@dataclass(frozen=True, slots=True)
class File:
    """A file's path from the root, its text if it is one of ours, and what kept it from being read."""

    path: str
    text: str | None
    faults: tuple[Fault, ...] = ()


def files_below(root: Path, folder: str) -> Iterator[File]:
    """Yield every file of a folder in the order of its path; a folder that cannot be read is one File with a fault."""
    try:
        with os.scandir(root / folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield refused(folder, "folder-unreadable", error.strerror or "")
        return
    yield from clashes(folder, entries)
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield refused(path, "file-link")
        elif entry.is_dir(follow_symlinks=False):
            yield from files_below(root, path)
        else:
            yield read_file(root, path, entry)


def clashes(folder: str, entries: list[os.DirEntry]) -> Iterator[File]:
    """Yield a fault for each name that differs from an earlier one only by its case."""
    seen: dict[str, str] = {}
    for entry in entries:
        earlier = seen.setdefault(entry.name.casefold(), entry.name)
        if earlier != entry.name:
            yield refused(f"{folder}/{entry.name}", "file-clash", earlier)


def refused(path: str, kind: str, found: str = "") -> File:
    """Make a file that was not read, with the reason."""
    return File(printable(path), None, (Fault(kind, Place(printable(path)), found),))


def printable(path: str) -> str:
    """Return a path without the half characters that undecodable names carry."""
    return path.encode("utf-8", "replace").decode("utf-8")


def read_file(root: Path, path: str, entry: os.DirEntry) -> File:
    """Read one plain file; pictures are named, not read."""
    try:
        status = entry.stat(follow_symlinks=False)
        if not stat.S_ISREG(status.st_mode):
            return refused(path, "file-not-plain")
        if path.endswith(PICTURES):
            return File(printable(path), None)
        if not path.endswith(TEXTS):
            return refused(path, "file-stray")
        if status.st_size > LARGEST:
            return refused(path, "file-too-large", f"{status.st_size:,}")
        content = (root / path).read_bytes()
    except OSError as error:
        return refused(path, "file-unreadable", error.strerror or "")
    return file_of_bytes(printable(path), content)


def file_of_bytes(path: str, content: bytes) -> File:
    """Decode UTF-8; a byte order mark and the line ends of other systems are accepted."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        fault = Fault("text-not-utf8", Place(path, line, column), f"0x{content[error.start]:02x}")
        return File(path, None, (fault,))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return File(path, text, tuple(text_faults(path, text)))


def text_faults(path: str, text: str) -> Iterator[Fault]:
    """Yield the first control character and the first line that is too long."""
    if not text.isprintable():
        for number, line in enumerate(text.split("\n"), start=1):
            column = next((at for at, sign in enumerate(line) if control(sign)), None)
            if column is not None:
                yield Fault("text-control", Place(path, number, column + 1), f"U+{ord(line[column]):04X}")
                break
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            yield Fault("line-too-long", Place(path, number, LONGEST_LINE), f"{len(line):,}")
            break


def control(sign: str) -> bool:
    """Tell whether a character is invisible control and not a tab, or turns the direction of writing."""
    return (sign < " " and sign != "\t") or "\x7f" <= sign <= "\x9f" or sign in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
