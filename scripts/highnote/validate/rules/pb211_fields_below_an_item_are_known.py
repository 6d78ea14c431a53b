"""Items, rules and answers have only fields that we know."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library, Playbook
from highnote.model.written import Detail
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

ITEM = ("owner", "when", "level", "done when", "why", "template", "after", "applies", "emergency", "fixed")
RULE = ("source", "jurisdiction", "so")
ANSWER = ("why",)


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        own = ITEM if playbook.kind == "phase" else (*ITEM, "phase")
        for fields, known in all_fields(playbook, own):
            for detail in fields:
                if detail.name not in known:
                    yield Finding(
                        detail.place,
                        f'there is no field "{detail.name}" here',
                        mend_by_near_name(
                            detail.name,
                            known,
                            f"write one of: {', '.join(known)}. Text stands below, after an empty line.",
                        ),
                    )


def all_fields(playbook: Playbook, own: tuple[str, ...]) -> Iterator[tuple[tuple[Detail, ...], tuple[str, ...]]]:
    """Yield the fields of every item, rule and answer, with the names that they may have."""
    yield from ((item.written.details, own) for item in playbook.items)
    yield from ((rule.written.details, RULE) for rule in playbook.laws)
    yield from ((answer.details, ANSWER) for quiz in playbook.questions for answer in quiz.written.choices)
