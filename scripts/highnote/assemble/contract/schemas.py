"""Publishes the JSON Schemas: of every part of the contract, of a saved case, and of what authors write."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue, models_json_schema

from highnote.assemble.contract.calendars import Calendar, CalendarName
from highnote.assemble.contract.cases import PlanCase, PlanReport
from highnote.assemble.contract.client import ClientLibrary
from highnote.assemble.contract.harms import HarmsLibrary
from highnote.assemble.contract.how import ItemHow
from highnote.assemble.contract.learning import LearningLibrary
from highnote.assemble.contract.library import PublishedLibrary
from highnote.assemble.contract.packs import Pack
from highnote.assemble.contract.paper_shapes import PaperBook, PaperText
from highnote.assemble.contract.papers import PapersLibrary
from highnote.assemble.contract.periods import KeptPeriod
from highnote.assemble.contract.plan import PlanLibrary
from highnote.assemble.contract.plan_parts import PlanCore, PlanWords
from highnote.assemble.contract.retired import RetiredId
from highnote.assemble.contract.samples import SampleCase
from highnote.assemble.contract.search import AllWords, Beginning, SearchTable, Shelf
from highnote.assemble.contract.shape import Shape
from highnote.assemble.contract.written import safe_json
from highnote.assemble.files import MadeFile, lazy_text
from highnote.model.case_file import case_file_schema
from highnote.model.kinds import KINDS, Strict
from highnote.model.situations import Situation
from highnote.model.vocabulary import LISTS

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FOR_BROWSER = (PlanLibrary, RetiredId, Calendar, CalendarName)
FOR_PLAN = (PlanCore, PlanWords)
FOR_PAPERS = (PapersLibrary, PaperText, ItemHow)
FOR_BOOKS = (PaperBook,)
FOR_CLOSING = (KeptPeriod,)
FOR_CLIENT = (ClientLibrary,)
FOR_LETTERS = (HarmsLibrary,)
FOR_LEARNING = (LearningLibrary,)
FOR_TRAINERS = (Pack,)
FOR_SEARCH = (SearchTable, Shelf, Beginning, AllWords)
FOR_CASES = (PlanCase, PlanReport, SampleCase)

Part = TypeVar("Part")


class Whole(GenerateJsonSchema):
    """Describes what is written: every field is there, and its title would only repeat its name."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False

    def field_is_required(self, field: object, total: bool) -> bool:  # noqa: ARG002
        return True


def schemas() -> Iterator[MadeFile]:
    """Yield every schema by the name of what it describes."""
    yield schema_file("library", partial(part_schema, TypeAdapter(PublishedLibrary)))
    yield schema_file("plan", partial(part_schema, TypeAdapter(PlanCore)))
    yield schema_file("plan-words", partial(part_schema, TypeAdapter(PlanWords)))
    yield schema_file("papers", partial(part_schema, TypeAdapter(PapersLibrary)))
    yield schema_file("client", partial(part_schema, TypeAdapter(ClientLibrary)))
    yield schema_file("paper-text", partial(part_schema, TypeAdapter(PaperText)))
    yield schema_file("paper-book", partial(part_schema, TypeAdapter(PaperBook)))
    yield schema_file("how", partial(part_schema, TypeAdapter(tuple[ItemHow, ...])))
    yield schema_file("harms-in-texts", partial(part_schema, TypeAdapter(HarmsLibrary)))
    yield schema_file("learning", partial(part_schema, TypeAdapter(LearningLibrary)))
    yield schema_file("kept-periods", partial(part_schema, TypeAdapter(tuple[KeptPeriod, ...])))
    yield schema_file("samples", partial(part_schema, TypeAdapter(tuple[SampleCase, ...])))
    yield schema_file("search", partial(part_schema, TypeAdapter(SearchTable)))
    yield schema_file("search-shelf", partial(part_schema, TypeAdapter(Shelf)))
    yield schema_file("search-beginning", partial(part_schema, TypeAdapter(Beginning)))
    yield schema_file("search-words", partial(part_schema, TypeAdapter(AllWords)))
    yield schema_file("retired-ids", partial(part_schema, TypeAdapter(tuple[RetiredId, ...])))
    yield schema_file("calendar", partial(part_schema, TypeAdapter(Calendar)))
    yield schema_file("calendars", partial(part_schema, TypeAdapter(tuple[CalendarName, ...])))
    yield schema_file("case", case_file_schema)
    for kind, front in KINDS.items():
        yield schema_file(kind, front.model_json_schema)
    lists: dict[str, type[Strict]] = {**LISTS, "situations": Situation}
    for name, entry in lists.items():
        yield schema_file(name, partial(list_schema, entry))


def part_schema(part: TypeAdapter[Part]) -> JsonSchemaValue:
    """Return the schema of a part of the contract as it is written."""
    return part.json_schema(mode="serialization", schema_generator=Whole)


def list_schema(entry: type) -> JsonSchemaValue:
    """Return the schema of a list of the vocabulary as authors write it."""
    return TypeAdapter(list[entry]).json_schema()  # type: ignore[valid-type]


def types_schema(models: Sequence[type[Shape]]) -> JsonSchemaValue:
    """Return one schema with every type that models are made of."""
    wanted: list[tuple[type[Shape], JsonSchemaMode]] = [(model, "serialization") for model in models]
    _, schema = models_json_schema(wanted, schema_generator=Whole)
    return schema


def schema_file(name: str, describe: Callable[[], JsonSchemaValue]) -> MadeFile:
    """Write a schema, which is made from our code alone; names are unique over parts, kinds and lists."""
    return lazy_text(f"data/schema/{name}.json", "code", lambda: safe_json({"$schema": DRAFT, **describe()}))
