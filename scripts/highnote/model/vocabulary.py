"""The words that playbooks share, as types: roles, reasons, facets, fields, sources, glossary, retired ids and what is to be covered."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from highnote.model.kinds import Day, Initiator, Strict, Text, Urgency, Yes

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


class FacetAnswer(Strict):
    """One answer to a facet's question."""

    id: Text
    label: Text
    help: str = ""


class Facet(Strict):
    """One thing known about a case; its answers stand here or are the ids of another list."""

    id: Text
    question: Text
    help: str = ""
    answers: tuple[FacetAnswer, ...] = ()
    answers_from: Literal["", "reasons"] = ""


class Blank(Strict):
    """A field: a blank in a template."""

    id: Text
    label: Text
    help: Text
    kind: Literal["text", "long-text", "date", "number", "money", "email", "url", "choice"]
    example: Annotated[str, StringConstraints(min_length=1, max_length=2000)]
    case: Yes = False


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
    source: str = ""


class Retired(Strict):
    """An id that was published and is gone, with what replaces it."""

    id: Text
    replaced_by: str = ""
    since: Day
    why: Text


class Covered(Strict):
    """One thing that the playbooks are to hold: the part of the list it is in, a few words for it, and where it lives.

    `at` names homes as `home_of` reads them; without it, the home is what has this id. `words` must stand in one of them.
    """

    id: Text
    part: Text
    says: Text
    at: tuple[Text, ...] = ()
    words: tuple[Text, ...] = ()


LISTS: dict[str, type[Strict]] = {
    "roles": Role,
    "reasons": Reason,
    "facets": Facet,
    "fields": Blank,
    "sources": Source,
    "glossary": Term,
    "retired": Retired,
    "coverage": Covered,
}
