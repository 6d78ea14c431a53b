"""The calendars: weekends and holidays per country and part, and how far they are known."""

import gzip
from datetime import date

import pytest
from pydantic import TypeAdapter

from highnote.assemble.contract import calendar_files
from highnote.assemble.contract.calendars import Calendar, Holiday, calendar_names, calendar_of, number
from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.contract.written import json_text


def holidays_on(day: date, code: str) -> list[Holiday]:
    calendar = calendar_of(code[:2], 2026)
    return [holiday for holiday in calendar.holidays if code in holiday.where and number(day) in holiday.days]


@pytest.mark.parametrize(
    ("day", "code", "name"),
    [
        (date(2026, 12, 25), "GB", "Christmas Day"),
        (date(2027, 3, 29), "GB-ENG", "Easter Monday"),
        (date(2026, 11, 30), "GB-SCT", "Saint Andrew's Day"),
        (date(2028, 10, 3), "DE", "German Unity Day"),
        (date(2027, 5, 27), "DE-BY", "Corpus Christi"),
        (date(2027, 7, 5), "US", "Independence Day (observed)"),
        (date(2027, 6, 24), "CA-QC", "Saint John the Baptist Day"),
    ],
)
def test_a_holiday_has_its_day_and_its_name(day: date, code: str, name: str) -> None:
    assert [holiday.name for holiday in holidays_on(day, code)] == [name]


@pytest.mark.parametrize(("day", "code"), [(date(2027, 3, 29), "GB-SCT"), (date(2026, 11, 30), "GB-ENG")])
def test_a_part_of_a_country_has_its_own_holidays(day: date, code: str) -> None:
    assert holidays_on(day, code) == []


def test_days_are_numbered_as_in_the_browser() -> None:
    assert (number(date(1970, 1, 1)), number(date(2026, 11, 30))) == (0, 20787)


def test_a_calendar_says_how_far_it_is_known() -> None:
    calendar = calendar_of("GB", 2026)

    assert (calendar.first, calendar.last) == (number(date(2026, 1, 1)), number(date(2031, 12, 31)))
    assert all(calendar.first <= day <= calendar.last for holiday in calendar.holidays for day in holiday.days)


def test_days_that_can_still_change_are_marked_and_named_plainly() -> None:
    feasts = [holiday for holiday in calendar_of("AE", 2026).holidays if holiday.estimated]

    assert "Eid al-Fitr" in {feast.name for feast in feasts}
    assert not any("estimated" in feast.name for feast in feasts)


def test_weekends_and_days_worked_at_weekends_differ_by_country() -> None:
    assert calendar_of("DE", 2026).weekend == (6, 7)
    assert calendar_of("SA", 2026).weekend == (5, 6)
    assert number(date(2026, 1, 10)) in calendar_of("HU", 2026).worked


def test_a_part_is_listed_only_where_its_holidays_differ() -> None:
    assert [(part.id, part.name) for part in calendar_of("GB", 2026).parts] == [
        ("GB-ENG", "England"),
        ("GB-NIR", "Northern Ireland"),
        ("GB-SCT", "Scotland"),
        ("GB-WLS", "Wales"),
    ]
    assert calendar_of("IE", 2026).parts == ()


def test_every_calendar_can_be_chosen_by_name() -> None:
    names = {name.id: name.name for name in calendar_names(2026)}

    assert COUNTRIES.items() <= names.items()
    assert names["DE-BY"] == "Bayern"
    assert all(name and not name.isupper() for name in names.values())


def test_the_file_of_a_country_is_small() -> None:
    sizes = {
        country: len(gzip.compress(json_text(TypeAdapter(Calendar), calendar_of(country, 2026)).encode(), 9))
        for country in COUNTRIES
    }

    assert max(sizes.values()) <= 6_000, sizes


def test_the_files_are_the_same_each_time_and_change_with_the_year() -> None:
    files = {file.path: file for file in calendar_files(2026)}

    assert all(file.make() == file.make() for file in files.values())
    assert all(file.key != files[file.path].key for file in calendar_files(2027))
