"""An ending and its reason say the same of who ends it and how soon to act."""

from collections.abc import Iterator
from datetime import date

from highnote.problem import Finding
from highnote.validate.overview import Overview


def check_library(overview: Overview, today: date) -> Iterator[Finding]:
    reasons = {reason.id: reason for reason in overview.vocabulary.reasons}
    for ending in overview.of_kind("ending"):
        reason = reasons.get(ending.id)
        if overview.listed("reasons") and ending.id and not reason:
            text = f'there is no reason "{ending.id}" in the vocabulary'
            yield Finding(ending.place("id"), text, "add it to playbooks/vocabulary/reasons.yml.")
        for name in ("initiator", "urgency") if reason else ():
            here, there = ending.value(name), getattr(reason, name)
            if here and there and here != there:
                yield Finding(
                    ending.place(name),
                    f'the {name} is "{here}" here and "{there}" in playbooks/vocabulary/reasons.yml',
                    "change one of them; readers are sent by the one and read the other.",
                )
