"""Says dates, roles, levels and conditions in words; pages, paper and documents use the same ones."""

from datetime import date

from highnote.model import Library
from highnote.model.applies import Applies, Clause
from highnote.model.vocabulary import Answer
from highnote.model.when import Point, When

ANCHOR_WORDS = {"E": "the last day", "N": "notice", "C": "the conversation", "I": "the final invoice"}
ON_WORDS = {
    "E": "on the last day",
    "N": "on the day of notice",
    "C": "on the day of the conversation",
    "I": "on the day of the final invoice",
}
UNITS = {"d": "day", "wd": "working day", "h": "working hour"}
LEVELS = {"essential": "Essential", "recommended": "Recommended", "high-risk": "High risk only"}
URGENCIES = {"same-day": "Act today", "week": "Act within a week", "planned": "Plan it: 30 to 90 days", "calendar": "Led by the calendar"}
INITIATORS = {
    "client": "The client ends it",
    "firm": "We end it",
    "either": "Either side ends it",
    "mutual": "Both sides agree",
    "event": "An event ends it",
}
TEMPOS = {"planned": "there is time", "compressed": "time is short", "emergency": "it is an emergency"}


def date_words(day: date) -> str:
    """Say a date as 30 June 2027."""
    return f"{day.day} {day:%B %Y}"


def when_words(when: When | None) -> str:
    """Say when an item is due."""
    if when is None:
        return ""
    first, last = when.points[0], when.points[-1]
    match when.kind:
        case "weekly":
            return f"every week from {edge_words(first)} to {edge_words(last)}"
        case "window":
            return window_words(first, last)
        case "each":
            return each_words(when.points)
    return point_words(first)


def amount_words(point: Point) -> str:
    """Say how many days, working days or working hours."""
    number = abs(point.amount)
    return f"{number} {UNITS[point.unit]}{'' if number == 1 else 's'}"


def point_words(point: Point) -> str:
    """Say one day as seen from its anchor."""
    if not point.amount:
        return ON_WORDS[point.anchor]
    if point.unit == "h" and point.amount > 0:
        return f"within {amount_words(point)} of {ANCHOR_WORDS[point.anchor]}"
    side = "after" if point.amount > 0 else "before"
    return f"{amount_words(point)} {side} {ANCHOR_WORDS[point.anchor]}"


def edge_words(point: Point) -> str:
    """Say where a window begins or ends."""
    return ANCHOR_WORDS[point.anchor] if not point.amount else point_words(point)


def window_words(first: Point, last: Point) -> str:
    """Say a window, briefly where both ends lie on one side of one anchor."""
    same = first.anchor == last.anchor and first.unit == last.unit
    if same and first.amount * last.amount > 0:
        side = "after" if first.amount > 0 else "before"
        return f"{abs(first.amount)} to {abs(last.amount)} {UNITS[last.unit]}s {side} {ANCHOR_WORDS[first.anchor]}"
    return f"from {edge_words(first)} to {edge_words(last)}"


def each_words(points: tuple[Point, ...]) -> str:
    """Say several days."""
    first = points[0]
    if all((point.anchor, point.unit) == (first.anchor, first.unit) and point.amount > 0 for point in points):
        return f"{joined([str(point.amount) for point in points])} {UNITS[first.unit]}s after {ANCHOR_WORDS[first.anchor]}"
    return joined([point_words(point) for point in points])


def lowered(text: str) -> str:
    """Make a text that opens a sentence run on inside one; a word in capitals stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(words: list[str], last: str = "and") -> str:
    """Join words as a sentence does."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def role_name(library: Library, role: str) -> str:
    """Return a role's name in words, or the id where it is no role."""
    others = {"client": "the client", "successor": "the new provider", "team": "our team", "file": "our own file"}
    return next((entry.name for entry in library.vocabulary.roles if entry.id == role), others.get(role, role))


def level_words(level: str) -> str:
    """Say a level."""
    return LEVELS.get(level, level)


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
    return f"the {facet} is " + joined([answer_words(library, facet, answer) for answer in answers], "or")


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


JURISDICTIONS = {
    "any": "Everywhere",
    "uk": "United Kingdom",
    "gb": "Great Britain",
    "eu": "European Union",
    "us": "United States",
    "ca": "Canada",
}


def jurisdiction_words(jurisdiction: str) -> str:
    """Say where a rule binds."""
    return JURISDICTIONS.get(jurisdiction.lower(), jurisdiction)
