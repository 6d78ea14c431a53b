"""The contract's part for search: pages with their headings, items, and the words of the glossary."""

from collections.abc import Iterator

from highnote.assemble.contract.shape import Shape
from highnote.assemble.pages.places import url_of
from highnote.model import Item, Library, Playbook
from highnote.model.kinds import Front, Page
from highnote.model.vocabulary import Term

RULES = "docs/rules/"


class Findable(Shape):
    """One thing that search can find."""

    url: str
    """Where its page stands, from the root of the site; an item stands there under its id in small letters."""
    kind: str
    """The kind of a playbook, or page, item or term."""
    id: str
    """The code that stands on paper, such as ACC-02 or T17; empty if it has none."""
    title: str
    also: str
    """Other words that people type to find it."""
    text: str


def findable(library: Library) -> Iterator[Findable]:
    """Yield what search finds: every page followed by its items, then the terms."""
    for book in library.playbooks:
        yield findable_page(book)
        for item in book.items:
            yield findable_item(item, library)
    yield from map(findable_term, library.vocabulary.glossary)


def findable_page(book: Playbook[Front | Page]) -> Findable:
    """Return a page, found by its title, its summary, its headings and what else it may be called."""
    return Findable(
        url=url_of(book),
        kind=book.kind,
        id=book.id,
        title=book.front.title,
        also=" ".join(book.front.also),
        text=searched_text(book),
    )


def findable_item(item: Item, library: Library) -> Findable:
    """Return an item, found by its code, its words and its why."""
    home = url_of(library.homes[item.id])
    return Findable(url=home, kind="item", id=item.id, title=str(item.text), also="", text=str(item.why))


def findable_term(term: Term) -> Findable:
    """Return a word of the glossary."""
    return Findable(url=f"glossary/#{term.id}", kind="term", id="", title=term.term, also="", text=term.means)


def searched_text(book: Playbook[Front | Page]) -> str:
    """Return the words that a page is found by; the pages of rules are many, and their titles say enough."""
    # A heading that every playbook of a kind has finds all of them, so it finds none.
    headings = (node.plain for node in book.body.of_kind("Heading") if node.plain not in book.front.headings)
    return "" if book.path.startswith(RULES) else " ".join((book.front.summary, *headings))
