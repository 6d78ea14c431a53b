"""The front matter of each kind of playbook and of a page, as types; their JSON Schemas are published."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from highnote.model.when import When, parsed_when

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
YES_OR_NO = ("yes", "no", "true", "false")


def written_as_day(value: object) -> object:
    """Return a value written as 2027-05-21; pydantic alone would also take seconds since 1970."""
    if isinstance(value, str) and not DAY.fullmatch(value):
        raise PydanticCustomError("date_form", "not a day")
    return value


def written_as_yes_or_no(value: object) -> object:
    """Return a value written as yes or no; pydantic alone would also take `t` and `1`."""
    if isinstance(value, str) and value not in YES_OR_NO:
        raise PydanticCustomError("bool_parsing", "neither yes nor no")
    return value


Day = Annotated[date, BeforeValidator(written_as_day)]
Yes = Annotated[bool, BeforeValidator(written_as_yes_or_no)]

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a value as the name of something else: an id in a list of the vocabulary, of a kind of playbook, or both.

    An answer is one of a facet: `of` is that facet, or `beside` is the attribute that names it.
    """

    to: str
    of: str = ""
    beside: str = ""


RoleId = Annotated[Text, Ref("roles")]
SourceId = Annotated[Text, Ref("sources")]
FieldId = Annotated[Text, Ref("fields")]
ItemId = Annotated[Text, Ref("items")]
ReasonId = Annotated[Text, Ref("reasons")]
Homes = Annotated[tuple[Annotated[Text, Ref("homes")], ...], Field(min_length=1)]
Initiator = Literal["client", "firm", "either", "mutual", "event"]
Urgency = Literal["same-day", "week", "planned", "calendar"]
Tempo = Literal["planned", "compressed", "emergency"]
Channel = Literal["letter", "email", "meeting", "phone", "file", "register"]
Format = Literal["docx", "odt", "md", "txt", "xlsx", "eml", "pdf"]
Minutes = Annotated[int, Field(ge=1, le=6000)]


class Strict(BaseModel):
    """A mapping with no unknown keys that cannot be changed once made."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Front(Strict):
    """What every playbook says of itself."""

    headings: ClassVar[tuple[str, ...]] = ()
    optional_headings: ClassVar[frozenset[str]] = frozenset()

    id: Text
    title: Text
    summary: Text
    review_by: Day
    sources: tuple[SourceId, ...]
    also: tuple[Text, ...] = ()


class Ending(Front):
    """One way in which a client relationship ends, by reason."""

    headings: ClassVar = (
        "What is going on",
        "The first hour",
        "The first day",
        "The first week",
        "How the response differs",
        "What to say",
        "What not to say",
        "Must not",
        "Typical mistakes",
        "Worked example",
        "Items of its own",
    )
    optional_headings: ClassVar = frozenset({"Items of its own"})

    initiator: Initiator
    urgency: Urgency
    tempo: Tempo
    confused_with: tuple[ReasonId, ...] = ()
    first_step: Text


class GateQuestion(Strict):
    """One question of a gate: yes goes on, and `otherwise` says what to do after a no."""

    id: Text
    ask: Text
    otherwise: Text


class Gate(Strict):
    """The pause before something that cannot be undone.

    `guards` are the items that it stands before; without any it stands at the end of its phase.
    """

    title: Text
    cannot_be_undone: Text
    signed_by: RoleId
    required: Yes = False
    guards: tuple[ItemId, ...] = ()
    questions: Annotated[tuple[GateQuestion, ...], Field(min_length=1)]


class Phase(Front):
    """One stage of the way out; it holds items and closes with a gate."""

    headings: ClassVar = ("What good looks like", "Items", "When it goes wrong")

    window: Text
    lead: RoleId
    minutes: Minutes
    gate: Gate

    @property
    def runs(self) -> When | None:
        """Return the window as dates, None if it does not parse."""
        return parsed_when(self.window) if self.window else None


class Profession(Front):
    """The extra rules of one profession or subject."""

    headings: ClassVar = (
        "Who this is for",
        "Rules",
        "Items of its own",
        "Where authorities differ",
        "How the handover differs",
    )
    optional_headings: ClassVar = frozenset(
        {"How the handover differs", "Items of its own", "Where authorities differ"}
    )

    jurisdictions: Annotated[tuple[Text, ...], Field(min_length=1)]
    covers: Annotated[Text, Ref("answers", of="profession")] | None = None
    apart: Yes = False
    """Its items are worked through on its page, and belong to no plan of an ending."""


class Template(Front):
    """A document to download or fill."""

    headings: ClassVar = ("About", "The document")

    purpose: Text
    from_: Annotated[RoleId, Field(alias="from")]
    to: Annotated[Text, Ref("recipients")]
    channel: Channel
    formats: Annotated[tuple[Format, ...], Field(min_length=1)]
    fields: tuple[FieldId, ...]
    sign_off: RoleId
    tone: Text


class Step(Strict):
    """One step of a lesson's agenda."""

    minutes: Minutes
    title: Text


class Lesson(Front):
    """One unit of training."""

    headings: ClassVar = ("For the learner", "For the facilitator", "Activity", "Quiz", "Slides")
    optional_headings: ClassVar = frozenset({"Slides"})

    minutes: Minutes
    audience: Annotated[tuple[RoleId, ...], Field(min_length=1)]
    objectives: Annotated[tuple[Text, ...], Field(min_length=1)]
    key_points: Annotated[tuple[Text, ...], Field(min_length=1)]
    agenda: Annotated[tuple[Step, ...], Field(min_length=1)]
    pass_: Annotated[int, Field(alias="pass", ge=1, le=100)]


class Play(Front):
    """A conversation to play: one reader, scene by scene, with choices."""

    headings: ClassVar = ("Who you are", "Scenes", "Endings")

    minutes: Minutes
    audience: Annotated[tuple[RoleId, ...], Field(min_length=1)]
    reads_on: Homes
    safe: Yes = False
    """It tells of danger: its page is quiet, and can be left at once."""


class InMenu(Strict):
    """Where the menus of the site name a page: the part, the place there, and a title if its own is too long."""

    group: Literal["now", "work", "learn", "look-up", "site"]
    order: Annotated[int, Field(ge=1, le=99)]
    title: Text | None = None
    top: Yes = False


class Page(Strict):
    """A page in docs/, written by hand."""

    headings: ClassVar[tuple[str, ...]] = ()
    optional_headings: ClassVar[frozenset[str]] = frozenset()

    title: Text
    summary: Text
    review_by: Day | None = None
    sources: tuple[SourceId, ...] = ()
    also: tuple[Text, ...] = ()
    menu: InMenu | None = None
    ticks: Yes = False
    """Items that its lists and tables link can be ticked there."""
    gathers: tuple[Text, ...] = ()
    """The places whose rules, floors and holds follow its own words."""
    gathers_for: Literal["professions", "everyone"] | None = None
    """Whose rules they are, where a place has too many for one page; both if it is absent."""


KINDS: dict[str, type[Front]] = {
    "ending": Ending,
    "phase": Phase,
    "profession": Profession,
    "template": Template,
    "lesson": Lesson,
    "play": Play,
}
FOLDERS = {
    "endings": "ending",
    "phases": "phase",
    "professions": "profession",
    "templates": "template",
    "training": "lesson",
    "plays": "play",
}
FOLDER_OF = {kind: folder for folder, kind in FOLDERS.items()}
