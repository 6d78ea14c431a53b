"""An id that was published is still there, or is retired."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.build import natural
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    retired = library.vocabulary.ids("retired")
    there = library.ids
    for identity in library.vocabulary.published if library.whole else ():
        if identity not in there and identity not in retired:
            name = "item id" if re.fullmatch(r"[A-Z][A-Z0-9]*-[0-9]+", identity) else "id"
            yield Finding(
                place_for(identity, library),
                f'the {name} "{identity}" was published and is gone',
                f'put it back, or add "{identity}" to playbooks/vocabulary/retired.yml; readers may have it ticked.',
            )


def place_for(identity: str, library: Library) -> Place:
    """Return where an id would stand: behind the last id before it in its playbook, or in the register."""
    home = library.by_id.get(identity.partition("-")[0])
    before = [item for item in home.items if natural(item.id) < natural(identity)] if home else []
    return before[-1].written.place if before else library.vocabulary.places["published", identity]
