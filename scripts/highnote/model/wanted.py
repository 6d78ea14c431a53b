"""Says in plain words what a field wants, in place of what pydantic says."""

from pydantic_core import ErrorDetails


def expected_words(details: ErrorDetails) -> str:
    """Say in plain words what a field wants."""
    kind = details["type"]
    context = details.get("ctx", {})
    words = {
        "string_too_short": "some text",
        "too_short": "at least one value",
        "string_type": "one text",
        "tuple_type": "a list, as [one, two] or one to a line behind a hyphen",
        "model_type": "fields of its own, one to a line",
        "bool_parsing": "yes or no",
        "string_pattern_mismatch": "an address that begins with https://",
        "greater_than_equal": f"a number of at least {context.get('ge')}",
        "less_than_equal": f"a number of at most {context.get('le')}",
        "string_too_long": f"at most {context.get('max_length')} characters",
        "condition_form": "a condition such as initiator=firm profession=msp,software",
        "phrase_form": "a phrase such as: we will/shall ... report* (all of) $you",
        "wording_form": "words in small letters, without signs",
        "calendar_form": "the code of a country, such as FR, or of a part of one, such as GB-ENG",
        "situation_id_form": "an id such as S07",
    }
    if kind.startswith("date"):
        return "a date such as 2027-05-21"
    if kind.startswith("int"):
        return "a whole number"
    return words.get(kind, "another value")
