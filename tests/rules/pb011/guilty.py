"""A pipe, which would never end, in the place of a file."""

import os
from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    os.mkfifo(root / "docs" / "pipe.md")
    return {("PB011", "docs/pipe.md", 1)}
