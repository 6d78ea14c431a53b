"""A condition can hold for at least one case."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.applies import Applies, Clause, impossible
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    own = Clause("reason", (playbook.id,)) if playbook.kind == "ending" else Clause("profession", covered(playbook))
    for item in playbook.items:
        clauses = item.applies.clauses if item.applies else ()
        facet = impossible(Applies((*clauses, own) if any(own.answers) else clauses)) if clauses else ""
        if facet:
            yield Finding(
                item.written.value_place("applies"),
                f'the condition never holds: it asks for two different answers of "{facet}"',
                "name all answers behind one =, with commas between them, or remove the condition.",
            )


def covered(playbook: Playbook[Any]) -> tuple[str, ...]:
    """Return the answer that a profession covers."""
    return (playbook.front.covers or "",) if playbook.kind == "profession" else ()
