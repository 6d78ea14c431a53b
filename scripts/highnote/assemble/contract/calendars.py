"""The contract's calendars: the weekends and holidays of a country and its parts, from the package `holidays`."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING

from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.contract.shape import Shape

if TYPE_CHECKING:
    from holidays import HolidayBase

YEARS = 6
START = date(1970, 1, 1).toordinal()
# Longer names are those of cities and of historic areas.
PART = re.compile(r"[A-Z0-9]{1,3}")
ESTIMATED = re.compile(r" \(estimated\)|, estimated(?=\))")
ENGLISH = ("en_GB", "en_US")


class CalendarName(Shape):
    """A calendar that a reader can choose: a country, or a part of it."""

    id: str
    """Its code of ISO 3166, such as GB or GB-ENG."""
    name: str


class Holiday(Shape):
    """A holiday, on all its days."""

    name: str
    days: tuple[int, ...]
    """In order, each in whole days since 1 January 1970."""
    estimated: bool
    """The days are worked out and can still change, as with feasts that follow the moon."""
    where: tuple[str, ...]
    """The calendars that have it, by their codes."""


class Calendar(Shape):
    """The weekends and holidays of a country and of its parts."""

    id: str
    name: str
    parts: tuple[CalendarName, ...]
    """The parts whose holidays differ from those of the country as a whole."""
    first: int
    """The first day that is known, in whole days since 1 January 1970."""
    last: int
    """The last day that is known."""
    weekend: tuple[int, ...]
    """The days of the week without work: 1 is Monday, 7 is Sunday."""
    worked: tuple[int, ...]
    """Days of a weekend on which the country works all the same."""
    holidays: tuple[Holiday, ...]


def calendars_source() -> str:
    """Name what the calendars are made from: it changes when they could."""
    return f"holidays {version('holidays')}"


def calendar_names(first_year: int) -> Iterator[CalendarName]:
    """Yield every calendar, each country followed by its parts."""
    for country, name in COUNTRIES.items():
        yield CalendarName(id=country, name=name)
        yield from calendar_of(country, first_year).parts


def calendar_of(country: str, first_year: int, last_year: int = 0) -> Calendar:
    """Return the calendar of a country for some years, by default six; raises KeyError for a country without one."""
    years = range(first_year, (last_year or first_year + YEARS - 1) + 1)
    whole = known(country, "", years)
    labels = labels_of(whole)
    parts = {code: found for code, found in labels_of_parts(country, years).items() if found != labels}
    names = names_of_parts(whole, country)
    return Calendar(
        id=country,
        name=COUNTRIES[country],
        parts=tuple(CalendarName(id=code, name=names[code]) for code in sorted(parts, key=lambda code: names[code])),
        first=number(date(years[0], 1, 1)),
        last=number(date(years[-1], 12, 31)),
        weekend=tuple(sorted(day + 1 for day in whole.weekend)),
        worked=tuple(sorted(map(number, whole.weekend_workdays))),
        holidays=tuple(gathered({country: labels, **parts})),
    )


def known(country: str, part: str, years: range) -> "HolidayBase":
    """Return what the package knows of a country or of a part of it, in English where it can."""
    from holidays import country_holidays, list_localized_countries

    languages = list_localized_countries(include_aliases=False).get(country, [])
    english = next((language for language in ENGLISH if language in languages), None)
    return country_holidays(country, subdiv=part or None, years=years, language=english)


def labels_of(entries: "HolidayBase") -> dict[int, str]:
    """Map the days of holidays to their labels; a day moved into another year is left to that year."""
    return {number(day): label for day, label in entries.items() if day.year in entries.years}


def labels_of_parts(country: str, years: range) -> dict[str, dict[int, str]]:
    """Map the codes of a country's parts to their holidays."""
    parts = [part for part in known(country, "", years).subdivisions if PART.fullmatch(part)]
    return {f"{country}-{part}": labels_of(known(country, part, years)) for part in parts}


def names_of_parts(whole: "HolidayBase", country: str) -> dict[str, str]:
    """Map the codes of a country's parts to their names: the first alias that is a word, else the code itself."""
    names = {f"{country}-{part}": part for part in whole.subdivisions}
    for alias, part in reversed(whole.subdivisions_aliases.items()):
        if not alias.isupper():
            names[f"{country}-{part}"] = alias
    return names


def gathered(labels: Mapping[str, Mapping[int, str]]) -> Iterator[Holiday]:
    """Yield each holiday once, with all its days and the calendars that have it."""
    calendars: dict[tuple[int, str], list[str]] = {}
    for code, days in labels.items():
        for day, label in days.items():
            calendars.setdefault((day, label), []).append(code)
    found: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for (day, label), codes in sorted(calendars.items()):
        found.setdefault((label, tuple(sorted(codes))), []).append(day)
    for (label, where), numbers in found.items():
        name = ESTIMATED.sub("", label)
        yield Holiday(name=name, days=tuple(numbers), estimated=name != label, where=where)


def number(day: date) -> int:
    """Return a day as whole days since 1 January 1970."""
    return day.toordinal() - START
