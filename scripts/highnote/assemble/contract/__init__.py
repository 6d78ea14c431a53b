"""Assemble, contract: what leaves for the browser and for other tools, as types of version 1 with their JSON Schemas.

Knows what is published of the library, and in which shape. Does not know pages, nor what a reader does with it.
"""

from collections.abc import Iterator

from highnote.assemble.contract.library import PublishedLibrary, published_library_of
from highnote.assemble.contract.plan import PlanLibrary, plan_library_of
from highnote.assemble.contract.retired import RetiredId, retired_of
from highnote.assemble.contract.schemas import schemas
from highnote.assemble.contract.search import Findable, findable
from highnote.assemble.contract.written import json_text, safe_json, script_text
from highnote.assemble.files import MadeFile, text_file
from highnote.model import Library
from highnote.model.case_file import case_file_schema


def contract(library: Library, version: str) -> Iterator[MadeFile]:
    """Yield data/: the library, what plan, search and retired ids need of it, and every JSON Schema."""
    yield text_file("data/library.json", json_text(PublishedLibrary, published_library_of(library, version)))
    for name, text in {
        "plan": json_text(PlanLibrary, plan_library_of(library, version)),
        "search": json_text(tuple[Findable, ...], tuple(findable(library))),
        "retired": json_text(tuple[RetiredId, ...], retired_of(library)),
    }.items():
        yield text_file(f"data/{name}.js", script_text(name, text))
    yield text_file("data/case-schema.js", script_text("caseSchema", safe_json(case_file_schema())))
    yield from schemas()
