"""Says where a fact comes from, where it holds, when it was checked and how well it is supported."""

from highnote.assemble.wording.dates import date_words
from highnote.assemble.wording.names import jurisdiction_words
from highnote.assemble.wording.sentences import joined, sentence
from highnote.model import Law, Library
from highnote.model.vocabulary import Source

EVERYWHERE = "any"
STATUSES = {
    "read": "We read the text itself",
    "reported": "A reliable second hand reports it",
    "unverified": "Not verified",
}


def source_of(law: Law, library: Library) -> Source | None:
    """Return the source of a law, None if it names none that is known."""
    source = library.vocabulary.by_id["sources"].get(law.source)
    return source if isinstance(source, Source) else None


def place_of(law: Law, source: Source | None) -> str:
    """Say where a law binds; without a word of its own it binds where its source does."""
    jurisdiction = law.jurisdiction or (source.jurisdiction if source else "")
    return f"{sentence(joined(list(map(jurisdiction_words, law_places(jurisdiction)))))}." if jurisdiction else ""


def law_places(jurisdiction: str) -> tuple[str, ...]:
    """Return the places that stand with commas between them."""
    return tuple(part.strip() for part in jurisdiction.split(",") if part.strip())


def published_by(source: Source) -> str:
    """Say who published a source, and which part of it."""
    return ", ".join(part for part in (source.body, source.section) if part)


def support_words(source: Source) -> str:
    """Say how well a source is supported, and when it was checked."""
    return f"{STATUSES[source.status]}. Checked on {date_words(source.checked_on)}."


def is_law(source: Source) -> bool:
    """Tell whether a source is law of a place, or what its state says; its id then begins with the place: `uk-`."""
    return source.id.startswith(f"{source.jurisdiction}-")


def register_words(source: Source) -> str:
    """Name the register in which a source stands."""
    place = jurisdiction_words(source.jurisdiction)
    return f"{place}: the law, and what the state says" if is_law(source) else f"{place}: bodies, courts and practice"
