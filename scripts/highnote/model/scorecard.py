"""The scorecard of "repair or end?" as types: what beats every score, the rungs of repair, the criteria and the bands.

Its limits are defaults of the house. A firm sets its own.
"""

from typing import Annotated, Literal

import pydantic

from highnote.model.kinds import Homes, Strict, Text

HIGHEST_MARK = 4
# Scores that lie further apart than this settle nothing before the two scorers have talked.
TALK_OVER = 15


class Stop(Strict):
    """What beats every score. `stop`: legal leads today; `wait`: do not end yet.

    `title` states it, `ask` asks for it, `do` says what to do instead of scoring, and `at` where to read on.
    """

    id: Text
    title: Text
    kind: Literal["stop", "wait"]
    ask: Text
    do: Text
    at: Homes


class Rung(Strict):
    """One step of repair, when it fits and what it takes; the last rung of the list is the ending itself."""

    id: Text
    title: Text
    fits: Text
    takes: Text


class Criterion(Strict):
    """One line of the scorecard, marked from 0, which speaks for staying, to the highest mark, which speaks for ending.

    `at_zero` is what a 0 in both cards means, whatever the score.
    """

    id: Text
    title: Text
    weight: Annotated[int, pydantic.Field(ge=1, le=10)]
    stays: Text
    ends: Text
    at_zero: Annotated[str, pydantic.Field(alias="at zero")] = ""


class Band(Strict):
    """What scores from `least` up to the next band point to, what to do then, and where to read on."""

    id: Text
    least: Annotated[int, pydantic.Field(ge=0, le=100)]
    title: Text
    do: Text
    at: Homes
