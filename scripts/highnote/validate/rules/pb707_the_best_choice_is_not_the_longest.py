"""The choice that turns out well is not the longest of its scene."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import WELL, scenes_of
from highnote.problem import Finding


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    for scene in scenes_of(play):
        best = [turn for turn in scene.turns if turn.outcome == WELL]
        others = [len(turn.text) for turn in scene.turns if turn.outcome != WELL]
        for turn in best:
            if others and len(turn.text) > max(others):
                wrong = f'the choice that turns out well in "{scene.id}" is the longest'
                yield Finding(turn.place, wrong, "write it shorter, or say more in another; readers guess by length.")
