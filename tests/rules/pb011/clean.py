"""A pipe whose name begins with a full stop, which is nobody's content."""

import os


def change(root):
    os.mkfifo(root / "docs" / ".pipe.md")
    return set()
