"""The contract's part for the client: `data/client.js`, the sentences that a client may read, and the survey.

It also says what is looked at again once an ending is closed.
"""

from collections.abc import Iterator
from typing import Literal

from highnote.assemble.contract.items import parsed
from highnote.assemble.contract.shape import Shape
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node

SURVEY = "T23"
QUESTIONS = ("No.", "Question", "Your answer")
CHOICES = ("What you choose", "Yes or no")
YES_OR_NO = "Yes or no"


class ClientItem(Shape):
    """What an item says to the client, and what of it is looked at again."""

    id: str
    client: str
    """What the client is told, in a sentence; empty if nothing."""
    client_does: str
    """What the client is asked to do, in a sentence; empty if nothing."""
    done_when: str
    look_again: tuple[int, ...]
    """On which days after the last day somebody looks whether it still holds."""


class SurveyQuestion(Shape):
    """A question of the survey; none must be answered."""

    id: str
    ask: str
    kind: Literal["text", "scale", "yes or no"]
    scale: str
    """What the ends of the scale mean; empty for other kinds."""


class ClientLibrary(Shape):
    """Everything that the client's file and the closing of a case are made from, beside the case."""

    items: tuple[ClientItem, ...]
    questions: tuple[SurveyQuestion, ...]
    choices: tuple[str, ...]
    """What the client decides about its answers, with blanks."""


def client_library_of(library: Library) -> ClientLibrary:
    """Return what the client may read, and what is looked at again."""
    survey = library.by_id.get(SURVEY)
    return ClientLibrary(
        items=tuple(client_item_of(item) for item in library.items() if concerns(item)),
        questions=tuple(map(question_of, rows_below(survey, QUESTIONS))) if survey else (),
        choices=tuple(cells[0] for cells in rows_below(survey, CHOICES)) if survey else (),
    )


def concerns(item: Item) -> bool:
    """Tell whether an item says something to the client, or is looked at again."""
    return bool(item.client or item.client_does or item.look_again)


def client_item_of(item: Item) -> ClientItem:
    """Return what an item says to the client."""
    return ClientItem(
        id=item.id,
        client=str(item.client),
        client_does=str(item.client_does),
        done_when=str(item.done_when),
        look_again=parsed(item.look_again),
    )


def question_of(cells: list[str]) -> SurveyQuestion:
    """Read a question: what stands behind its question mark says how it is answered."""
    number, words, _ = cells
    ask, _, rest = words.partition("?")
    rest = rest.strip()
    kind: Literal["text", "scale", "yes or no"] = "text"
    if rest:
        kind = "yes or no" if rest.endswith(YES_OR_NO) else "scale"
    whole = words if kind == "text" else f"{ask}?"
    return SurveyQuestion(id=number, ask=whole, kind=kind, scale=rest if kind == "scale" else "")


def rows_below(book: Playbook[Template], head: tuple[str, ...]) -> Iterator[list[str]]:
    """Yield the rows of the table that has this head, each as the words of its cells."""
    for table in book.body.of_kind("Table"):
        first, *rows = table.children
        if tuple(words_of(first)) == head:
            yield from map(words_of, rows)


def words_of(row: Node) -> list[str]:
    """Return the words of each cell."""
    return [cell.plain for cell in row.children]
