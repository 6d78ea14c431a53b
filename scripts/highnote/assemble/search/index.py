"""The index of the whole site: every find with its number, and every word with the finds that it leads to."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import log2

from highnote.assemble.contract.search import AllWords, SameWords, SearchedPage, SearchTable, Shelf
from highnote.assemble.navigation import LISTS
from highnote.assemble.search.findables import Found
from highnote.assemble.search.stocks import Stock, shelf_of, stocks_of
from highnote.assemble.search.words import SILENT, beginning_of, beginnings_in, words_in
from highnote.model import Library

# A word says more of a short text than of a long one.
SHORT, LONG = 40, 250
# The lightest word of a text that many want weighs more than one: weights leave as powers of two.
SCALE = 4
# What somebody in need wants first.
KINDS = {
    "ending": 1.3,
    "template": 1.15,
    "phase": 1.1,
    "list": 1.2,
    "part": 0.9,
    "law": 0.8,
    "term": 0.8,
    "gate": 0.6,
    "question": 0.5,
    "source": 0.4,
    "play": 0.2,
    "author": 0.06,
}

# Two numbers for each find; a slip in a word of three letters makes another word.
SOME, LONG_WORD = 6, 4

Postings = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Stocked:
    """A page with its finds in their order; `number` is that of the first."""

    stock: Stock
    number: int
    finds: tuple[Found, ...]

    @property
    def firsts(self) -> tuple[int, ...]:
        """Return the number of the first find of each shelf; an empty one has that of the next."""
        on = [shelf_of(found) for found in self.finds]
        return tuple(self.number + sum(shelf < at for shelf in on) for at in range(len(self.stock.shelves)))


class Index:
    """All that can be found in a library; nothing is read before it is asked for."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.stocks = tuple(stocks_of(library))

    @cached_property
    def stocked(self) -> tuple[Stocked, ...]:
        """Return every page with its finds, which are numbered through."""
        pages, number = [], 0
        for stock in self.stocks:
            finds = tuple(sorted(stock.finds(), key=shelf_of))
            pages.append(Stocked(stock, number, finds))
            number += len(finds)
        return tuple(pages)

    @cached_property
    def shelves(self) -> dict[str, Shelf]:
        """Map the name of each shelf to what it holds."""
        return {
            name: Shelf(finds=tuple(found.findable for found in page.finds if shelf_of(found) == at))
            for page in self.stocked
            for at, name in enumerate(page.stock.shelves)
        }

    @property
    def finds(self) -> Iterator[tuple[Stocked, Found]]:
        """Yield all finds in the order of their numbers, each with its page."""
        return ((page, found) for page in self.stocked for found in page.finds)

    @cached_property
    def words(self) -> Postings:
        """Map each word to pairs: the distance from the find before, and how much the word weighs there."""
        words: Postings = defaultdict(list)
        last: dict[str, int] = defaultdict(int)
        for number, (page, found) in enumerate(self.finds):
            wanted = wanted_of(page.stock.kind, found.findable.kind)
            for word, weight in weights_of(found).items():
                words[word] += (number - last[word], max(0, round(log2(weight * wanted))))
                last[word] = number
        return {word: words[word] for word in sorted(words)}

    @cached_property
    def beginnings(self) -> tuple[str, ...]:
        """Return all beginnings that words can have, known from the files as they were written, and so perhaps more."""
        written = (document.text for document in self.library.documents)
        return tuple(
            sorted(beginnings_in((*written, *(stock.title for stock in self.stocks), *(way.also for way in LISTS))))
        )

    def words_of(self, beginning: str) -> dict[str, tuple[int, ...]]:
        """Return the words of a beginning with their pairs."""
        return self.words_by_beginning.get(beginning, {})

    @cached_property
    def words_by_beginning(self) -> dict[str, dict[str, tuple[int, ...]]]:
        """Map each beginning to its words with their pairs."""
        beginnings: dict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
        for word, pairs in self.words.items():
            beginnings[beginning_of(word)][word] = tuple(pairs)
        return beginnings

    @property
    def all_words(self) -> AllWords:
        """Return the words that lead to some finds, and have letters enough to slip in."""
        return AllWords(
            words=tuple(word for word, pairs in self.words.items() if len(pairs) >= SOME and len(word) >= LONG_WORD)
        )

    @property
    def table(self) -> SearchTable:
        """Return what search knows before a word is typed."""
        pages = tuple(map(searched_page, self.stocked))
        same = tuple(SameWords(typed=one.typed, written=one.written) for one in self.library.vocabulary.synonyms)
        size = sum(len(page.finds) for page in self.stocked)
        return SearchTable(size=size, pages=pages, beginnings=self.beginnings, same=same, silent=tuple(sorted(SILENT)))


def searched_page(page: Stocked) -> SearchedPage:
    """Return a page as search knows it."""
    return SearchedPage(url=page.stock.url, kind=page.stock.kind, title=page.stock.title, firsts=page.firsts)


def wanted_of(page: str, kind: str) -> float:
    """Return how much a find of a kind is wanted on a page of a kind."""
    return KINDS.get(kind, 1) * (KINDS["author"] if page == "author" != kind else 1)


def weights_of(found: Found) -> dict[str, float]:
    """Return what each word of a find weighs there."""
    weights: dict[str, float] = defaultdict(float)
    for weight, text in found.texts:
        words = words_in(text)
        told = weight * SCALE * fullness(len(words))
        for word, count in Counter(words).items():
            if word not in SILENT:
                weights[word] += told * (1 + log2(count) / 2)
    return weights


def fullness(count: int) -> float:
    """Return how much one word says in a text of so many."""
    if count <= SHORT:
        return 1 + 1 / (count or 1)
    return 0.75 if count <= LONG else 0.5
