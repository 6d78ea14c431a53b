"""What assemble returns: files that know what they are made from, before they are gathered and before they are made."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial


@dataclass(frozen=True, slots=True)
class Draft:
    """What one file will be: a key that changes when its bytes would, and how to make them, in any process."""

    key: str
    make: Callable[[], bytes]

    @property
    def is_made(self) -> bool:
        """Tell whether its bytes are known already."""
        return isinstance(self.make, partial) and self.make.func is bytes


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file to publish: its path on the site, a key of all that could change it, and how to gather its draft.

    The key is cheap and careful: it may change though the file does not, and then the key of the draft tells.
    """

    path: str
    key: str
    draft: Callable[[], Draft]

    def make(self) -> bytes:
        """Return its bytes."""
        return self.draft().make()


def text_file(path: str, text: str) -> MadeFile:
    """Make a file of text that is known already."""
    return bytes_file(path, text.encode())


def bytes_file(path: str, content: bytes) -> MadeFile:
    """Make a file of bytes that are known already."""
    return drafted_file(path, known(content))


def drafted_file(path: str, draft: Draft) -> MadeFile:
    """Make a file whose draft is known already."""
    return MadeFile(path, draft.key, partial(replace, draft))


def lazy_text(path: str, key: str, write: Callable[[], str]) -> MadeFile:
    """Make a file of text that is written when it is asked for."""
    return MadeFile(path, key, lambda: known(write().encode()))


def known(content: bytes) -> Draft:
    """Make a draft of bytes that are known already."""
    return Draft(key_of(content), partial(bytes, content))


def key_of(*parts: str | bytes) -> str:
    """Return a hash that changes when any part does."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()
