"""What the sections of a playbook are made of: prose, items, laws and questions, in the order of the text."""

from dataclasses import dataclass
from typing import Annotated

from highnote.model.applies import Applies
from highnote.model.kinds import Ref
from highnote.model.markdown import Body, Node, Phrase
from highnote.model.when import When
from highnote.model.written import Written
from highnote.problem import Place


@dataclass(frozen=True, slots=True)
class Item:
    """One action to tick; `when`, `applies` and `look_again` are None where they do not parse.

    `client` and `client_does` are sentences for the client; `look_again` counts days after the last day.
    `written` is the author's.
    """

    id: str
    text: Phrase
    owner: Annotated[str, Ref("roles")]
    when: When | None
    level: str
    done_when: Phrase
    why: Phrase
    template: Annotated[str, Ref("templates")]
    after: Annotated[tuple[str, ...], Ref("items")]
    applies: Applies | None
    emergency: bool
    fixed: bool
    client: Phrase
    client_does: Phrase
    look_again: tuple[int, ...] | None
    phase: Annotated[str, Ref("phases")]
    how: tuple[Node, ...]
    written: Written


@dataclass(frozen=True, slots=True)
class Law:
    """One rule of law or practice of a profession: what it says, what follows, its source and where it binds."""

    id: str
    text: Phrase
    so: Phrase
    source: Annotated[str, Ref("sources")]
    jurisdiction: str
    more: tuple[Node, ...]
    written: Written


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a question, whether it is right, and why."""

    text: Phrase
    right: bool
    why: Phrase


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a lesson with its choices."""

    id: str
    text: Phrase
    choices: tuple[Choice, ...]
    written: Written


@dataclass(frozen=True, slots=True)
class Prose:
    """Blocks of text; a heading among them is deeper than level 2."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list of items."""

    entries: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Laws:
    """A list of rules of law or practice."""

    entries: tuple[Law, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """A list of questions."""

    entries: tuple[Question, ...]


Part = Prose | Items | Laws | Questions


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading of level 2, up to the next one: typed parts, and the nodes they were made from."""

    title: str
    heading: Node
    parts: tuple[Part, ...]
    nodes: tuple[Node, ...]
    body: Body

    @property
    def place(self) -> Place:
        """Return the place of the heading."""
        return self.body.place(self.heading.start)

    @property
    def prose(self) -> tuple[Node, ...]:
        """Return the blocks of its prose alone."""
        return tuple(node for part in self.parts if isinstance(part, Prose) for node in part.nodes)
