"""A play has at least two endings that turn out well, and one that turns out badly."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import BADLY, ENDINGS, WELL, scenes_of
from highnote.problem import Finding, Place

FEWEST = {WELL: 2, BADLY: 1}


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    section = play.section(ENDINGS)
    place = section.place if section else Place(play.path, play.body.first_line)
    found = [scene.outcome for scene in scenes_of(play) if scene.is_ending]
    for outcome, fewest in FEWEST.items():
        count = found.count(outcome)
        if found and count < fewest:
            wrong = f"{'one' if count else 'no'} ending of this play turns out {outcome}"
            yield Finding(place, wrong, f'write {fewest} with "turns out: {outcome}"; there is more than one good way.')
