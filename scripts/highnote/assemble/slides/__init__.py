"""Stage 4, assemble, slides: make the deck of each lesson whose author wrote slides.

Knows decks and .pptx. Does not know the page that shows the same slides.
"""

from collections.abc import Iterator
from functools import cache, partial
from importlib.metadata import version as version_of

from highnote.assemble.documents.resources import folder_hash
from highnote.assemble.files import Draft, MadeFile, key_of
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.slides.deck import Deck, deck_of
from highnote.model import Library, Playbook
from highnote.model.kinds import Lesson
from highnote.model.slides import slides_of


def slides(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield the deck of each lesson that has slides."""
    for lesson in library.lessons:
        if slides_of(lesson):
            yield MadeFile(deck_path(lesson), ingredients.of(lesson), partial(deck_draft, lesson))


def deck_path(lesson: Playbook[Lesson]) -> str:
    """Return where the deck of a lesson lies on the site."""
    return f"training/{lesson.slug}/{lesson.slug}-slides.pptx"


def deck_draft(lesson: Playbook[Lesson]) -> Draft:
    """Gather a deck."""
    deck = deck_of(lesson)
    if deck is None:
        raise ValueError(lesson.id)
    return Draft(key_of(repr(deck), tools()), partial(deck_bytes, deck))


def deck_bytes(deck: Deck) -> bytes:
    """Make a deck; its libraries take a while to load, and most builds make none."""
    from highnote.assemble.slides.pptx import pptx_bytes

    return pptx_bytes(deck)


@cache
def tools() -> str:
    """Name all that shapes a deck beside its words."""
    return " ".join((folder_hash("slides", "documents"), version_of("pypandoc_binary"), version_of("lxml")))
