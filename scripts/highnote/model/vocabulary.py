"""The words that playbooks share, as types: roles, reasons, facets, holds, periods, harms, fields and the like."""

from typing import Annotated, Literal

import pydantic
from pydantic import StringConstraints

from highnote.model.applies import Applies
from highnote.model.conditions import Condition
from highnote.model.flaws import Flaw
from highnote.model.harms import Harm
from highnote.model.kinds import Day, Homes, Initiator, Ref, SourceId, Strict, Text, Urgency, Yes
from highnote.model.periods import Period
from highnote.model.phrases import Family
from highnote.model.scorecard import Band, Criterion, Rung, Stop

Address = Annotated[str, StringConstraints(pattern=r"https?://\S+", max_length=400)]


class Role(Strict):
    """Who does an item; `alone` says who that is in a firm of one."""

    id: Text
    name: Text
    short: Text
    does: Text
    alone: str = ""


class Reason(Strict):
    """Why a relationship ends; `safe_route` marks those that never pass through the normal conversation."""

    id: Text
    title: Text
    initiator: Initiator
    urgency: Urgency
    safe_route: Yes = False


class Answer(Strict):
    """One answer to a facet's question; `because` completes "It is here because …"."""

    id: Text
    label: Text
    help: str = ""
    because: str = ""


class Elsewhere(Strict):
    """What is no answer to a facet's question, and the page for those who would give it."""

    label: Text
    help: Text
    at: Annotated[Text, Ref("homes")]


class Facet(Strict):
    """One thing known about a case; its answers stand here or are the ids of another list.

    `elsewhere` leads those away for whom no answer is meant.
    `not_sure` names what "Not sure" counts as, and `ask_when` is a condition; where it fails, `not_asked` counts.
    """

    id: Text
    question: Text
    help: str = ""
    many: Yes = False
    not_sure: Annotated[str, pydantic.Field(alias="not sure")] = ""
    ask_when: Annotated[Condition, pydantic.Field(alias="ask when")] = Applies()
    not_asked: Annotated[str, pydantic.Field(alias="not asked")] = ""
    answers: tuple[Answer, ...] = ()
    answers_from: Literal["", "reasons"] = ""
    elsewhere: tuple[Elsewhere, ...] = ()


Ear = Literal["client", "staff", "authority", "insurer", "others"]


class Hold(Strict):
    """What stops or orders a case, until when, and why.

    `stop`: legal leads, and nobody plans the talk; `wait`: not yet; `tell-first`: somebody has to know before.
    `ask` is the question whose answer "no" lifts it. `at` names homes as `home_of` reads them; without a source it
    is a rule of the house. `tells` and `keeps_from` say who has to know and who must not, and `work` whether it
    stops or goes on; where two holds contradict in these, one of them `yields_to` the other until that is lifted.
    """

    id: Text
    title: Text
    kind: Literal["stop", "wait", "tell-first"]
    applies: Condition = Applies()
    ask: str = ""
    until: Text
    do: Text
    why: Text
    at: Homes
    tells: tuple[Ear, ...] = ()
    keeps_from: Annotated[tuple[Ear, ...], pydantic.Field(alias="keeps from")] = ()
    work: Literal["", "stops", "goes on"] = ""
    yields_to: Annotated[tuple[Annotated[str, Ref("holds")], ...], pydantic.Field(alias="yields to")] = ()
    source: Annotated[str, Ref("sources")] = ""


Length = Annotated[int, pydantic.Field(ge=1, le=730)]


class Step(Strict):
    """One answer to the question of a floor, with the notice it asks for: days, months, or what only legal can say."""

    answer: Text
    days: Length | None = None
    months: Length | None = None


class Floor(Strict):
    """The shortest notice that statute or custom allows.

    `yearly` says that the next step is the same relation a year older.
    `enough` is the number of months after which nobody can call the notice too short; `ends` is where it has to end.
    """

    id: Text
    title: Text
    basis: Literal["statute", "custom"]
    applies: Condition = Applies()
    question: Text
    steps: Annotated[tuple[Step, ...], pydantic.Field(min_length=1)]
    yearly: Yes = False
    enough: Length | None = None
    ends: Literal["", "end of a month"] = ""
    grows: Text
    says: Text
    source: SourceId


Kind = Literal["text", "long-text", "date", "number", "money", "email", "url", "choice"]


class Column(Strict):
    """What each row of a list says, such as the day of a date."""

    id: Text
    label: Text
    kind: Kind
    example: Text


class Field(Strict):
    """A field: a blank in a template. The value of a list is rows, and `columns` are what each row says."""

    id: Text
    label: Text
    help: Text
    kind: Kind | Literal["list"]
    example: Annotated[str, StringConstraints(min_length=1, max_length=2000)]
    case: Yes = False
    columns: tuple[Column, ...] = ()


class Source(Strict):
    """Where a fact comes from, how well it is supported, and its limits."""

    id: Text
    title: Text
    body: Text
    section: str = ""
    jurisdiction: Text
    checked_on: Day
    review_by: Day
    status: Literal["read", "reported", "unverified"]
    says: Text
    url: Address | None = None


class Term(Strict):
    """A word of the glossary."""

    id: Text
    term: Text
    means: Text
    source: Annotated[str, Ref("sources")] = ""


class Synonym(Strict):
    """Words that readers type in the search, and words of the playbooks that mean the same."""

    id: Text
    typed: tuple[Text, ...]
    written: tuple[Text, ...]


class Retired(Strict):
    """An id that was published and is gone, with what replaces it."""

    id: Text
    replaced_by: Annotated[str, Ref("ids")] = ""
    since: Day
    why: Text


class Idea(Strict):
    """One idea that the project began with, and the places that hold it, named as `home_of` reads them."""

    id: Text
    says: Text
    at: Homes


LISTS: dict[str, type[Strict]] = {
    "roles": Role,
    "reasons": Reason,
    "facets": Facet,
    "holds": Hold,
    "floors": Floor,
    "periods": Period,
    "harms": Harm,
    "families": Family,
    "flaws": Flaw,
    "stops": Stop,
    "rungs": Rung,
    "criteria": Criterion,
    "bands": Band,
    "fields": Field,
    "sources": Source,
    "glossary": Term,
    "synonyms": Synonym,
    "retired": Retired,
    "ideas": Idea,
}
