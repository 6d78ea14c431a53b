"""A point where authorities differ gives at least two views, and then our safe default."""

from collections.abc import Iterator
from datetime import date

from highnote.model import Library
from highnote.model.differences import DEFAULT, differences_of
from highnote.problem import Finding


def check(library: Library, today: date) -> Iterator[Finding]:
    for playbook in library.professions:
        for difference in differences_of(playbook):
            if len(difference.views) < 2:
                yield Finding(
                    difference.place,
                    "the point gives fewer than two views",
                    "list each view, with whom it binds, one to a point of the list.",
                )
            elif not difference.default:
                yield Finding(
                    difference.place,
                    "the point has no safe default",
                    f'close it with a paragraph that begins "{DEFAULT}".',
                )
