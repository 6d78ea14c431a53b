"""Over a whole play, neither length nor place gives away which choice turns out best."""

from collections.abc import Iterator, Sequence

from highnote.model import Playbook
from highnote.model.kinds import Play
from highnote.model.plays import BADLY, MIXED, SCENES, WELL, Scene, Turn, scenes_of
from highnote.problem import Finding, Place

PAIR = 2
# Of so few scenes nobody learns a habit.
FEW = 6
# The share of scenes in which the best choice may be the longest, or the first of two: at least, and at most.
LONGEST = (1 / 6, 1 / 2)
FIRST = (1 / 4, 3 / 4)


def check_play(play: Playbook[Play]) -> Iterator[Finding]:
    chosen = [(scene, best) for scene in scenes_of(play) if (best := best_of(scene))]
    of_two = [(scene, best) for scene, best in chosen if len(scene.turns) == PAIR]
    longest = [is_longest(scene, best) for scene, best in chosen]
    first = [best is scene.turns[0] for scene, best in of_two]
    section = play.section(SCENES)
    place = section.place if section else Place(play.path, play.body.first_line)
    yield from faults_of(longest, LONGEST, "is the longest", "let good and bad choices be long now and then", place)
    if len(first) >= FEW:
        yield from faults_of(first, FIRST, "stands first of two", "change the order in some scenes", place)


def best_of(scene: Scene) -> Turn | None:
    """Return the choice that turns out better than all others of its scene; None if two do so."""
    for outcome, worse in ((WELL, (MIXED, BADLY)), (MIXED, (BADLY,))):
        found = [turn for turn in scene.turns if turn.outcome == outcome]
        if found:
            others = [turn for turn in scene.turns if turn.outcome in worse]
            return found[0] if len(found) == 1 and others else None
    return None


def is_longest(scene: Scene, best: Turn) -> bool:
    """Tell whether a choice is longer than all others."""
    return all(len(turn.text) < len(best.text) for turn in scene.turns if turn is not best)


def faults_of(
    found: Sequence[bool], share: tuple[float, float], does: str, mend: str, place: Place
) -> Iterator[Finding]:
    """Yield a finding where something is true of the best choice too seldom or too often."""
    count, fewest, most = sum(found), len(found) * share[0], len(found) * share[1]
    if count > most or (len(found) >= FEW and count < fewest):
        wrong = f"the best choice {does} in {count} of {len(found)} scenes"
        yield Finding(place, wrong, f"{mend}; readers guess by habit.")
