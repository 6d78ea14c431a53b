"""How long something is kept after an ending, as a rule of law or a house default says, typed."""

from typing import Annotated, Literal

import pydantic

from highnote.model.applies import Applies
from highnote.model.conditions import Condition
from highnote.model.kinds import Homes, Ref, Strict, Text


class Period(Strict):
    """For how many years what is kept, counted from a day of the case.

    `only_if` says in words what no answer says; `runs_to` is the day on which such a period ends in its place.
    Without a source it is a house default.
    """

    id: Text
    title: Text
    applies: Condition = Applies()
    only_if: Annotated[str, pydantic.Field(alias="only if")] = ""
    years: Annotated[int, pydantic.Field(ge=1, le=30)]
    since: Literal["last day", "final invoice"]
    runs_to: Annotated[Literal["", "31 December", "30 June"], pydantic.Field(alias="runs to")] = ""
    says: Text
    at: Homes = ()
    source: Annotated[str, Ref("sources")] = ""
