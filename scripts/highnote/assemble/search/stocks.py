"""Says what each page has to find, and parts it into shelves: files so small that a few results load little."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from highnote.assemble.navigation import LISTS, Way
from highnote.assemble.pages.fault_files import fault_files
from highnote.assemble.pages.faults import FAULTS, file_url
from highnote.assemble.pages.places import url_of, url_of_register
from highnote.assemble.pages.slides import slides_title, slides_url
from highnote.assemble.search.findables import Found, found_list, found_on, found_source, found_term, kind_of
from highnote.assemble.slides.deck import deck_of
from highnote.assemble.wording.sources import register_words
from highnote.model import Library
from highnote.model.library import Vocabulary

# In bytes of what an author wrote.
SHELF = 6_000
ENTRY = 400


@dataclass(frozen=True, slots=True)
class Stock:
    """One page: its address, kind and title, how many bytes were written, and how to part it into finds."""

    url: str
    kind: str
    title: str
    length: int
    finds: Callable[[], Iterator[Found]]

    @property
    def shelves(self) -> tuple[str, ...]:
        """Return the names of its shelves; what one holds depends on where it was written alone."""
        name = self.url.strip("/").replace("/", "-") or "home"
        return tuple(f"{name}-{number}" for number in range(self.length // SHELF + 1))


def shelf_of(found: Found) -> int:
    """Return the number of the shelf that holds a find."""
    return found.start // SHELF


def stocks_of(library: Library) -> Iterator[Stock]:
    """Yield every page that has something to find: those of the playbooks, then the lists and the registers."""
    for book in library.playbooks:
        yield Stock(url_of(book), kind_of(book), book.front.title, len(book.body.encoded), partial(found_on, book))
    entries = entries_of(library.vocabulary)
    for way in LISTS:
        yield listing(way, entries.pop(way.url, []))
    for lesson in library.lessons:
        if deck_of(lesson):
            yield listing(Way(slides_title(lesson), slides_url(lesson), "", 0, also="presentation, PowerPoint"), [])
    if any(url_of(page) == FAULTS for page in library.pages):
        for file in fault_files(library):
            yield listing(Way(f"Practice file {file.id}", file_url(file), "", 0), [])
    yield listing(Way("Every item", "find/items/", "", 0, also="all items, index of items"), [])
    titles = {url_of_register(source): f"Sources: {register_words(source)}" for source in library.vocabulary.sources}
    for url, found in entries.items():
        yield listing(Way(titles[url], url, "", 0), found)


def entries_of(words: Vocabulary) -> dict[str, list[Found]]:
    """Map the address of each register to its entries."""
    entries = {"glossary/": [found_term(term) for term in words.glossary]}
    for source in words.sources:
        entries.setdefault(url_of_register(source), []).append(found_source(source))
    return entries


def listing(way: Way, entries: Sequence[Found]) -> Stock:
    """Return the stock of a page that lists pages, or entries of the vocabulary."""
    return Stock(way.url, "list", way.title, len(entries) * ENTRY, partial(in_order, way, entries))


def in_order(way: Way, entries: Iterable[Found]) -> Iterator[Found]:
    """Yield a list and its entries, as if each were as long as the next."""
    yield found_list(way.title, way.also)
    for at, entry in enumerate(entries):
        yield entry.at(at * ENTRY)
