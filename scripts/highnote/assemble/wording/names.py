"""Names roles, levels, places and who ends it; pages, paper and documents use the same names."""

from highnote.model import Library

LEVELS = {"essential": "Essential", "recommended": "Recommended", "high-risk": "High risk only"}
URGENCIES = {
    "same-day": "Act today",
    "week": "Act within a week",
    "planned": "Plan it: 30 to 90 days",
    "calendar": "Led by the calendar",
}
INITIATORS = {
    "client": "The client ends it",
    "firm": "We end it",
    "either": "Either side ends it",
    "mutual": "Both sides agree",
    "event": "An event ends it",
}

OTHERS = {
    "client": "the client",
    "successor": "the new provider",
    "supplier": "the supplier",
    "outside": "somebody outside",
    "team": "our team",
    "file": "our own file",
}


def role_name(library: Library, role: str) -> str:
    """Return a role's name in words, or the id where it is no role."""
    return next((entry.name for entry in library.vocabulary.roles if entry.id == role), OTHERS.get(role, role))


def level_words(level: str) -> str:
    """Say a level."""
    return LEVELS.get(level, level)


JURISDICTIONS = {
    "any": "Everywhere",
    "uk": "United Kingdom",
    "gb": "Great Britain",
    "eu": "European Union",
    "us": "United States",
    "au": "Australia",
    "ca": "Canada",
    "de": "Germany",
    "es": "Spain",
    "nl": "Netherlands",
    "nz": "New Zealand",
    "fr": "France",
    "ie": "Ireland",
    "in": "India",
    "sct": "Scotland",
    "sg": "Singapore",
    "za": "South Africa",
    "other": "Other countries",
}


def jurisdiction_words(jurisdiction: str) -> str:
    """Say where a rule binds."""
    return JURISDICTIONS.get(jurisdiction.lower(), jurisdiction)
