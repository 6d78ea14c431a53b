"""Names a whole build by everything that goes into it, so that nothing is built twice."""

import hashlib
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from highnote.assemble.files import MadeFile
from highnote.publish.written import present

ENGINE_PACKAGES = {"mkdocs": ("mkdocs", "mkdocs-material", "markdown", "pymdown-extensions"), "zensical": ("zensical", "markdown")}


def site_key(root: Path, engine: str, files: Iterable[MadeFile]) -> str:
    """Return a hash of the files, the theme's overrides, the site's settings, our code and the engine's versions."""
    digest = hashlib.sha256(engine.encode())
    for package in ENGINE_PACKAGES[engine]:
        digest.update(f"{package} {version(package)}\n".encode())
    for file in sorted(files, key=lambda file: file.path):
        digest.update(f"{file.path} {file.key}\n".encode())
    for source in ("mkdocs.yml", *folder_files(root, "overrides"), *folder_files(root, "scripts/highnote/publish")):
        digest.update(source.encode() + b"\0" + (root / source).read_bytes())
    return digest.hexdigest()


def folder_files(root: Path, folder: str) -> list[str]:
    """Return the paths of a folder's own files, without what Python leaves there."""
    return [f"{folder}/{path}" for path in sorted(present(root / folder)) if "__pycache__" not in path]
