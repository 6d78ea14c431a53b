"""Says blanks by the names that people know them by, where a file has no blanks of its own: `[Name of the client]`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from highnote.assemble.documents.blocks import Block, Heading, Listing, Paragraph, Quotation, Table
from highnote.assemble.documents.runs import FIELD, Run, Runs

Change = Callable[[Run], Run]


def name_in(run: Run) -> str:
    """Return what a blank is for, such as `client_name` or `deadline_list.what`; empty for other words."""
    match = FIELD.fullmatch(run.text) if run.kind == "field" else None
    return ".".join(filter(None, match.groups())) if match else ""


def label_in(labels: Mapping[str, str], name: str) -> str:
    """Return the label of a blank, made from its name where it has none."""
    return labels.get(name) or name.rpartition(".")[2].replace("_", " ")


def shown(labels: Mapping[str, str], name: str) -> str:
    """Return what stands in a blank as long as it is open; in brackets, it is seen on paper without colours too."""
    return f"[{label_in(labels, name)}]"


def in_brackets(blocks: Iterable[Block], labels: Mapping[str, str]) -> tuple[Block, ...]:
    """Return blocks whose blanks are their labels in brackets."""
    return tuple(changed(blocks, partial(bracketed, labels)))


def bracketed(labels: Mapping[str, str], run: Run) -> Run:
    """Return a blank as its label in brackets."""
    name = name_in(run)
    return replace(run, text=shown(labels, name)) if name else run


def changed(blocks: Iterable[Block], change: Change) -> Iterator[Block]:
    """Yield blocks with every run changed; the text was laid open before."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield replace(block, runs=changed_runs(runs, change))
            case Listing(points):
                parts = (replace(point, blocks=tuple(changed(point.blocks, change))) for point in points)
                yield replace(block, points=tuple(parts))
            case Table(heads, rows):
                cells = tuple(tuple(changed_runs(cell, change) for cell in row) for row in rows)
                yield Table(tuple(changed_runs(head, change) for head in heads), cells)
            case Quotation(inner):
                yield Quotation(tuple(changed(inner, change)))
            case _:
                yield block


def changed_runs(runs: Runs, change: Change) -> Runs:
    """Return runs, each changed."""
    return tuple(map(change, runs))
