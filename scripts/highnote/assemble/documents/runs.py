"""Turns inline nodes into runs of words that look alike; a blank is a run of its own."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from highnote.model.markdown import Node

FIELD = re.compile(r"\{\{\s*([a-z][a-z0-9_]*)(?:\.([a-z][a-z0-9_]*))?\s*\}\}")
OUTSIDE = ("https://", "http://", "mailto:")


@dataclass(frozen=True, slots=True)
class Run:
    """Some words that look alike; a field keeps its braces, a break ends the line, a guide speaks to the writer.

    A mark is no word: it is the id of the terms of the part that its paragraph belongs to.
    """

    text: str
    kind: Literal["text", "field", "break", "guide", "mark"] = "text"
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""


Runs = tuple[Run, ...]


def runs_of(nodes: Iterable[Node]) -> Runs:
    """Turn inline nodes into runs, with equal neighbours joined and fields apart."""
    return tuple(part for run in joined(inline_runs(nodes, Run(""))) for part in fields_apart(run))


def inline_runs(nodes: Iterable[Node], look: Run) -> Iterator[Run]:
    """Yield one run for each leaf."""
    for node in nodes:
        match node.kind:
            case "Text" | "InlineHtml" | "Html":
                yield replace(look, text=node.text)
            case "Code":
                yield replace(look, text=node.text, code=True)
            case "SoftBreak":
                yield replace(look, text=" ")
            case "HardBreak":
                yield Run("", "break")
            case "Strong":
                yield from inline_runs(node.children, replace(look, strong=True))
            case "Emphasis":
                yield from inline_runs(node.children, replace(look, emphasis=True))
            case "Link":
                address = node.details["dest_url"]
                outside = address if address.startswith(OUTSIDE) else ""
                yield from inline_runs(node.children, replace(look, link=outside))
            case _:
                yield from inline_runs(node.children, look)


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours that look alike."""
    last: Run | None = None
    for run in runs:
        if last and last.kind == run.kind == "text" and replace(last, text="") == replace(run, text=""):
            last = replace(last, text=last.text + run.text)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def fields_apart(run: Run) -> Iterator[Run]:
    """Part a run at its fields."""
    at = 0
    for match in FIELD.finditer(run.text) if run.kind == "text" else ():
        if match.start() > at:
            yield replace(run, text=run.text[at : match.start()])
        yield replace(run, text=match[0], kind="field")
        at = match.end()
    if at < len(run.text) or run.kind == "break":
        yield replace(run, text=run.text[at:])


def words_of(runs: Runs) -> str:
    """Return the words of runs on one line."""
    return "".join(" " if run.kind == "break" else run.text for run in runs).strip()


def is_guide(runs: Runs) -> bool:
    """Tell whether some words are for the writer alone."""
    return bool(runs) and all(run.kind in ("guide", "mark") for run in runs)
