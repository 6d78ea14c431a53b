"""An ending is confused only with other reasons that exist."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("reasons")
    for ending in library.endings if known else ():
        for index, reason in enumerate(ending.front.confused_with):
            at = ending.front_place("confused_with", index)
            if reason == ending.id:
                yield Finding(at, "an ending cannot be confused with itself", "remove its own id from the list.")
            elif reason not in known:
                yield Finding(
                    at,
                    f'there is no reason "{reason}"',
                    mend_by_near_name(reason, known, "name a reason of playbooks/vocabulary/reasons.yml."),
                )
