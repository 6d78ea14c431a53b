"""A choice leads to a scene or an ending that is there."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import TO, scenes_of
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    scenes = scenes_of(play)
    known = {scene.id for scene in scenes if scene.id}
    for turn in (turn for scene in scenes for turn in scene.turns):
        if turn.to and turn.to not in known:
            mend = mend_by_near_name(turn.to, known, "write the id of a scene or an ending of this play.")
            yield Finding(turn.value_place(TO), f'the scene "{turn.to}" is not in this play', mend)
