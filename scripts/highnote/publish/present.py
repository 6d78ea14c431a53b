"""Lists what a folder holds."""

import os
from collections.abc import Iterator
from pathlib import Path


def present(folder: Path) -> Iterator[str]:
    """Yield the paths of all files in a folder."""
    for where, _, names in os.walk(folder):
        for name in names:
            yield Path(where, name).relative_to(folder).as_posix()
