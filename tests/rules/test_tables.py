"""The two tables of rules are whole: every fault has its words, and every name in a playbook leads somewhere."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from highnote.model import Item, Law
from highnote.model.kinds import KINDS, Page
from highnote.model.vocabulary import LISTS
from highnote.validate.faults import FAULT_RULES, FAULTS
from highnote.validate.reference_rules import REFERENCE_RULES, RULE_OF
from highnote.validate.references import ASKED, HOLDERS, attributes_of

PACKAGE = Path(__file__).parents[2] / "scripts" / "highnote"
READERS = sorted([*(PACKAGE / "load").glob("*.py"), *(PACKAGE / "model").glob("*.py")])
# Where each of them has its kind of fault.
MAKERS = {"Fault": 0, "YamlFault": 0, "refused": 1}
GIVERS = {"front matter": [*KINDS.values(), Page], "item": [Item], "law": [Law], "vocabulary": [*LISTS.values()]}


def kinds_of_faults(module: Path) -> Iterator[str]:
    """Yield the kinds of fault that a module makes."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
            kind = node.args[MAKERS[node.func.id]]
            yield from (
                part.value for part in ast.walk(kind) if isinstance(part, ast.Constant) and "-" in str(part.value)
            )


def types_in(hint: object) -> Iterator[type]:
    """Yield the types that a type is made of."""
    if isinstance(hint, type) and issubclass(hint, HOLDERS):
        yield hint
    for part in get_args(hint):
        yield from types_in(part)


def marks_in(kind: type) -> Iterator[str]:
    """Yield what the names in a type, and in the types that it holds, lead to."""
    hints = get_type_hints(kind, include_extras=True)
    for attribute, _, ref in attributes_of(kind):
        if ref:
            yield ref.to
        for inner in types_in(hints[attribute]):
            yield from marks_in(inner)


def test_every_fault_that_reading_finds_has_its_words() -> None:
    found = {kind for module in READERS for kind in kinds_of_faults(module)}

    assert found == set(FAULTS)


def test_every_fault_belongs_to_a_rule() -> None:
    assert {words.code for words in FAULTS.values()} == {rule.code for rule in FAULT_RULES}


@pytest.mark.parametrize("giver", GIVERS)
def test_every_name_that_is_marked_has_a_rule(giver: str) -> None:
    marks = {("condition" if to in ASKED else giver, to) for kind in GIVERS[giver] for to in marks_in(kind)}

    assert marks - set(RULE_OF) == set()


def test_no_two_rules_are_about_the_same_names() -> None:
    assert len(RULE_OF) == len(REFERENCE_RULES)
