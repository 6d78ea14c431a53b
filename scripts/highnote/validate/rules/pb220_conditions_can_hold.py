"""A condition can hold for at least one case."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.applies import Applies, Clause, impossible
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        facet_of_kind, answer = (
            ("reason", playbook.id)
            if playbook.kind == "ending"
            else ("profession", getattr(playbook.front, "covers", ""))
        )
        for item in playbook.items:
            clauses = item.applies.clauses if item.applies else ()
            facet = (
                impossible(Applies((*clauses, Clause(facet_of_kind, (answer,))) if answer else clauses)) if clauses else ""
            )
            if facet:
                yield Finding(
                    item.written.value_place("applies"),
                    f'the condition never holds: it asks for two different answers of "{facet}"',
                    "name all answers behind one =, with commas between them, or remove the condition.",
                )
