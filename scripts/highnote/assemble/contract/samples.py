"""The contract's part for looking at the desk: situations that can be opened as practice cases, `data/samples.js`."""

from collections.abc import Iterator

from highnote.assemble.contract.cases import CaseDates, plan_case_of
from highnote.assemble.contract.shape import Shape
from highnote.model import Library


class SampleCase(Shape):
    """A case to look at."""

    id: str
    """The id of the situation that it was made from."""
    title: str
    story: str
    answers: dict[str, tuple[str, ...]]
    """The answers of each facet, by its id."""
    asked: dict[str, str]
    """The answers to the questions of holds and floors, by their ids."""
    dates: CaseDates
    calendar: str
    """The calendar that counts, such as GB or GB-ENG; empty for weekends alone."""


def samples_of(library: Library) -> Iterator[SampleCase]:
    """Yield the situations that say they are samples."""
    for situation in library.situations:
        if situation.sample:
            case = plan_case_of(situation)
            yield SampleCase(
                id=situation.id,
                title=situation.title,
                story=situation.story,
                answers=case.answers,
                asked=case.asked,
                dates=case.dates,
                calendar=case.calendar,
            )
