"""Writes made files into a folder, and only those that differ; knows from a record beside the folder what is there."""

import json
import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from highnote.assemble.files import MadeFile

WORTH_A_POOL = 4


def write_files(files: Iterable[MadeFile], folder: Path) -> int:
    """Make the folder hold exactly these files; return how many were made anew."""
    record_path = folder.with_name(f"{folder.name}.json")
    record = read_record(record_path)
    wanted = {file.path: file for file in files}
    stale = [file for path, file in wanted.items() if record.get(path) != file.key or not (folder / path).is_file()]
    # Forgotten before they are written: a record that outlives a killed build would vouch for other bytes.
    write_record(record_path, without(record, {file.path for file in stale}))
    remove_all_but(wanted, folder)
    for file, content in contents(stale):
        write_if_other(folder / file.path, content)
    write_record(record_path, {path: file.key for path, file in wanted.items()})
    return len(stale)


def read_record(path: Path) -> dict[str, str]:
    """Return what a record says; nothing if there is none that can be read."""
    try:
        record = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def write_record(path: Path, record: Mapping[str, str]) -> None:
    """Write a record, in order."""
    write_if_other(path, json.dumps(dict(sorted(record.items())), indent=0).encode())


def without(record: Mapping[str, str], paths: set[str]) -> dict[str, str]:
    """Return the record but for these paths."""
    return {path: key for path, key in record.items() if path not in paths}


def contents(files: list[MadeFile]) -> Iterable[tuple[MadeFile, bytes]]:
    """Make files, the slow ones on every core."""
    known = [file for file in files if file.make.func is bytes]
    slow = [file for file in files if file.make.func is not bytes]
    yield from ((file, file.make()) for file in known)
    if len(slow) < WORTH_A_POOL:
        yield from ((file, file.make()) for file in slow)
        return
    # Not forked: a child forked after Typst has run waits for ever.
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from zip(slow, pool.map(made, slow, chunksize=4), strict=True)


def made(file: MadeFile) -> bytes:
    """Make one file in a process of the pool."""
    return file.make()


def present(folder: Path) -> Iterable[str]:
    """Yield the paths of all files in a folder."""
    for where, _, names in os.walk(folder):
        for name in names:
            yield Path(where, name).relative_to(folder).as_posix()


def remove_all_but(wanted: Iterable[str], folder: Path) -> None:
    """Remove the other files of a folder."""
    for path in set(present(folder)) - set(wanted):
        (folder / path).unlink()
    remove_empty_folders(folder)


def remove_empty_folders(folder: Path) -> None:
    """Remove the folders that hold nothing, and a folder of such folders too."""
    for where, _, _ in os.walk(folder, topdown=False):
        if not os.listdir(where):
            os.rmdir(where)


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
    os.replace(beside, path)
