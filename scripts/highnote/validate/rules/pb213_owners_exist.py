"""An item belongs to a role of the vocabulary."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("roles")
    for item in library.items() if known else ():
        if item.owner and item.owner not in known:
            yield Finding(
                item.written.value_place("owner"),
                f'there is no role "{item.owner}"',
                mend_by_near_name(item.owner, known, "name one role of playbooks/vocabulary/roles.yml."),
            )
