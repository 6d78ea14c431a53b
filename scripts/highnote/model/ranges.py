"""Answers quickly in which of many ranges of a body a place is."""

from bisect import bisect_right
from collections.abc import Iterable

from highnote.model.markdown import Node


class Ranges:
    """The ranges of nodes; those that overlap are one."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted((node.start, node.end) for node in nodes):
            if self.ends and start < self.ends[-1]:
                self.ends[-1] = max(end, self.ends[-1])
            else:
                self.starts.append(start)
                self.ends.append(end)

    def end_at(self, offset: int) -> int:
        """Return the end of the range that holds an offset, -1 if none does."""
        index = bisect_right(self.starts, offset) - 1
        return self.ends[index] if index >= 0 and offset < self.ends[index] else -1

    def __contains__(self, offset: int) -> bool:
        return self.end_at(offset) >= 0
