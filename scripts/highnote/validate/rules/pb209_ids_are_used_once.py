"""An id names one item, rule or question in the whole library."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding, Place
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    seen: dict[str, Place] = {}
    for outline in overview.outlines:
        for identity, place in outline.ids:
            first = seen.setdefault(identity, place)
            if first is not place:
                yield Finding(
                    place,
                    f'the id "{identity}" is used already, at {first.path}:{first.line}',
                    mend(identity, overview),
                )


def mend(identity: str, overview: Overview) -> str:
    """Ask for the one id of the playbook that is gone, and otherwise for a new one."""
    gone = [other for other in overview.gone if other.partition("-")[0] == identity.partition("-")[0]]
    new = "give this one a number that was never used."
    return f'did you mean "{gone[0]}", which is gone? Otherwise {new}' if len(gone) == 1 else new
