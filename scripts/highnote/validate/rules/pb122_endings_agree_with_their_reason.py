"""An ending and its reason say the same of who ends it and how soon to act."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    reasons = {reason.id: reason for reason in library.vocabulary.reasons}
    for ending in library.endings:
        reason = reasons.get(ending.id)
        if reasons and ending.id and not reason:
            text = f'there is no reason "{ending.id}" in the vocabulary'
            yield Finding(ending.front_place("id"), text, "add it to playbooks/vocabulary/reasons.yml.")
        for name in ("initiator", "urgency") if reason else ():
            here, there = getattr(ending.front, name), getattr(reason, name)
            if here and there and here != there:
                yield Finding(
                    ending.front_place(name),
                    f'the {name} is "{here}" here and "{there}" in playbooks/vocabulary/reasons.yml',
                    "change one of them; readers are sent by the one and read the other.",
                )
