"""Keeps what was found in each file, in build/kept.json, so that only a file that has changed is examined again.

What was found depends on the file and on our code, so both are in its key. What cannot be read is found anew.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from highnote.load import File
from highnote.validate import Examined

PLACE = ("build", "kept.json")
PACKAGE = Path(__file__).parent
CODE = ("problem.py", "load", "model", "validate")
KEPT = TypeAdapter(dict[str, Examined])


def kept_in(root: Path) -> dict[str, Examined]:
    """Return what was found in the files of a project, by their keys."""
    try:
        return KEPT.validate_json(root.joinpath(*PLACE).read_bytes())
    except (OSError, ValidationError):
        return {}


def keep(root: Path, found: Mapping[str, Examined]) -> None:
    """Write what was found; where nothing may be written, nothing is kept."""
    file = root.joinpath(*PLACE)
    new = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(exist_ok=True)
        new.write_bytes(KEPT.dump_json(dict(found)))
        new.replace(file)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def key_of(file: File, unreadable: bool, code: bytes) -> str:
    """Return the key of what our code finds in a file."""
    digest = blake2b(code, digest_size=16)
    digest.update(f"{file.path}\0{unreadable}\0{file.text}".encode())
    return digest.hexdigest()


def code_read() -> bytes:
    """Return a hash of all that what we find depends on beside the file: our code, and the packages that it uses."""
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
