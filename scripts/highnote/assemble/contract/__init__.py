"""Assemble, contract: what leaves for the browser and for other tools, as types of version 1 with their JSON Schemas.

Knows what is published of the library, and in which shape. Does not know pages, nor what a reader does with it.
"""

from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache, partial

from pydantic import TypeAdapter

from highnote.assemble.contract.calendars import Calendar, CalendarName, calendar_names, calendar_of, calendars_source
from highnote.assemble.contract.client import ClientLibrary, client_library_of
from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.contract.harms import HarmsLibrary, harms_library_of
from highnote.assemble.contract.how import ItemHow, hows_of
from highnote.assemble.contract.learning import LearningLibrary, learning_library_of
from highnote.assemble.contract.library import PublishedLibrary, published_library_of
from highnote.assemble.contract.packs import Pack, pack_of_lesson, pack_of_play
from highnote.assemble.contract.paper_shapes import PaperBook, PaperText
from highnote.assemble.contract.paper_texts import paper_text_of
from highnote.assemble.contract.papers import PapersLibrary, papers_library_of
from highnote.assemble.contract.periods import KeptPeriod, periods_of
from highnote.assemble.contract.plan import plan_library_of
from highnote.assemble.contract.plan_parts import PlanCore, PlanWords, plan_core_of, plan_words_of
from highnote.assemble.contract.retired import RetiredId, retired_of
from highnote.assemble.contract.samples import SampleCase, samples_of
from highnote.assemble.contract.schemas import schemas
from highnote.assemble.contract.written import json_text, script_text
from highnote.assemble.documents import document_bytes, tools
from highnote.assemble.documents.paper import Paper, named_blanks, paper_of
from highnote.assemble.files import Draft, MadeFile, drafted_file, key_of, lazy_text
from highnote.assemble.ingredients import Ingredients
from highnote.model import Library, Playbook
from highnote.model.kinds import Lesson, Play, Template


def contract(library: Library, ingredients: Ingredients, year: int) -> Iterator[MadeFile]:
    """Yield data/: the library, its parts for the browser, the calendars from a year on, and every JSON Schema."""
    plan = cache(lambda: plan_library_of(library, ingredients.version))
    texts: dict[str, Callable[[], str]] = {
        "plan": lambda: json_text(TypeAdapter(PlanCore), plan_core_of(plan())),
        "plan-words": lambda: json_text(TypeAdapter(PlanWords), plan_words_of(plan())),
        "papers": lambda: json_text(TypeAdapter(PapersLibrary), papers_library_of(library)),
        "harms": lambda: json_text(TypeAdapter(HarmsLibrary), harms_library_of(library)),
        "periods": lambda: json_text(TypeAdapter(tuple[KeptPeriod, ...]), periods_of(library)),
        "learning": lambda: json_text(TypeAdapter(LearningLibrary), learning_library_of(library)),
        "retired": lambda: json_text(TypeAdapter(tuple[RetiredId, ...]), retired_of(library)),
    }
    for name, write in texts.items():
        yield lazy_text(f"data/{name}.js", ingredients.published, partial(lazy_script, name, write))
    # No page tells a situation, so that only everything together knows when one has changed.
    yield lazy_text("data/samples.js", ingredients.everything, partial(samples_script, library))
    # Paragraphs stand in no list.
    yield lazy_text("data/how.js", ingredients.everything, partial(how_script, library))
    yield lazy_text("data/client.js", ingredients.everything, partial(client_script, library))
    yield lazy_text("data/library.json", ingredients.published, partial(library_text, library, ingredients.version))
    yield from paper_texts(library, ingredients)
    yield from paper_books(library, ingredients)
    yield from pack_files(library, ingredients)
    yield from calendar_files(year)
    yield from schemas()


def lazy_script(name: str, write: Callable[[], str]) -> str:
    """Write a part of the library for the browser."""
    return script_text(name, write())


def samples_script(library: Library) -> str:
    """Write the cases to look at."""
    return script_text("samples", json_text(TypeAdapter(tuple[SampleCase, ...]), tuple(samples_of(library))))


def client_script(library: Library) -> str:
    """Write what the client may read."""
    return script_text("client", json_text(TypeAdapter(ClientLibrary), client_library_of(library)))


def how_script(library: Library) -> str:
    """Write how and why each item is done, for paper."""
    return script_text("how", json_text(TypeAdapter(tuple[ItemHow, ...]), tuple(hows_of(library))))


def library_text(library: Library, version: str) -> str:
    """Write the whole library for other tools."""
    return json_text(TypeAdapter(PublishedLibrary), published_library_of(library, version))


def pack_files(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield what is printed of each lesson and of each play."""
    gathering: list[tuple[Playbook[Lesson] | Playbook[Play], Callable[[], Pack]]] = [
        *((lesson, partial(pack_of_lesson, lesson)) for lesson in library.lessons),
        *((play, partial(pack_of_play, play)) for play in library.plays),
    ]
    for book, gather in gathering:
        yield lazy_text(f"data/packs/{book.id}.js", ingredients.of(book), partial(pack_script, gather))


def pack_script(gather: Callable[[], Pack]) -> str:
    """Write what is printed of a lesson or a play."""
    pack = gather()
    return script_text(f"packs/{pack.id}", json_text(TypeAdapter(Pack), pack))


def paper_texts(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield each template, ready to be filled."""
    for template in library.templates:
        draft = partial(paper_text_draft, template, library)
        yield MadeFile(f"data/papers/{template.id}.js", ingredients.of(template), draft)


def paper_books(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield the workbook of each register, ready to be filled."""
    for template in library.templates:
        if "xlsx" in template.front.formats:
            draft = partial(paper_book_draft, template, library)
            yield MadeFile(f"data/books/{template.id}.js", ingredients.of(template), draft)


def paper_book_draft(template: Playbook[Template], library: Library) -> Draft:
    """Gather the workbook of a register."""
    paper = named_blanks(paper_of(template, library))
    return Draft(key_of("paper book", repr(paper), tools()), partial(paper_book_script, paper))


def paper_book_script(paper: Paper) -> bytes:
    """Write the workbook of a register."""
    book = PaperBook(id=paper.id, xlsx=b64encode(document_bytes("xlsx", paper)).decode())
    return script_text(f"books/{paper.id}", json_text(TypeAdapter(PaperBook), book)).encode()


def paper_text_draft(template: Playbook[Template], library: Library) -> Draft:
    """Gather a template, ready to be filled."""
    paper = paper_of(template, library)
    has_word = "docx" in template.front.formats
    return Draft(key_of("paper text", str(has_word), repr(paper), tools()), partial(paper_text_script, paper, has_word))


def paper_text_script(paper: Paper, has_word: bool) -> bytes:
    """Write a template, ready to be filled, with its Word file."""
    word = b64encode(document_bytes("docx", paper)).decode() if has_word else ""
    text = json_text(TypeAdapter(PaperText), paper_text_of(paper, word))
    return script_text(f"papers/{paper.id}", text).encode()


def calendar_files(year: int) -> Iterator[MadeFile]:
    """Yield the list of all calendars, and the calendar of each country in a file of its own."""
    key = f"{calendars_source()} {year}"
    yield drafted_file("data/calendars.js", Draft(key, partial(calendar_names_script, year)))
    for country in COUNTRIES:
        draft = Draft(f"{key} {country}", partial(calendar_script, country, year))
        yield drafted_file(f"data/calendars/{country}.js", draft)


def calendar_names_script(year: int) -> bytes:
    """Write the list of all calendars."""
    names = json_text(TypeAdapter(tuple[CalendarName, ...]), tuple(calendar_names(year)))
    return script_text("calendars", names).encode()


def calendar_script(country: str, year: int) -> bytes:
    """Write the calendar of a country."""
    return script_text(f"calendars/{country}", json_text(TypeAdapter(Calendar), calendar_of(country, year))).encode()
