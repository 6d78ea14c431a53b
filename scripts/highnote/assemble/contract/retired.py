"""The contract's retired ids: a tick on one counts for what replaces it."""

from highnote.assemble.contract.shape import Shape
from highnote.model import Library


class RetiredId(Shape):
    """An id that was published and is gone."""

    id: str
    replaced_by: str
    """The id that took its place, empty if nothing did."""


def retired_of(library: Library) -> tuple[RetiredId, ...]:
    """Return every id that is gone."""
    return tuple(RetiredId(id=entry.id, replaced_by=entry.replaced_by) for entry in library.vocabulary.retired)
