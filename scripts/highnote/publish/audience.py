"""Who looks on while a build runs: an author with pages of the live site open, or nobody."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


def tell_nobody(pages: Iterable[str] | None) -> None:
    """Let it be."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Those who look on: which pages they have open, and how they learn which pages are new; None stands for all."""

    open_pages: Callable[[], frozenset[str]] = frozenset
    renew: Callable[[Iterable[str] | None], None] = tell_nobody


NOBODY = Audience()
