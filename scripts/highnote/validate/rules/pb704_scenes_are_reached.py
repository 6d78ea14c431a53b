"""Every scene and every ending of a play can be reached from the first scene."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import reached_in, scenes_of
from highnote.problem import Finding


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    scenes = scenes_of(play)
    reached = reached_in(scenes)
    for scene in scenes:
        if scene.id and scene.id not in reached:
            wrong = f'no choice leads to "{scene.id}"'
            yield Finding(scene.place, wrong, "let a choice of a scene that is reached lead there, or remove it.")
