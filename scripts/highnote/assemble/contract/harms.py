"""The contract's part for what may not be written in an ending: `data/harms.js`, with its phrases parsed."""

from highnote.assemble.contract.conditions import Clause, clauses_of
from highnote.assemble.contract.holds import Target, place_named
from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of_source
from highnote.assemble.wording.names import jurisdiction_words
from highnote.model import Library, Playbook
from highnote.model.harms import Harm
from highnote.model.kinds import Template
from highnote.model.phrases import HarmPhrase

# Papers that the firm's own people keep or get.
INSIDE = ("team", "file")


class PhraseSlot(Shape):
    """The words of which one comes next in a phrase."""

    words: tuple[str, ...]
    """One or several words each; * stands for any end of a word, and $name for the words of a family."""
    gap: int
    """So many other words may stand before it."""
    optional: bool
    """It may be left out."""


class HarmSource(Shape):
    """Where a rule of law comes from, and where it holds."""

    title: str
    url: str
    """Its place in the register, from the root of the site."""
    where: str


class PublishedHarm(Shape):
    """What may not be written in an ending."""

    id: str
    title: str
    applies: tuple[Clause, ...]
    templates: tuple[str, ...]
    """The templates in which it counts, by their ids."""
    anywhere: bool
    """It counts in a text that belongs to no template."""
    phrases: tuple[tuple[PhraseSlot, ...], ...]
    but: tuple[tuple[PhraseSlot, ...], ...]
    """What excuses it where it stands in the same sentence."""
    why: str
    better: tuple[str, ...]
    at: tuple[Target, ...]
    sources: tuple[HarmSource, ...]


class HarmsLibrary(Shape):
    """Everything that the check of a text needs."""

    harms: tuple[PublishedHarm, ...]
    families: dict[str, tuple[str, ...]]
    """The wordings that mean one thing, by the name that phrases give them."""


def harms_library_of(library: Library) -> HarmsLibrary:
    """Return everything that the check of a text needs."""
    return HarmsLibrary(
        harms=tuple(published_harm_of(harm, library) for harm in library.vocabulary.harms),
        families={family.id: family.words for family in library.vocabulary.families},
    )


def published_harm_of(harm: Harm, library: Library) -> PublishedHarm:
    """Return a harm, with the templates in which it counts."""
    sources = {source.id: source for source in library.vocabulary.sources}
    return PublishedHarm(
        id=harm.id,
        title=harm.title,
        applies=clauses_of(harm.applies),
        templates=tuple(book.id for book in library.templates if counts_in(harm, book)),
        anywhere=not harm.only_in,
        phrases=tuple(map(slots_of, harm.phrases)),
        but=tuple(map(slots_of, harm.but)),
        why=harm.why,
        better=harm.better,
        at=tuple(place for name in harm.at if (place := place_named(name, library))),
        sources=tuple(
            HarmSource(title=source.title, url=url_of_source(source), where=jurisdiction_words(source.jurisdiction))
            for source in (sources[name] for name in harm.sources)
        ),
    )


def counts_in(harm: Harm, book: Playbook[Template]) -> bool:
    """Tell whether a harm counts in what is written into a template."""
    if harm.only_in:
        return book.id in harm.only_in
    return book.id not in harm.not_in and (harm.inside or book.front.to not in INSIDE)


def slots_of(phrase: HarmPhrase) -> tuple[PhraseSlot, ...]:
    """Return the slots of a phrase."""
    return tuple(PhraseSlot(words=slot.words, gap=slot.gap, optional=slot.optional) for slot in phrase.slots)
