"""A point where authorities differ gives at least two views, and then our safe default."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.differences import DEFAULT, differences_of
from highnote.model.kinds import Profession
from highnote.problem import Finding


def check_profession(playbook: Playbook[Profession]) -> Iterator[Finding]:
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
