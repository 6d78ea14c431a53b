"""Brings the pictures of the content to where its pages look for them, as they are."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from highnote.assemble.files import MadeFile, bytes_file
from highnote.assemble.pages.places import url_of_picture


def pictures(root: Path, paths: Iterable[str]) -> Iterator[MadeFile]:
    """Yield the pictures at these paths of the project."""
    for path in sorted(paths):
        yield bytes_file(url_of_picture(path), (root / path).read_bytes())
