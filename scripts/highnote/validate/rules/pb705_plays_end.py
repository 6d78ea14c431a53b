"""Every path through a play ends: no scene leads back to itself."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import TO, scenes_of
from highnote.problem import Finding


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    scenes = {scene.id: scene for scene in scenes_of(play)}
    leads = {name: {turn.to for turn in scene.turns if turn.to in scenes} for name, scene in scenes.items()}
    while circle := circle_in(leads):
        first, last = min(circle), circle[circle.index(min(circle)) - 1]
        back = next(turn for turn in scenes[last].turns if turn.to == first)
        wrong = f'"{last}" leads back to "{first}"'
        yield Finding(back.value_place(TO), wrong, "lead to a later scene; on paper, too, a reader has to arrive.")
        leads[last].discard(first)


def circle_in(leads: dict[str, set[str]]) -> list[str]:
    """Return scenes of which each leads to the next and the last to the first, empty if there are none."""
    try:
        TopologicalSorter(leads).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[:0:-1]
    return []
