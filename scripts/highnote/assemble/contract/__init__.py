"""Assemble, contract: what leaves for the browser and for other tools, as types of version 1 with their JSON Schemas.

Knows what is published of the library, and in which shape. Does not know pages, nor what a reader does with it.
"""

from collections.abc import Iterator
from functools import partial

from pydantic import TypeAdapter

from highnote.assemble.contract.calendars import Calendar, CalendarName, calendar_names, calendar_of, calendars_source
from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.contract.library import PublishedLibrary, published_library_of
from highnote.assemble.contract.plan import PlanLibrary, plan_library_of
from highnote.assemble.contract.retired import RetiredId, retired_of
from highnote.assemble.contract.schemas import schemas
from highnote.assemble.contract.search import Findable, findable
from highnote.assemble.contract.written import json_text, safe_json, script_text
from highnote.assemble.files import MadeFile, text_file
from highnote.model import Library
from highnote.model.case_file import case_file_schema


def contract(library: Library, version: str, year: int) -> Iterator[MadeFile]:
    """Yield data/: the library, its parts for the browser, the calendars from a year on, and every JSON Schema."""
    yield text_file(
        "data/library.json", json_text(TypeAdapter(PublishedLibrary), published_library_of(library, version))
    )
    for name, text in {
        "plan": json_text(TypeAdapter(PlanLibrary), plan_library_of(library, version)),
        "search": json_text(TypeAdapter(tuple[Findable, ...]), tuple(findable(library))),
        "retired": json_text(TypeAdapter(tuple[RetiredId, ...]), retired_of(library)),
    }.items():
        yield text_file(f"data/{name}.js", script_text(name, text))
    yield text_file("data/case-schema.js", script_text("caseSchema", safe_json(case_file_schema())))
    yield from calendar_files(year)
    yield from schemas()


def calendar_files(year: int) -> Iterator[MadeFile]:
    """Yield the list of all calendars, and the calendar of each country in a file of its own."""
    key = f"{calendars_source()} {year}"
    yield MadeFile("data/calendars.js", key, partial(calendar_names_script, year))
    for country in COUNTRIES:
        yield MadeFile(f"data/calendars/{country}.js", f"{key} {country}", partial(calendar_script, country, year))


def calendar_names_script(year: int) -> bytes:
    """Write the list of all calendars."""
    names = json_text(TypeAdapter(tuple[CalendarName, ...]), tuple(calendar_names(year)))
    return script_text("calendars", names).encode()


def calendar_script(country: str, year: int) -> bytes:
    """Write the calendar of a country."""
    return script_text(f"calendars/{country}", json_text(TypeAdapter(Calendar), calendar_of(country, year))).encode()
