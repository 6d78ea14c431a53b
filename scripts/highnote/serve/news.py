"""Knows what is new since a page was opened, which pages are open, and lets them wait for more."""

import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from highnote.problem import Problem

PATIENCE = 25
GRACE = 5


@dataclass(frozen=True, slots=True)
class Notice:
    """What a page is told: its own number, which is another one when it is to load again, and what is wrong."""

    page: int
    said: int
    problems: Sequence[Problem]
    failure: str

    @property
    def token(self) -> str:
        """Name what was told, so that a page can ask for what comes after it."""
        return f"{self.page}-{self.said}"


class News:
    """Counts what is renewed, and lets open pages wait for the next that is of their concern."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.number = 1
        self.everywhere = 1
        self.pages: dict[str, int] = {}
        self.said = 1
        self.problems: Sequence[Problem] = ()
        self.failure = ""
        self.asked: dict[str, float] = {}

    def renew(self, pages: Iterable[str] | None) -> None:
        """Tell the pages that were made anew; None stands for what every page shows."""
        with self.changed:
            self.number += 1
            if pages is None:
                self.everywhere = self.number
            else:
                self.pages |= dict.fromkeys(pages, self.number)
            self.changed.notify_all()

    def tell(self, problems: Sequence[Problem], failure: str) -> None:
        """Tell every page what is wrong now, or that nothing is."""
        with self.changed:
            if (tuple(problems), failure) != (tuple(self.problems), self.failure):
                self.problems, self.failure, self.said = problems, failure, self.said + 1
                self.changed.notify_all()

    def notice(self, page: str) -> Notice:
        """Return what is to be told to a page now."""
        return Notice(max(self.everywhere, self.pages.get(page, 0)), self.said, self.problems, self.failure)

    def after(self, page: str, seen: str) -> Notice:
        """Return what is told to a page, at once or when it is other than what it has seen; after a while the same."""
        with self.changed:
            self.asked[page] = time.monotonic()
            self.changed.wait_for(lambda: self.notice(page).token != seen, PATIENCE)
            self.asked[page] = time.monotonic()
            return self.notice(page)

    def open_pages(self) -> frozenset[str]:
        """Return the pages that have asked of late."""
        with self.changed:
            latest = time.monotonic() - PATIENCE - GRACE
            return frozenset(page for page, moment in self.asked.items() if moment > latest)
