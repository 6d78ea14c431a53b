"""A bar shows when a phase runs, on a line that all phases share."""

import re

import pytest

from highnote.assemble.pages.timeline import at, bar_svg
from highnote.model.when import parsed_when


def bar(window: str) -> tuple[float, float]:
    """Return where the bar of a window begins and ends."""
    x, width = map(float, re.search(r'x="(\S+)" y="3.5" width="(\S+)"', str(bar_svg(parsed_when(window)))).groups())
    return x, x + width


@pytest.mark.parametrize(("day", "place"), [(-90, 0), (0, 56), (90, 86), (365, 100), (-900, 0), (900, 100)])
def test_days_stand_on_the_line_and_never_beyond_it(day: int, place: float) -> None:
    assert at(day) == place


def test_an_earlier_phase_has_the_earlier_bar() -> None:
    assert bar("E-90..E-70")[1] < bar("E-60..E-50")[0]


def test_notice_and_the_conversation_are_counted_from_notice_of_60_days() -> None:
    assert bar("N..N+10") == bar("C..C+10") == bar("E-60..E-50")


def test_a_single_day_is_wide_enough_to_be_seen() -> None:
    start, end = bar("E")

    assert end - start >= 1.5


def test_a_window_that_does_not_parse_draws_nothing() -> None:
    assert bar_svg(None) is None
