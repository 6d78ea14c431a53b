"""Makes the questions of drills from the live playbooks; the same playbooks make the same questions.

Knows what a playbook holds. Does not know how a question is shown.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from highnote.assemble.pages.places import url_of
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import Ending, Phase, Template
from highnote.model.markdown import Node

T = TypeVar("T")
QUOTED = re.compile(r'"([^"]{12,160})"')
MOST, IN_ORDER, SHOWN = 8, 4, 4


class Choice(NamedTuple):
    """One choice of a drill: its words, whether it is right, and why."""

    words: str
    right: bool
    why: str


class Drill(NamedTuple):
    """One question of a drill: what is asked, what stands above the choices, and where to read on."""

    id: str
    ask: str
    shown: tuple[str, ...]
    choices: tuple[Choice, ...]
    to: str
    named: str


def chains_of(library: Library) -> Iterator[tuple[Item, ...]]:
    """Yield pieces of phases in which each item waits for the one before, the longest of each phase."""
    for phase in library.phases:
        items = {item.id: item for item in phase.items}
        chains = [chain_to(item, items) for item in phase.items]
        longest = max(chains, key=len, default=())
        if len(longest) >= IN_ORDER - 1:
            yield longest[-IN_ORDER - 1 :]


def chain_to(item: Item, items: dict[str, Item]) -> tuple[Item, ...]:
    """Return an item behind those of its phase that it waits for, one before the other."""
    chain = [item]
    while before := next((items[name] for name in chain[0].after if name in items and items[name] not in chain), None):
        chain.insert(0, before)
    return tuple(chain)


def missing(library: Library) -> Iterator[Drill]:
    """Yield a question for some phases, which asks for the essential item that is missing from a list."""
    for phase in library.phases:
        essential = [item for item in phase.items if item.level == "essential"]
        others = [item for book in library.phases if book is not phase for item in book.items]
        if len(essential) < SHOWN or len(others) < SHOWN:
            continue
        gone, *rest = sorted(essential, key=lambda item: mixed(item.id))
        shown = tuple(str(item.text) for item in essential if item in rest[: SHOWN - 1])
        wrong = [elsewhere(item, library) for item in spread(others, phase.id, 2)]
        choices = (Choice(gone.text, True, gone.why), *wrong)
        yield Drill(f"DRILL-MISSING-{phase.id}", missing_words(phase), shown, choices, url_of(phase), phase.front.title)


def missing_words(phase: Playbook[Phase]) -> str:
    """Ask which item of a phase is missing."""
    return f"{phase.front.title}: what is missing?"


def elsewhere(item: Item, library: Library) -> Choice:
    """Offer an item of another phase."""
    return Choice(item.text, False, f"it belongs to the phase {library.homes[item.id].front.title}")


def letters(library: Library) -> Iterator[Drill]:
    """Yield a question for some templates, which asks for the one with a purpose."""
    for book in spread(library.templates, "letters", MOST):
        front, others = book.front, [one for one in library.templates if one is not book]
        wrong = [other_letter(one) for one in spread(others, book.id, 2)]
        choices = (Choice(front.title, True, f"it is {book.id}"), *wrong)
        ask = f"You want this: {lowered(front.purpose)}"
        yield Drill(f"DRILL-LETTER-{book.id}", ask, (), choices, url_of(book), front.title)


def other_letter(book: Playbook[Template]) -> Choice:
    """Offer another template."""
    return Choice(book.front.title, False, f"its purpose: {lowered(book.front.purpose)}")


def sentences(library: Library) -> Iterator[Drill]:
    """Yield a question for some endings, which asks for the sentence that does harm."""
    mixed_up = sorted(library.endings, key=lambda book: mixed(f"sentences {book.id}"))
    yield from islice((drill for book in mixed_up if (drill := sentence_of(book))), MOST)


def sentence_of(ending: Playbook[Ending]) -> Drill | None:
    """Ask for the sentence of one ending that does harm; None where it does not tell enough of them."""
    bad = next(iter(said_in(ending, "What not to say")), None)
    good = [words for words, _ in said_in(ending, "What to say")][:3]
    if bad is None or len(good) < 2 or not bad[1]:
        return None
    choices = (Choice(bad[0], True, bad[1]), *(Choice(words, False, "it can be said as it stands") for words in good))
    return Drill(f"DRILL-SENTENCE-{ending.id}", ending.front.title, (), choices, url_of(ending), ending.front.title)


def said_in(ending: Playbook[Ending], title: str) -> list[tuple[str, str]]:
    """Return the sentences that a section quotes, each with what is said about it."""
    section = ending.section(title)
    lists = [node for node in section.nodes if node.kind == "List"] if section else []
    return [said for node in lists for point in node.children if (said := said_by(point))]


def said_by(point: Node) -> tuple[str, str] | None:
    """Return the sentence that a point quotes, and the words behind it; None if it quotes none."""
    found = QUOTED.search(point.plain)
    return (f"“{found[1]}”", point.plain[found.end() :].strip()) if found else None


def spread(books: Sequence[T], seed: str, count: int) -> list[T]:
    """Return some of many, from all over, the same for the same seed."""
    names = {id(book): mixed(f"{seed} {getattr(book, 'id', book)}") for book in books}
    chosen = sorted(books, key=lambda book: names[id(book)])[:count]
    return [book for book in books if book in chosen]


def mixed(text: str) -> str:
    """Return what sorts texts in an order that tells nothing, and is always the same."""
    return hashlib.sha256(text.encode()).hexdigest()


def lowered(words: str) -> str:
    """Return words that go on behind a colon."""
    return words[:1].lower() + words[1:]
