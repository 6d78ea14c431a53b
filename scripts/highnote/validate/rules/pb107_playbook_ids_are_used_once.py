"""No two playbooks have the same id."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.outline import Outline
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for identity, outlines in overview.shared.items():
        owner = next(filter(fits_its_id, outlines), outlines[0])
        for outline in outlines:
            if outline is not owner:
                yield Finding(
                    outline.place("id"),
                    f'the id "{identity}" belongs to {owner.path}',
                    "give this playbook an id that was never used.",
                )


def fits_its_id(outline: Outline) -> bool:
    """Tell whether the ids in a playbook, or else the name of its file, begin with its own."""
    ids = [identity for identity, _ in outline.ids]
    if ids:
        return all(identity.startswith(f"{outline.id.upper()}-") for identity in ids)
    return outline.slug.rpartition("/")[2].startswith(outline.id.lower())
