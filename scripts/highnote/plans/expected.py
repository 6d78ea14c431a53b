"""Holds a plan against what its situation expects."""

from collections.abc import Iterable, Iterator
from datetime import date

from highnote.assemble.contract.cases import PlanReport
from highnote.model.situations import Expectations, Situation


def misses(situation: Situation, report: PlanReport) -> tuple[str, ...]:
    """Return a sentence for each expectation that the plan does not meet."""
    expect = situation.expect
    return (
        *differences("the ending", expect.ending, report.ending),
        *differences("the floor", expect.floor, report.floor),
        *differences("the last safe day", expect.latest_safe_day, report.latest_safe_day),
        *absent_holds(expect, report),
        *other_days(expect, report),
        *unwanted(expect, report),
        *other_reasons(expect, report),
        *unsaid(expect, report),
        *too_many(expect, report),
    )


def differences(name: str, expected: object, found: object) -> Iterator[str]:
    """Yield a sentence if something is expected and is not what was found."""
    if expected and expected != found:
        yield f"{name} is {found or 'not known'}, not {expected}"


def absent_holds(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield the holds that do not stand."""
    standing = {hold.id for hold in report.holds}
    yield from (f"{name} does not stand" for name in expect.holds if name not in standing)


def other_days(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield the items that are not there, or not due on their day; any day of a window, a rhythm or a list will do."""
    items = {item.id: item.due for item in report.items}
    for name, due in expect.items.items():
        if name not in items:
            yield f"{name} is not in the plan"
        elif due and due not in items[name]:
            yield f"{name} is due on {days_text(items[name])}, not on {due}"


def days_text(days: Iterable[date]) -> str:
    """Write days one behind the other."""
    return ", ".join(map(str, days))


def unwanted(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield the items and holds that should not be there."""
    there = {item.id for item in report.items} | {hold.id for hold in report.holds}
    yield from (f"{name} is in the plan" for name in expect.without if name in there)


def other_reasons(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield the items whose reason does not hold the words that it should."""
    reasons = {item.id: item.because for item in report.items} | {item.id: item.because for item in report.left_out}
    for name, words in expect.because.items():
        because = reasons.get(name, ())
        if not any(words in reason for reason in because):
            yield f'{name} is there or left out because "{"; ".join(because)}", not because "{words}"'


def too_many(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield how many items there are, if there are too many."""
    if expect.at_most is not None and len(report.items) > expect.at_most:
        yield f"there are {len(report.items)} items, and at most {expect.at_most} are expected"


def unsaid(expect: Expectations, report: PlanReport) -> Iterator[str]:
    """Yield the words that the plan should say as a whole, and does not."""
    yield from (
        f'it does not say "{words}"' for words in expect.says if not any(words in sentence for sentence in report.says)
    )
