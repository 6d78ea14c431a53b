"""A scene has an id of its play, and no other scene has it."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import Scene, scenes_of
from highnote.problem import Finding


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    seen: set[str] = set()
    for scene in scenes_of(play):
        example = f"{play.id or 'P1'}-{'E1' if scene.is_ending else '01'}"
        if not fits(scene, play.id):
            wrong = f'the scene "{scene.title}" has no id of this play'
            yield Finding(scene.place, wrong, f"begin its heading with an id such as `{example}`.")
        elif scene.id in seen:
            yield Finding(scene.place, f'the id "{scene.id}" stands before two scenes', "give one of them a new id.")
        seen.add(scene.id)


def fits(scene: Scene, play: str) -> bool:
    """Tell whether an id begins with that of the play, if it has one, and with an E where it is of an ending."""
    start, _, number = scene.id.partition("-")
    return start == (play or start) and number.startswith("E") is scene.is_ending and bool(number)
