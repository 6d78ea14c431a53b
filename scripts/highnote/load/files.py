"""Walks the content folders and reads each file's text, whatever the disk holds.

Knows file systems and encodings. Follows no link, reads nothing that is not a plain file, and never raises for content.
"""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from highnote.problem import Fault, Place

LARGEST = 512 * 1024
LONGEST_LINE = 5_000
DEEPEST = 12
TEXTS = (".md", ".yml")
PICTURES = (".svg", ".png", ".jpg", ".webp")
# Control characters but tab and line feed; spaces and joiners without width; marks that turn or end a line; tags.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
CONTROLS = bytes(sign for sign in (*range(32), 127) if sign not in b"\t\n\r")
# What lets an SVG run script or reach beyond itself; a reference within the picture begins with #.
ACTIVE = re.compile(
    rb"""<\s*(?:script|foreignobject|iframe|!entity)|\son[a-z]+\s*=|javascript:|@import|\x00"""
    rb"""|(?:href|src)\s*=\s*(?:["']\s*)?[^#"'\s]|url\(\s*(?:["']\s*)?[^#"'\s]""",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class File:
    """A file's path from the root, its text if it is one of ours, and what kept it from being read."""

    path: str
    text: str | None
    faults: tuple[Fault, ...] = ()


def files_below(root: Path, folder: str, depth: int = 0) -> Iterator[File]:
    """Yield every file of a folder in the order of its path; a folder that cannot be read is one File with a fault."""
    if depth > DEEPEST:
        yield refused(folder, "folder-deep", str(DEEPEST))
        return
    if depth == 0 and (root / folder).is_symlink():
        yield refused(folder, "file-link")
        return
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
            yield from files_below(root, path, depth + 1)
        else:
            yield read_file(root, path, entry)


def clashes(folder: str, entries: list[os.DirEntry[str]]) -> Iterator[File]:
    """Yield a fault for each name that differs from an earlier one only by its case."""
    seen: dict[str, str] = {}
    for entry in entries:
        earlier = seen.setdefault(entry.name.casefold(), entry.name)
        if earlier != entry.name:
            yield refused(f"{folder}/{entry.name}", "file-clash", printable(earlier))


def refused(path: str, kind: str, found: str = "") -> File:
    """Make a file that was not read, with the reason."""
    return File(printable(path), None, (Fault(kind, Place(printable(path)), found),))


def printable(path: str) -> str:
    """Return a path with question marks for the half characters of undecodable names, and for what nobody sees."""
    path = path.encode("utf-8", "replace").decode("utf-8")
    return path if path.isprintable() else "".join(sign if sign.isprintable() else "?" for sign in path)


def read_file(root: Path, path: str, entry: os.DirEntry[str]) -> File:
    """Read one plain file; pictures are named, and of those only SVG is looked into."""
    try:
        status = entry.stat(follow_symlinks=False)
        if not stat.S_ISREG(status.st_mode):
            return refused(path, "file-not-plain")
        if not path.endswith((*TEXTS, *PICTURES)):
            return refused(path, "file-stray")
        if path.endswith(PICTURES) and not path.endswith(".svg"):
            return File(printable(path), None)
        if status.st_size > LARGEST:
            return refused(path, "file-too-large", f"{status.st_size:,}")
        with Path(entry.path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        return refused(path, "file-unreadable", error.strerror or "")
    return (picture if path.endswith(".svg") else file_of_bytes)(printable(path), content)


def picture(path: str, content: bytes) -> File:
    """Name a picture in SVG, unless it does more than show."""
    active = ACTIVE.search(content)
    if not active:
        return File(path, None)
    line, start = content.count(b"\n", 0, active.start()) + 1, content.rfind(b"\n", 0, active.start())
    place = Place(path, line, active.start() - start)
    return File(path, None, (Fault("picture-active", place, active[0].decode("utf-8", "replace").strip("\x00 \n")),))


def file_of_bytes(path: str, content: bytes) -> File:
    """Decode UTF-8; a byte order mark and the line ends of other systems are accepted."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The decoder counts from behind a byte order mark.
        start = error.start + 3 * content.startswith(b"\xef\xbb\xbf")
        before = content[:start].decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        return File(path, None, (Fault("text-not-utf8", place, f"0x{content[start]:02x}"),))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Most files are ASCII, and of those a translation tells in no time whether any sign is hidden.
    hidden = None if content.isascii() and content == content.translate(None, CONTROLS) else HIDDEN.search(text)
    faults = [*hidden_faults(path, text, hidden), *line_faults(path, text)]
    return File(path, text, tuple(faults))


def hidden_faults(path: str, text: str, hidden: re.Match[str] | None) -> Iterator[Fault]:
    """Yield the first character that nobody sees."""
    if hidden:
        line, start = text.count("\n", 0, hidden.start()) + 1, text.rfind("\n", 0, hidden.start())
        yield Fault("text-control", Place(path, line, hidden.start() - start), f"U+{ord(hidden[0]):04X}")


def line_faults(path: str, text: str) -> Iterator[Fault]:
    """Yield the first line that is too long."""
    start = 0
    while len(text) - start > LONGEST_LINE:
        end = text.rfind("\n", start, start + LONGEST_LINE + 1)
        if end < 0:
            line, length = text.count("\n", 0, start) + 1, len(text[start:].partition("\n")[0])
            yield Fault("line-too-long", Place(path, line, LONGEST_LINE), f"{length:,}")
            return
        start = end + 1
