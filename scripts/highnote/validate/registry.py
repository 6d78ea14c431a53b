"""Finds the rules: two tables, and one file in rules/ for each that is written by hand."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from highnote.validate import rules
from highnote.validate.faults import FAULT_RULES
from highnote.validate.reference_rules import REFERENCE_RULES
from highnote.validate.rule import Check, Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return the rules in the order of their codes."""
    told = (*FAULT_RULES, *(each.rule for each in REFERENCE_RULES), *map(rule_of, written_by_hand()))
    return tuple(sorted(told, key=lambda rule: rule.code))


@cache
def checks_of(kind: str) -> tuple[Check, ...]:
    """Return the rules by hand that look at a playbook of this kind, one at a time."""
    return (*checks_named("check_playbook"), *checks_named(f"check_{kind}"))


@cache
def checks_of_library() -> tuple[Check, ...]:
    """Return the rules by hand that look at all of the library."""
    return checks_named("check_library")


def checks_named(name: str) -> tuple[Check, ...]:
    """Return the functions of this name, each with its rule."""
    return tuple(Check(rule_of(module), getattr(module, name)) for module in written_by_hand() if hasattr(module, name))


@cache
def written_by_hand() -> tuple[ModuleType, ...]:
    """Return the modules of rules/, in the order of their codes."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    return tuple(importlib.import_module(f"{rules.__name__}.{name}") for name in names)


def rule_of(module: ModuleType) -> Rule:
    """Read what a module in rules/ says of itself: its code in its name, the good state in its docstring."""
    code, _, _ = module.__name__.rpartition(".")[2].partition("_")
    return Rule(code.upper(), (module.__doc__ or "").splitlines()[0], getattr(module, "REMINDER", False))
