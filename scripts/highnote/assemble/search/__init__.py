"""Assemble, search: all that is written on the site, in parts that load by the first letters a reader types.

Knows what can be found, and by which words. Does not know what is best for a reader: the browser ranks.
"""

from collections.abc import Iterator
from functools import partial

from pydantic import TypeAdapter

from highnote.assemble.contract.search import AllWords, Beginning, SearchTable, Shelf
from highnote.assemble.contract.written import json_text, script_text
from highnote.assemble.files import MadeFile, lazy_text
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.search.index import Index
from highnote.model import Library


def search(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield data/search.js, and below data/search/ the shelves, the words by their beginnings, and all words."""
    index = Index(library)
    key = ingredients.everything
    yield lazy_text("data/search.js", key, lambda: script("search", SearchTable, index.table))
    for shelf in (shelf for stock in index.stocks for shelf in stock.shelves):
        yield lazy_text(f"data/search/shelves/{shelf}.js", key, partial(shelf_script, index, shelf))
    for beginning in index.beginnings:
        yield lazy_text(f"data/search/words/{beginning}.js", key, partial(words_script, index, beginning))
    yield lazy_text("data/search/words.js", key, lambda: script("search/words", AllWords, index.all_words))


def shelf_script(index: Index, name: str) -> str:
    """Write one shelf."""
    return script(f"search/shelves/{name}", Shelf, index.shelves[name])


def words_script(index: Index, beginning: str) -> str:
    """Write the words that begin alike."""
    return script(f"search/words/{beginning}", Beginning, Beginning(words=index.words_of(beginning)))


def script(name: str, shape: type, content: object) -> str:
    """Write a part of the contract as a script."""
    return script_text(name, json_text(TypeAdapter(shape), content))
