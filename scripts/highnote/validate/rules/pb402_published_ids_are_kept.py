"""An id that was published is still there, or is retired."""

import re
from collections.abc import Iterator
from datetime import date

from highnote.model.build import natural
from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    for identity in overview.gone - overview.mistyped if overview.whole else ():
        name = "item id" if re.fullmatch(r"[A-Z][A-Z0-9]*-[0-9]+", identity) else "id"
        yield Finding(
            place_for(identity, overview),
            f'the {name} "{identity}" was published and is gone',
            f'put it back, or add "{identity}" to playbooks/vocabulary/retired.yml; readers may have it ticked.',
        )


def place_for(identity: str, overview: Overview) -> Place:
    """Return where an id would stand: behind the last id before it in its playbook, or in the register."""
    home = overview.by_id.get(identity.partition("-")[0])
    before = [item for item in home.items if natural(item.id) < natural(identity)] if home else []
    return before[-1].place if before else overview.vocabulary.places["published", identity]
