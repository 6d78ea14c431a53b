"""Writes made files into a folder, and only those that differ; knows from a record beside the folder what is there."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from highnote.assemble.files import Draft, MadeFile, key_of
from highnote.publish.code import tools_key
from highnote.publish.present import present

WORTH_A_POOL = 4


@dataclass(frozen=True, slots=True)
class Stored:
    """What a folder holds after a build: the key of each file's draft, by path, and the files that were made anew."""

    drafts: dict[str, str]
    made: frozenset[str]


def write_files(files: Iterable[MadeFile], folder: Path) -> Stored:
    """Make the folder hold exactly these files."""
    record = folder.with_name(f"{folder.name}.json")
    right, stale = parted(files, kept_files(folder, record))
    # Forgotten before they are written: a record that outlives a killed build would vouch for other bytes.
    write_record(record, right)
    remove_all_but({*right, *stale}, folder)
    for path, content in contents({path: draft for path, (_, draft) in stale.items()}):
        write_if_other(folder / path, content)
    right |= {path: [key, draft.key] for path, (key, draft) in stale.items()}
    write_record(record, right)
    return Stored({path: draft for path, (_, draft) in right.items()}, frozenset(stale))


def kept_files(folder: Path, record: Path) -> dict[str, list[str]]:
    """Return the keys of the files that are there, as far as the record can be read."""
    kept = {path: keys for path, keys in read_record(record).items() if isinstance(keys, list) and len(keys) == 2}
    return {path: keys for path, keys in kept.items() if (folder / path).is_file()}


def parted(
    files: Iterable[MadeFile], before: Mapping[str, list[str]]
) -> tuple[dict[str, list[str]], dict[str, tuple[str, Draft]]]:
    """Part files into those that are right as they are, by their keys, and those to make."""
    right, stale = {}, {}
    for file in files:
        key = key_of(tools_key(), file.key)
        known_key, known_draft = before.get(file.path, ("", ""))
        draft = None if known_key == key else file.draft()
        if draft is None or draft.key == known_draft:
            right[file.path] = [key, known_draft]
        else:
            stale[file.path] = key, draft
    return right, stale


def read_record(path: Path) -> dict[str, Any]:
    """Return what a record says; nothing if there is none that can be read."""
    try:
        record = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def write_record(path: Path, record: Mapping[str, Any]) -> None:
    """Write a record, in order."""
    write_if_other(path, json.dumps(record, sort_keys=True, separators=(",", ":")).encode())


def contents(drafts: Mapping[str, Draft]) -> Iterator[tuple[str, bytes]]:
    """Make files, the slow ones on every core."""
    slow = {path: draft.make for path, draft in drafts.items() if not draft.is_made}
    yield from ((path, draft.make()) for path, draft in drafts.items() if draft.is_made)
    if len(slow) < WORTH_A_POOL:
        yield from ((path, make()) for path, make in slow.items())
        return
    # Not forked: a child forked after Typst has run waits for ever.
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from zip(slow, pool.map(made, slow.values(), chunksize=4), strict=True)


def made(make: Callable[[], bytes]) -> bytes:
    """Make one file in a process of the pool."""
    return make()


def remove_all_but(wanted: Iterable[str], folder: Path) -> None:
    """Remove the other files of a folder."""
    for path in set(present(folder)) - set(wanted):
        (folder / path).unlink()
    remove_empty_folders(folder)


def remove_empty_folders(folder: Path) -> None:
    """Remove the folders that hold nothing, and a folder of such folders too."""
    for where, _, _ in os.walk(folder, topdown=False):
        if not any(Path(where).iterdir()):
            Path(where).rmdir()


def write_if_other(path: Path, content: bytes) -> None:
    """Write a file unless it holds the same bytes already."""
    try:
        if path.read_bytes() == content:
            return
    except OSError:
        path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old bytes or the new ones, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)
