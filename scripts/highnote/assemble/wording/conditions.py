"""Says to which cases an item belongs."""

from highnote.assemble.wording.names import INITIATORS
from highnote.assemble.wording.sentences import joined, lowered
from highnote.model import Library
from highnote.model.applies import Applies, Clause
from highnote.model.vocabulary import Answer

TEMPOS = {"planned": "there is time", "compressed": "time is short", "emergency": "it is an emergency"}


def applies_words(library: Library, applies: Applies | None) -> str:
    """Say to which cases an item belongs; empty if to all."""
    if not applies or not applies.clauses:
        return ""
    wanted = [clause_words(library, clause) for clause in applies.clauses if not clause.barred]
    barred = [clause_words(library, clause) for clause in applies.clauses if clause.barred]
    sentences = [f"Only if {joined(wanted)}."] if wanted else []
    return " ".join([*sentences, *(f"Not if {words}." for words in barred)])


def clause_words(library: Library, clause: Clause) -> str:
    """Say which answers a clause names, so that it fits behind "only if"."""
    facet, answers, _ = clause
    reasons = [because(library, facet, answer) for answer in answers]
    if all(reasons):
        return joined(reasons, "or")
    sentences = {"initiator": INITIATORS, "tempo": TEMPOS}.get(facet)
    if sentences:
        return joined([lowered(sentences.get(answer, answer)) for answer in answers], "or")
    named = bracketed if facet == "reason" and len(answers) > 1 else answer_words
    return f"the {facet} is " + joined([named(library, facet, answer) for answer in answers], "or")


def bracketed(library: Library, facet: str, answer: str) -> str:
    """Say one reason of several: the comma within a name would read as one between two of them."""
    code, _, title = answer_words(library, facet, answer).partition(", ")
    return f"{code} ({title})"


def answer_words(library: Library, facet: str, answer: str) -> str:
    """Say one answer so that it fits behind "is"."""
    if facet == "reason":
        title = next((reason.title for reason in library.vocabulary.reasons if reason.id == answer), answer)
        return f"{answer}, {lowered(title)}"
    entry = answer_of(library, facet, answer)
    words = entry.label if entry else answer
    return lowered(words) if words[1:].islower() else words


def because(library: Library, facet: str, answer: str) -> str:
    """Return the words that complete "It is here because …" for an answer, empty where its author wrote none."""
    entry = answer_of(library, facet, answer)
    return entry.because if entry else ""


def answer_of(library: Library, facet: str, answer: str) -> Answer | None:
    """Return an answer that a facet holds itself."""
    entry = next((entry for entry in library.vocabulary.facets if entry.id == facet), None)
    return next((part for part in entry.answers if part.id == answer), None) if entry else None
