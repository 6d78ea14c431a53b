"""What follows "done when" and "why" begins small and has no full stop."""

from collections.abc import Iterator
from typing import Any

from highnote.model import Playbook
from highnote.model.written import Detail
from highnote.problem import Finding

LABELS = ("done when", "why")
# Words that are no names, so a capital letter is a mistake.
OPENERS = frozenset(
    """
    a all an and any as at because both but by each either every everybody everyone few if in it its later legal less
    many more most neither no nobody none nothing of on one only other our ours people removing she so some somebody
    something that the their them then there these they this those to two until we what when where which while who with
    without you your
    """.split()
)


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    for detail in labelled(playbook):
        first = detail.value.partition(" ")[0]
        if first.isalpha() and first.istitle() and first.lower() in OPENERS:
            text = f'"{detail.name}" goes on with a capital letter'
            yield Finding(detail.value_place, text, f'begin with "{first.lower()}"; the page puts it behind a label.')
        if detail.value.endswith(".") and not detail.value.endswith(("etc.", "..")):
            text = f'"{detail.name}" ends with a full stop'
            yield Finding(detail.value_place, text, "remove the full stop; the page puts it behind a label.")


def labelled(playbook: Playbook[Any]) -> Iterator[Detail]:
    """Yield the fields that a page puts behind a label."""
    for written in playbook.written:
        for details in (written.details, *(choice.details for choice in written.choices)):
            yield from (detail for detail in details if detail.name in LABELS)
