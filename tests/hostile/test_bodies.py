"""Hostile bodies are refused or read in a time that grows as they do, and never with a traceback."""

import pytest

from tests.growth import grows_at_most
from tests.hostile.conftest import Check

FRONT = "---\ntitle: Hostile\nsummary: Words.\n---\n\n"
LINES = 25
WIDTH = 4_000
# Four times as many lines take at most so many times as long; all pairs of lines would take 16.
GROWTH = 10


def lines(sign: str) -> str:
    """Fill lines of 4,000 characters."""
    return "\n".join([(sign * WIDTH)[:WIDTH]] * LINES)


BOMBS = {
    "quotes": lines(">"),
    "brackets": lines("["),
    "closing brackets": lines("[a]("),
    "pictures": lines("!["),
    "stars": lines("*a "),
    "stars and underscores": lines("*a_ "),
    "backticks": "\n".join("`" * number + " a" for number in range(1, 800)),
    "angle brackets": lines("<"),
    "angle brackets with letters": lines("<a "),
    "tags": lines("<b>"),
    "codes and braces": lines("`a` { "),
    "codes and tags": lines("`a` <b> "),
    "entities": lines("&amp;"),
    "backslashes": lines("\\"),
    "braces": lines("{"),
    "double braces": lines("{{"),
    "bars": "| a |\n| - |\n" + lines("|"),
    "footnotes": lines("[^a]"),
    "hashes": lines("#"),
    "boxes": lines("- [ ] "),
    "points in points": "\n".join("  " * depth + "- a" for depth in range(1_500)),
    "numbers": lines("1) "),
    "definitions": "\n".join(f"[a{number}]: b" for number in range(5_000)),
    "uses of one definition": "[a]: b\n\n" + lines("[a]"),
    "comments": lines("<!-- "),
    "alerts": "\n".join("> " * depth + "[!NOTE]" for depth in range(1, 600)),
    "items without anything": "\n".join("- [ ]" for _ in range(5_000)),
    "words": lines("word "),
    "one long word": lines("a"),
    "capital words": lines("Aa "),
    "dots": lines("."),
    "line feeds": "\n" * 100_000,
    "spaces": lines(" "),
    "headings": "\n\n".join("## Same" for _ in range(5_000)),
}


@pytest.mark.parametrize("body", BOMBS.values(), ids=BOMBS.keys())
def test_it_is_read_or_refused_in_a_time_that_grows_as_it_does(body: str, check: Check) -> None:
    lines_of_it = body.splitlines()

    def checked(part: int) -> None:
        text = FRONT + "\n".join(lines_of_it[: len(lines_of_it) // part + 1]) + "\n"
        problems = check({"docs/hostile.md": text, "playbooks/phases/02-hostile.md": text})
        assert {problem.place.path for problem in problems} >= {"playbooks/phases/02-hostile.md"}

    assert grows_at_most(GROWTH, lambda: checked(4), lambda: checked(1))


@pytest.mark.parametrize("sign", [">", "[", "*", "`", "- ", "<b>", "(", "{", "|", "#", "!["])
def test_100_000_signs_on_one_line_are_a_line_too_long(sign: str, check: Check) -> None:
    problems = check({"docs/hostile.md": FRONT + sign * 100_000 + "\n"})

    assert [(problem.code, problem.place.line) for problem in problems] == [("PB008", 6)]


def test_a_line_of_one_megabyte_is_a_file_too_large(check: Check) -> None:
    problems = check({"docs/hostile.md": FRONT + "a" * 1_000_000 + "\n"})

    assert [problem.code for problem in problems] == ["PB007"]


def test_a_file_of_20_megabytes_is_not_even_read(check: Check) -> None:
    problems = check({"docs/hostile.md": b"a" * 20_000_000})

    assert [problem.code for problem in problems] == ["PB007"]


def test_a_problem_in_a_deep_body_is_one_problem(check: Check) -> None:
    problems = check({"docs/hostile.md": FRONT + "\n".join(["> " * 150 + "a"] * 3) + "\n"})

    assert [problem.code for problem in problems] == ["PB021"]
