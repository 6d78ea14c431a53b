"""Runs pandoc on a tree and returns the bytes of the document."""

import subprocess
import tempfile
from functools import cache

import pypandoc

EPOCH = "315532800"  # 1 January 1980, the first day that a zip file can say


@cache
def program() -> str:
    """Return the path of pandoc."""
    return pypandoc.get_pandoc_path()


def converted(tree: str, to: str) -> bytes:
    """Write a tree in a format; the person's own pandoc settings play no part."""
    with tempfile.TemporaryDirectory() as nothing:
        done = subprocess.run(
            [program(), "--from=json", f"--to={to}", f"--data-dir={nothing}", "--output=-"],
            input=tree.encode(),
            capture_output=True,
            check=True,
            env={"SOURCE_DATE_EPOCH": EPOCH, "HOME": nothing, "LANG": "C.UTF-8"},
        )
    return done.stdout
