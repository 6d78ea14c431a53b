"""The name that an author probably meant."""

import pytest

from highnote.validate.near import near_name

TEMPLATES = frozenset(f"T{number:02}" for number in range(1, 46))


@pytest.mark.parametrize(
    ("word", "known", "near"),
    [
        ("T71", TEMPLATES, "T17"),
        ("plumber", TEMPLATES, ""),
        ("initator", {"initiator", "urgency"}, "initiator"),
        ("onwer", {"owner", "when", "answer"}, "owner"),
        ("Itmes", {"Items", "Times"}, "Items"),
        ("x" * 5000, {"x" * 4999 + "y"}, "x" * 4999 + "y"),
        ("", {"owner"}, ""),
    ],
)
def test_the_nearest_name_is_found(word: str, known: set[str], near: str) -> None:
    assert near_name(word, frozenset(known)) == near
