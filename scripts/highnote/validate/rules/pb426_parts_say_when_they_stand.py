"""A part of a template that not every case has says in which it stands, and why."""

from collections.abc import Iterator

from highnote.model import Playbook
from highnote.model.kinds import Template
from highnote.model.markdown import Node
from highnote.model.provisos import NAMES, Proviso, document_of, name_of, provisos_in
from highnote.problem import Finding

PAIR = ("applies", "because")


def check_template(template: Playbook[Template]) -> Iterator[Finding]:
    nodes = document_of(template)
    for proviso in provisos_in(nodes):
        yield from said_twice(proviso)
        yield from misplaced(proviso) if proviso.detail("to") else unsaid(proviso)
    for node in nodes:
        yield from half_said(node, template)


def misplaced(proviso: Proviso) -> Iterator[Finding]:
    """Tell of a receiver that is not below a heading, which would bear it."""
    for detail in proviso.details:
        if detail.name == "to":
            yield Finding(
                detail.place,
                '"to" says who gets a letter, and stands below no heading',
                "move it below the heading that opens the letter.",
            )


def said_twice(proviso: Proviso) -> Iterator[Finding]:
    """Tell of a detail that is given twice."""
    seen: set[str] = set()
    for detail in proviso.details:
        if detail.name in seen:
            yield Finding(detail.place, f'"{detail.name}" is given twice for one part', "keep one of them.")
        seen.add(detail.name)


def unsaid(proviso: Proviso) -> Iterator[Finding]:
    """Tell of a condition without a reason, a reason without a condition, and a reason that completes no sentence."""
    if proviso.is_general:
        return
    given = {detail.name for detail in proviso.details if detail.value}
    for name in PAIR:
        if name not in given:
            mend = {
                "applies": 'add "applies" with the condition, or take the reason out.',
                "because": 'add "because" with words that complete "It is here because …".',
            }
            yield Finding(proviso.place, f'a part of the letter has no "{name}"', mend[name])
    because = proviso.detail("because")
    if because and because.value and (because.value[0].isupper() or because.value.endswith(".")):
        yield Finding(
            because.value_place,
            f'"{because.value}" does not complete "Only if …"',
            "begin it with a small letter, and leave the full stop out.",
        )


def half_said(node: Node, template: Playbook[Template]) -> Iterator[Finding]:
    """Tell of a list that is a part of the letter, and of which a point looks like a detail."""
    if node.kind == "Item" and name_of(node) in NAMES:
        yield Finding(
            template.body.place(node.start),
            f'"{name_of(node)}" stands in the letter, as a point of a list',
            "let the list hold nothing but applies, because and to, right below what it is about.",
        )
    for child in node.children:
        yield from half_said(child, template)
