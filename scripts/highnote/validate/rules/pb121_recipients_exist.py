"""A template goes to a role, or to one of the others that may receive it."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

OTHERS = ("client", "successor", "team", "file")


def check(library: Library, today: date) -> Iterator[Finding]:
    known = library.vocabulary.ids("roles")
    for template in library.templates if known else ():
        to = template.front.to
        if to and to not in known and to not in OTHERS:
            yield Finding(
                template.front_place("to"),
                f'there is no recipient "{to}"',
                mend_by_near_name(to, [*known, *OTHERS], f"name a role, or {', '.join(OTHERS[:-1])} or {OTHERS[-1]}."),
            )
