"""A scene offers a choice that turns out well."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import WELL, scenes_of
from highnote.problem import Finding


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    for scene in scenes_of(play):
        outcomes = [turn.outcome for turn in scene.turns]
        if outcomes and all(outcomes) and WELL not in outcomes:
            wrong = f'no choice of "{scene.id or scene.title}" turns out well'
            yield Finding(scene.place, wrong, "let the best of them turn out well, or write one that does.")
