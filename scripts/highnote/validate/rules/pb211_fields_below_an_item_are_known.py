"""Items, rules and answers have only fields that we know."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library, Playbook
from highnote.model.entries import Field
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name

ITEM = ("owner", "when", "level", "done when", "why", "template", "after", "applies", "emergency", "fixed")
RULE = ("source", "jurisdiction", "so")
ANSWER = ("why",)


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.playbooks:
        own = ITEM if playbook.kind == "phase" else (*ITEM, "phase")
        for fields, known in all_fields(playbook, own):
            for field in fields:
                if field.name not in known:
                    yield Finding(
                        field.place,
                        f'there is no field "{field.name}" here',
                        mend_by_near_name(
                            field.name,
                            known,
                            f"write one of: {', '.join(known)}. Text stands below, after an empty line.",
                        ),
                    )


def all_fields(playbook: Playbook, own: tuple[str, ...]) -> Iterator[tuple[tuple[Field, ...], tuple[str, ...]]]:
    """Yield the fields of every item, rule and answer, with the names that they may have."""
    yield from ((item.entry.fields, own) for item in playbook.items)
    yield from ((rule.entry.fields, RULE) for rule in playbook.rules)
    yield from ((answer.fields, ANSWER) for quiz in playbook.questions for answer in quiz.entry.answers)
