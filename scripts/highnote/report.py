"""Writes problems as text, JSON, annotations of a code host, and SARIF."""

import json
from collections.abc import Sequence
from urllib.parse import quote

from highnote.problem import Problem


def text_report(problems: Sequence[Problem]) -> str:
    """Write problems for a person, one closing line last."""
    lines = []
    for problem in problems:
        place = problem.place
        lines.append(f"{place.path}:{place.line}:{place.column}: {problem.code} {printable(problem.text)}")
        lines.append(f"    {'Soon' if problem.reminder else 'Mend'}: {printable(problem.mend)}")
    return "\n".join([*lines, closing_line(problems)])


def printable(text: str) -> str:
    """Return quoted words on one line, without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def closing_line(problems: Sequence[Problem]) -> str:
    """Count problems and reminders in one sentence."""
    stops = sum(not problem.reminder for problem in problems)
    reminders = len(problems) - stops
    words = [f"{stops} problem{'s' * (stops != 1)}." if stops else "No problems."]
    if reminders:
        words.append(f"{reminders} reminder{'s' * (reminders != 1)}.")
    return " ".join(words)


def json_report(problems: Sequence[Problem]) -> str:
    """Write problems as a JSON list."""
    return json.dumps([fields(problem) for problem in problems], ensure_ascii=False, indent=2)


def fields(problem: Problem) -> dict[str, str | int | bool]:
    """Return a problem's fields by name."""
    place = problem.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "code": problem.code,
        "text": problem.text,
        "mend": problem.mend,
        "reminder": problem.reminder,
    }


def github_report(problems: Sequence[Problem]) -> str:
    """Write problems as workflow commands, as GitHub's "Workflow commands" page defines them."""
    return "\n".join(annotation(problem) for problem in problems)


def annotation(problem: Problem) -> str:
    """Write one workflow command."""
    place, level = problem.place, "warning" if problem.reminder else "error"
    where = f"file={escaped(place.path, properly=True)},line={place.line},col={place.column},title={problem.code}"
    return f"::{level} {where}::{escaped(f'{problem.text}. Mend: {problem.mend}')}"


def escaped(text: str, *, properly: bool = False) -> str:
    """Escape a value of a workflow command; a property also escapes its separators."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if properly else text


def sarif_report(problems: Sequence[Problem], rules: Sequence[tuple[str, str]], version: str) -> str:
    """Write problems as SARIF 2.1.0; `rules` are codes with what each says."""
    run = {
        "tool": {
            "driver": {
                "name": "highnote",
                "version": version,
                "rules": [{"id": code, "shortDescription": {"text": says}} for code, says in rules],
            }
        },
        "results": [sarif_result(problem) for problem in problems],
        "columnKind": "unicodeCodePoints",
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def sarif_result(problem: Problem) -> dict[str, object]:
    """Write one SARIF result."""
    place = problem.place
    region = {"startLine": place.line, "startColumn": place.column}
    return {
        "ruleId": problem.code,
        "level": "warning" if problem.reminder else "error",
        "message": {"text": f"{problem.text}. Mend: {problem.mend}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(place.path)}, "region": region}}],
    }
