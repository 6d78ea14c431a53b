"""The grammar of dates."""

import pytest

from highnote.model.when import NotWhen, Point, When, when_of

NOT_DATES = [
    "",
    "-20",
    "..E",
    "20",
    "E\n",
    "E - 20",
    "E N",
    "E+",
    "E+-1",
    "E+1\u001f",
    "E+1..E+2, E+3",
    "E+1;E+2",
    "E+1w",
    "E+1wdh",
    "E+1\u00a0",
    "E+\u0661",
    "E+\u0663",
    "E,",
    "E,,N",
    "E-",
    "E--1",
    "E-1..E-2..E-3",
    "E-1.5",
    "E-10000",
    "E-20d",
    "E-3..E-14",
    "E..",
    "E...N",
    "E20",
    "E\u2212 20",
    "E\u221220",
    "Weekly N..E",
    "X",
    "constructor",
    "e",
    "weekly",
    "weekly\tN..E",
    "weekly E",
    "weekly E+1, E+2",
    "weekly E..E-1",
    "weekly N",
    "weeklyN..E",
    "weekly\u00a0N..E",
    "\u3000E",
    "\ufeffE",
]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("E", When("on", (Point("E"),))),
        ("N", When("on", (Point("N"),))),
        ("C", When("on", (Point("C"),))),
        ("I", When("on", (Point("I"),))),
        ("E-20", When("on", (Point("E", -20),))),
        ("E+7", When("on", (Point("E", 7),))),
        ("E-0", When("on", (Point("E"),))),
        ("E+0", When("on", (Point("E"),))),
        ("E-9999", When("on", (Point("E", -9999),))),
        ("N-007", When("on", (Point("N", -7),))),
        ("N+1wd", When("on", (Point("N", 1, "wd"),))),
        ("E-5wd", When("on", (Point("E", -5, "wd"),))),
        ("C+4h", When("on", (Point("C", 4, "h"),))),
        ("C-0h", When("on", (Point("C", 0, "h"),))),
        (" I+30 ", When("on", (Point("I", 30),))),
        ("E-14..E-3", When("window", (Point("E", -14), Point("E", -3)))),
        ("E-14 .. E-3", When("window", (Point("E", -14), Point("E", -3)))),
        ("E-3..E-3", When("window", (Point("E", -3), Point("E", -3)))),
        ("N..E", When("window", (Point("N"), Point("E")))),
        ("E+5..N", When("window", (Point("E", 5), Point("N")))),
        ("C..C+1wd", When("window", (Point("C"), Point("C", 1, "wd")))),
        ("weekly N..E", When("weekly", (Point("N"), Point("E")))),
        ("weekly N+1wd..E-1", When("weekly", (Point("N", 1, "wd"), Point("E", -1)))),
        ("E+180, E+365", When("each", (Point("E", 180), Point("E", 365)))),
        ("E+7,E+30,E+90", When("each", (Point("E", 7), Point("E", 30), Point("E", 90)))),
        ("C+4h, N+1wd", When("each", (Point("C", 4, "h"), Point("N", 1, "wd")))),
        ("\tE+1 ", When("on", (Point("E", 1),))),
    ],
)
def test_a_date_is_read_as_points_and_what_they_mean_together(text: str, when: When) -> None:
    assert when_of(text) == when


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotWhen):
        when_of(text)
