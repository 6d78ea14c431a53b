"""Makes the library as data: for the browser, for search, and for other tools."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from highnote.assemble.files import MadeFile, text_file
from highnote.assemble.pages.places import url_of
from highnote.model import Item, Library, Playbook
from highnote.model.case_file import case_file_schema
from highnote.model.kinds import KINDS
from highnote.model.situations import Situation
from highnote.model.vocabulary import LISTS

RULES = "docs/rules/"
DRAFT = "https://json-schema.org/draft/2020-12/schema"


def data(library: Library, version: str) -> Iterator[MadeFile]:
    """Yield data/: the library, the search's records, and the JSON Schemas."""
    content = library_data(library, version)
    yield text_file("data/library.json", json_text(content))
    yield text_file("data/library.js", delivered("library", content))
    yield text_file("data/search.js", delivered("search", list(search_records(library))))
    yield text_file("data/retired.js", delivered("retired", retired_ids(library)))
    yield text_file("data/case-schema.js", delivered("caseSchema", case_file_schema()))
    yield text_file("data/schema/case.json", json_text(case_file_schema()))
    for kind, model in KINDS.items():
        yield schema_file(kind, model)
    for name, model in LISTS.items():
        yield schema_file(name, list[model])
    yield schema_file("situations", list[Situation])


def schema_file(name: str, kind: Any) -> MadeFile:
    """Write the JSON Schema of a type."""
    return text_file(f"data/schema/{name}.json", json_text({"$schema": DRAFT, **TypeAdapter(kind).json_schema()}))


def delivered(name: str, content: Any) -> str:
    """Write data as a classic script, because neither modules nor fetch work from a folder."""
    return f"(globalThis.highnoteData??={{}})[{json.dumps(name)}]={json_text(content)};\n"


def json_text(content: Any) -> str:
    """Write JSON that may stand in a script."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=str).replace("<", "\\u003c")


def library_data(library: Library, version: str) -> dict[str, Any]:
    """Return the whole library as plain data."""
    return {
        "version": version,
        "phases": [phase_data(phase) for phase in library.phases],
        "items": [item_data(item) for item in library.items()],
        **{f"{kind}s": [front_data(book) for book in library.of_kind(kind)] for kind in ("ending", "profession", "template", "lesson")},
        "fields": dumped(library.vocabulary.fields),
        "questions": [question for lesson in library.lessons for question in questions_data(lesson)],
        "facets": facets_data(library),
        "roles": dumped(library.vocabulary.roles),
        "reasons": dumped(library.vocabulary.reasons),
        "sources": dumped(library.vocabulary.sources),
        "retired": dumped(library.vocabulary.retired),
    }


def retired_ids(library: Library) -> list[dict[str, str]]:
    """Return each id that is gone and what replaces it, empty if nothing does: ticks on the one count for the other."""
    return [{"id": retired.id, "replaced_by": retired.replaced_by} for retired in library.vocabulary.retired]


def dumped(entries: tuple) -> list[dict]:
    """Return vocabulary entries as plain data."""
    return [entry.model_dump(mode="json", exclude_defaults=True) for entry in entries]


def front_data(book: Playbook) -> dict:
    """Return a playbook's front matter with its address."""
    return {**book.front.model_dump(mode="json", by_alias=True), "url": url_of(book)}


def phase_data(phase: Playbook) -> dict:
    """Return a phase with its place on the way out."""
    return {**front_data(phase), "number": phase.number}


def item_data(item: Item) -> dict:
    """Return an item; fields that are absent or no are left out."""
    raw = {
        "id": item.id,
        "phase": item.phase,
        "text": item.text,
        "owner": item.owner,
        "when": item.written.value("when"),
        "level": item.level,
        "done_when": item.done_when,
        "why": item.why,
        "template": item.template,
        "after": list(item.after),
        "applies": item.written.value("applies"),
        "emergency": item.emergency,
        "fixed": item.fixed,
    }
    return {name: value for name, value in raw.items() if value}


def facets_data(library: Library) -> list[dict]:
    """Return the facets with all their answers."""
    reasons = [{"id": reason.id, "label": reason.title} for reason in library.vocabulary.reasons]
    facets = dumped(library.vocabulary.facets)
    return [{**facet, "answers": reasons} if facet.get("answers_from") else facet for facet in facets]


def questions_data(lesson: Playbook) -> Iterator[dict]:
    """Yield a lesson's questions with their answers."""
    for question in lesson.questions:
        answers = [
            {"text": choice.text, "right": choice.right, "why": choice.why} for choice in question.choices
        ]
        yield {"id": question.id, "lesson": lesson.id, "text": question.text, "answers": answers}


def search_records(library: Library) -> Iterator[dict]:
    """Yield what search finds: pages, their headings, items and terms; the code of an item is the end of its address."""
    for book in library.playbooks:
        url = url_of(book)
        record = {"url": url, "kind": book.kind, "title": book.front.title, "text": searched_text(book)}
        yield record | ({"id": book.id} if book.id else {}) | ({"also": " ".join(book.front.also)} if book.front.also else {})
        for item in book.items:
            yield {"url": f"{url}#{item.id.lower()}", "kind": "item", "title": item.text, "text": item.why}
    for term in library.vocabulary.glossary:
        yield {"url": f"glossary/#{term.id}", "kind": "term", "title": term.term, "text": term.means}


def searched_text(book: Playbook) -> str:
    """Return the words that a page is found by; the pages of rules are many, and their titles say enough."""
    headings = (node.plain for node in book.body.of_kind("Heading"))
    return "" if book.path.startswith(RULES) else " ".join((book.front.summary, *headings))
