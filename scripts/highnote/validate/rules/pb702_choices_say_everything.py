"""A choice says where it leads, how it turns out, what follows and why; an ending says how it turned out."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import OF_ENDING, OF_TURN, OUTCOMES, TURNS_OUT, Told, scenes_of
from highnote.problem import Finding
from highnote.validate.near import mend_by_near_name


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    for scene in scenes_of(play):
        if scene.is_ending:
            yield from faults_of(scene, f'the ending "{scene.id}"', OF_ENDING)
        for turn in scene.turns:
            yield from faults_of(turn, f'the choice "{turn.text}"', OF_TURN)


def faults_of(told: Told, called: str, names: tuple[str, ...]) -> Iterator[Finding]:
    """Yield what is missing below a choice or an ending, and what nobody knows there."""
    listed = f"the details are {', '.join(names)}."
    for detail in told.details:
        if detail.name not in names:
            mend = mend_by_near_name(detail.name, names, listed)
            yield Finding(detail.place, f'{called} has a detail "{detail.name}"', mend)
    known = {detail.name for detail in told.details if detail.value}
    for name in names:
        if name not in known:
            yield Finding(told.place, f'{called} does not say "{name}"', f'add "- {name}: …" below it.')
    if told.outcome and told.outcome not in OUTCOMES:
        mend = mend_by_near_name(told.outcome, OUTCOMES, f"write {', '.join(OUTCOMES[:-1])} or {OUTCOMES[-1]}.")
        yield Finding(told.value_place(TURNS_OUT), f'{called} turns out "{told.outcome}"', mend)
