"""Items, rules and answers have only fields that we know."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.written import Detail
from highnote.problem import Finding
from highnote.validate.details import CHOICE, ITEM, ITEM_ELSEWHERE, LAW
from highnote.validate.near import mend_by_near_name

Names = tuple[str, ...]


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    own = ITEM if playbook.kind == "phase" else ITEM_ELSEWHERE
    for details, known in all_details(playbook, own):
        for detail in details:
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


def all_details(playbook: Playbook[Any], own: Names) -> Iterator[tuple[tuple[Detail, ...], Names]]:
    """Yield the details of every item, law and choice, with the names that they may have."""
    yield from ((item.written.details, own) for item in playbook.items)
    yield from ((law.written.details, LAW) for law in playbook.laws)
    yield from ((choice.details, CHOICE) for question in playbook.questions for choice in question.written.choices)
