"""The contract's part for search: the pages, the shelves of what can be found on them, and the words it is found by."""

from highnote.assemble.contract.shape import Shape


class SearchedPage(Shape):
    """One page, and the shelves of what can be found on it."""

    url: str
    """Where it stands, from the root of the site. Its shelves are named by it with hyphens for slashes and a number, so
    that the first one of `phases/access/` is `phases-access-0`; the shelves of the home page begin with `home`."""
    kind: str
    """The kind of a playbook, or page, list or author (a page for those who write and build)."""
    title: str
    firsts: tuple[int, ...]
    """The number of the first find on each of its shelves; finds are numbered through all pages."""


class SameWords(Shape):
    """Words that readers type, and words of the playbooks that mean the same."""

    typed: tuple[str, ...]
    written: tuple[str, ...]


class SearchTable(Shape):
    """What search knows before a word is typed."""

    size: int
    """How many finds there are."""
    pages: tuple[SearchedPage, ...]
    """In the order of their finds; the first find of a page is the page itself."""
    beginnings: tuple[str, ...]
    """The first two letters by which words are parted, three where too many begin alike; or the first figure."""
    same: tuple[SameWords, ...]
    silent: tuple[str, ...]
    """Words that say nothing by themselves, and by which nothing is found."""


class Findable(Shape):
    """One thing that can be found: a page, a part of it, an item, a question, a rule of law, a word or a source."""

    anchor: str
    """Its place on the page; empty for the page itself."""
    kind: str
    """The kind of a playbook, or page, part, item, gate, question, law, term or source."""
    id: str
    """The code that stands on paper, such as ACC-02 or T17; empty if it has none."""
    title: str
    text: str


class Shelf(Shape):
    """Some finds of one page, in the order of their numbers."""

    finds: tuple[Findable, ...]


class Beginning(Shape):
    """The words that begin alike, each with what it finds."""

    words: dict[str, tuple[int, ...]]
    """By the word in small letters without accents: pairs of numbers. The first is how far the number of the find lies
    behind the one before, the second how much the word weighs there, as a power of two."""


class AllWords(Shape):
    """Every word that finds something in more than one place, for those who slip at its beginning."""

    words: tuple[str, ...]
