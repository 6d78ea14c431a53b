"""What assemble returns: files that know how to make their bytes, and when they would change."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file to publish: its path below the site's root, a key that changes when its content would, and how to make its bytes."""

    path: str
    key: str
    make: Callable[[], bytes]


def text_file(path: str, text: str) -> MadeFile:
    """Make a file of text that is known already."""
    return bytes_file(path, text.encode())


def bytes_file(path: str, content: bytes) -> MadeFile:
    """Make a file of bytes that are known already."""
    return MadeFile(path, hashlib.sha256(content).hexdigest(), partial(bytes, content))
