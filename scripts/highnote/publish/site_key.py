"""Names a whole build by everything that goes into it, so that nothing is built twice."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from highnote.assemble.files import MadeFile
from highnote.publish.engines import Engine
from highnote.publish.written import present


def site_key(root: Path, engine: Engine, files: Iterable[MadeFile]) -> str:
    """Return a hash of the files, the theme, the site's settings, our code and the engine's versions."""
    digest = hashlib.sha256(f"{engine.name}\n{code_key()}\n".encode())
    for package in engine.packages:
        digest.update(f"{package} {version(package)}\n".encode())
    for file in sorted(files, key=lambda file: file.path):
        digest.update(f"{file.path} {file.key}\n".encode())
    digest.update(b"mkdocs.yml\0" + (root / "mkdocs.yml").read_bytes())
    add_folder(digest, root / "build" / "theme")
    return digest.hexdigest()


@cache
def code_key() -> str:
    """Return a hash of this stage's code as it was when it ran first, so that a live site never vouches for newer code."""
    digest = hashlib.sha256()
    add_folder(digest, Path(__file__).parent)
    return digest.hexdigest()


def add_folder(digest: "hashlib._Hash", folder: Path) -> None:
    """Add a folder's own files, without what Python leaves there."""
    for path in sorted(present(folder)):
        if "__pycache__" not in path:
            digest.update(path.encode() + b"\0" + (folder / path).read_bytes())
