"""Runs pandoc on trees: one process for all documents, because each start costs more than a document."""

import subprocess
from functools import cache
from pathlib import Path
from threading import Lock

import pypandoc

SCRIPT = Path(__file__).with_name("pandoc.lua")
EPOCH = "315532800"  # 1 January 1980, the first day that a zip file can say
NOWHERE = "/dev/null"  # no folder, so that a person's own pandoc settings play no part


class PandocFailed(Exception):
    """Pandoc refused a tree; the message says why."""


class Pandoc:
    """A pandoc that waits for trees; it ends when this process does."""

    def __init__(self) -> None:
        self.alone = Lock()
        process = subprocess.Popen(
            [pypandoc.get_pandoc_path(), "lua", str(SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"SOURCE_DATE_EPOCH": EPOCH, "HOME": NOWHERE, "XDG_DATA_HOME": NOWHERE, "LANG": "C.UTF-8"},
        )
        if process.stdin is None or process.stdout is None:
            raise PandocFailed("pandoc has no pipes")
        self.questions, self.answers = process.stdin, process.stdout

    def write(self, tree: bytes, to: str) -> bytes:
        """Write a tree in a format; raises PandocFailed."""
        with self.alone:
            self.questions.write(b"%s %d\n%s" % (to.encode(), len(tree), tree))
            self.questions.flush()
            state, _, size = self.answers.readline().partition(b" ")
            answer = self.answers.read(int(size or 0))
        if state != b"ok":
            raise PandocFailed(answer.decode("utf-8", "replace") or "pandoc ended early")
        return answer


@cache
def pandoc() -> Pandoc:
    """Start pandoc once."""
    return Pandoc()


def converted(tree: str, to: str) -> bytes:
    """Write a tree in a format; raises PandocFailed."""
    return pandoc().write(tree.encode(), to)
