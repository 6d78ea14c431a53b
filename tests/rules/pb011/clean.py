"""A pipe whose name begins with a full stop, which is nobody's content."""

import os
from pathlib import Path


def change(root: Path) -> set[tuple[str, str, int]]:
    os.mkfifo(root / "docs" / ".pipe.md")
    return set()
