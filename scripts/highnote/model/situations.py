"""A situation: a case in a few lines that somebody who knows the field wrote down, with what its plan must say.

Knows the form. Does not know what a plan is: `highnote plan` holds the two against each other.
"""

import re
from collections.abc import Sequence as Many
from typing import Annotated

import pydantic
from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from highnote.load import Document
from highnote.model.kinds import Day, Strict, Text, Yes
from highnote.model.listed import Listed, listed_in
from highnote.problem import Fault

FOLDER = "playbooks/situations/"
NOT_SURE = "not sure"
ANY_DAY = "any"
ID = re.compile(r"S[0-9]{2,}")
CALENDAR = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")


def written_as_id(value: object) -> object:
    """Return a value written as S07."""
    if isinstance(value, str) and not ID.fullmatch(value):
        raise PydanticCustomError("situation_id_form", "not the id of a situation")
    return value


def written_as_calendar(value: object) -> object:
    """Return a value written as the code of a country, with or without one of its parts."""
    if isinstance(value, str) and not CALENDAR.fullmatch(value):
        raise PydanticCustomError("calendar_form", "not a calendar")
    return value


def one_or_several(value: object) -> object:
    """Return several answers; one may be written without a list."""
    return (value,) if isinstance(value, str) else value


def day_or_any(value: object) -> object:
    """Return None for `any`: the item must be there, on whatever day."""
    return None if value == ANY_DAY else value


Answers = Annotated[
    tuple[Text, ...],
    pydantic.Field(min_length=1),
    BeforeValidator(one_or_several),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}),
]
Due = Annotated[
    Day | None,
    BeforeValidator(day_or_any),
    WithJsonSchema({"anyOf": [{"type": "string", "format": "date"}, {"const": ANY_DAY}]}),
]
Count = Annotated[int, pydantic.Field(ge=0, le=1000)]


class Dates(Strict):
    """The dates of a case, and the calendar of its working days, such as `GB-ENG`.

    `begun` is the day on which the plan was first made. `contract_days` or `contract_months` is the notice that the
    contract asks for, and `received_days` the time after which a notice counts as received.
    """

    today: Day
    begun: Day | None = None
    last_day: Day | None = None
    notice: Day | None = None
    conversation: Day | None = None
    invoice: Day | None = None
    calendar: Annotated[str, BeforeValidator(written_as_calendar)] = ""
    contract_days: Annotated[int | None, pydantic.Field(alias="contract days", ge=0, le=3650)] = None
    contract_months: Annotated[int | None, pydantic.Field(alias="contract months", ge=0, le=120)] = None
    received_days: Annotated[int | None, pydantic.Field(alias="received days", ge=0, le=365)] = None


class Deadline(Strict):
    """A date of the client that depends on us: what it is, which answer of `deadlines` it is, and who meets it."""

    what: Text
    kind: Text
    day: Day
    who: str = ""


class Expectations(Strict):
    """What the plan of a situation must say.

    `items` have a due day, None for whatever day; `without` names items and holds that must not be there;
    `because` says why an item is there, or why one of `without` is not; `says` are words that the plan has to say as a
    whole, about dates that it refuses or the last day.
    """

    ending: Text
    holds: tuple[Text, ...] = ()
    floor: str = ""
    latest_safe_day: Annotated[Day | None, pydantic.Field(alias="latest safe day")] = None
    items: dict[Text, Due] = pydantic.Field(default_factory=dict)
    without: tuple[Text, ...] = ()
    because: dict[Text, Text] = pydantic.Field(default_factory=dict)
    says: tuple[Text, ...] = ()
    at_most: Annotated[Count | None, pydantic.Field(alias="at most")] = None


class Situation(Strict):
    """One case: its answers, its dates, and what its plan must say.

    `asked` answers questions of holds and floors, by their id. A `sample` can be opened on the desk, to look at,
    and an `exercise` becomes a file with flaws to find.
    """

    id: Annotated[Text, BeforeValidator(written_as_id)]
    title: Text
    story: str = ""
    sample: Yes = False
    exercise: Yes = False
    answers: dict[Text, Answers]
    asked: dict[Text, Text] = pydantic.Field(default_factory=dict)
    dates: Dates
    deadlines: tuple[Deadline, ...] = ()
    expect: Expectations


def situations_of(documents: Many[Document]) -> tuple[tuple[Situation, ...], dict[str, Listed], list[Fault]]:
    """Read all situations, in the order of their files, where each stands, and what could not be read."""
    faults: list[Fault] = []
    written: dict[str, Listed] = {}
    situations = []
    for document in documents:
        for situation, listed in listed_in(document, Situation, faults):
            if situation.id in written:
                faults.append(Fault("entry-twice", listed.place(), situation.id))
            elif situation.id and situation.dates and situation.expect:
                written[situation.id] = listed
                situations.append(situation)
    return tuple(situations), written, faults
