"""Publishes the JSON Schemas: of every part of the contract, of a saved case, and of what authors write."""

from collections.abc import Iterator

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue, models_json_schema

from highnote.assemble.contract.library import PublishedLibrary
from highnote.assemble.contract.plan import PlanLibrary
from highnote.assemble.contract.retired import RetiredId
from highnote.assemble.contract.search import Findable
from highnote.assemble.contract.shape import Shape
from highnote.assemble.contract.written import safe_json
from highnote.assemble.files import MadeFile, text_file
from highnote.model.case_file import case_file_schema
from highnote.model.kinds import KINDS
from highnote.model.situations import Situation
from highnote.model.vocabulary import LISTS

DRAFT = "https://json-schema.org/draft/2020-12/schema"
PARTS = {
    "library": TypeAdapter(PublishedLibrary),
    "plan": TypeAdapter(PlanLibrary),
    "search": TypeAdapter(tuple[Findable, ...]),
    "retired-ids": TypeAdapter(tuple[RetiredId, ...]),
}
FOR_BROWSER = (PlanLibrary, Findable, RetiredId)


class Whole(GenerateJsonSchema):
    """Describes what is written: every field is there, and its title would only repeat its name."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False

    def field_is_required(self, field: object, total: bool) -> bool:  # noqa: ARG002
        return True


def schemas() -> Iterator[MadeFile]:
    """Yield every schema by the name of what it describes."""
    for name, part in PARTS.items():
        yield schema_file(name, part.json_schema(mode="serialization", schema_generator=Whole))
    yield schema_file("case", case_file_schema())
    for name, kind in KINDS.items():
        yield schema_file(name, TypeAdapter(kind).json_schema())
    for name, entry in LISTS.items():
        yield schema_file(name, TypeAdapter(list[entry]).json_schema())
    yield schema_file("situations", TypeAdapter(list[Situation]).json_schema())


def browser_schema() -> JsonSchemaValue:
    """Return one schema with every type that the browser gets."""
    wanted: list[tuple[type[Shape], JsonSchemaMode]] = [(model, "serialization") for model in FOR_BROWSER]
    _, schema = models_json_schema(wanted, schema_generator=Whole)
    return schema


def schema_file(name: str, schema: JsonSchemaValue) -> MadeFile:
    """Write a schema; names are unique over parts, kinds and lists."""
    return text_file(f"data/schema/{name}.json", safe_json({"$schema": DRAFT, **schema}))
