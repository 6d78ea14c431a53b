"""A pipe, which would never end, in the place of a file."""

import os


def change(root):
    os.mkfifo(root / "docs" / "pipe.md")
    return {("PB011", "docs/pipe.md", 1)}
