"""Reads the small source files that lie beside the code: styles, settings and fonts."""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

PACKAGE = "highnote.assemble"


@cache
def resource(path: str) -> str:
    """Return the text of a file below assemble/."""
    return files(PACKAGE).joinpath(path).read_text("utf-8")


@cache
def folder_hash(*folders: str) -> str:
    """Return a hash of all code and source files below folders of assemble/; it changes when any of them does."""
    found = hashlib.sha256()
    for folder in folders:
        for path, file in sources(files(PACKAGE).joinpath(folder), folder):
            found.update(f"{path}\0".encode() + file.read_bytes())
    return found.hexdigest()


def sources(folder: Traversable, path: str) -> list[tuple[str, Traversable]]:
    """List the source files below a folder by their path."""
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            found += sources(entry, name)
        elif entry.name.endswith((".py", ".xml", ".typ", ".lua", ".css")):
            found.append((name, entry))
    return found
