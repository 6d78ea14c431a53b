"""An id names one item, rule or question in the whole library."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from highnote.model import Library, Playbook
from highnote.problem import Finding, Place


def check(library: Library, today: date) -> Iterator[Finding]:
    counts = Counter(identity for playbook in library.playbooks for identity in playbook.ids)
    twice = {identity for identity, count in counts.items() if count > 1}
    seen: dict[str, Place] = {}
    for playbook in library.playbooks if twice else ():
        for identity, place in ids_with_places(playbook, twice):
            first = seen.setdefault(identity, place)
            if first is not place:
                yield Finding(
                    place,
                    f'the id "{identity}" is used already, at {first.path}:{first.line}',
                    "give this one a number that was never used.",
                )


def ids_with_places(playbook: Playbook, wanted: set[str]) -> Iterator[tuple[str, Place]]:
    """Yield those ids of a playbook that are wanted, with their places."""
    yield from ((written.id, written.place) for written in playbook.written if written.id in wanted)
    gate = playbook.gate
    for index, question in enumerate(gate.questions if gate else ()):
        if question.id in wanted:
            yield question.id, playbook.front_place("gate", "questions", index, "id")
