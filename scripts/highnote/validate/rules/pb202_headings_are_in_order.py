"""The headings of a kind stand in the order of the kind, each once."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from highnote.model import Playbook
from highnote.problem import Finding


def check_playbook(playbook: Playbook[Any]) -> Iterator[Finding]:
    order = playbook.front.headings
    known = [section for section in playbook.sections if section.title in order]
    for earlier, later in pairwise(known):
        if earlier.title == later.title:
            yield Finding(later.place, f'the heading "{later.title}" stands twice', "make one section of the two.")
        elif order.index(earlier.title) > order.index(later.title):
            yield Finding(
                later.place,
                f'the heading "{later.title}" comes after "{earlier.title}"',
                f'move it before "{earlier.title}"; readers look for it there.',
            )
