"""Each idea that the playbooks promise stands where a reader would look for it, in the words of the page as shown."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from highnote.assemble.ingredients import Ingredients
from highnote.assemble.navigation import navigation_of
from highnote.assemble.pages import pages
from highnote.assemble.pages.links import SURFACE
from highnote.assemble.pages.page import Heading, Page, Site
from highnote.assemble.pages.places import url_of, url_of_source
from highnote.load import load
from highnote.model import Library, model
from highnote.publish.surfaces.engine import part_html

ROOT = Path(__file__).parents[2]
IDEAS = yaml.safe_load(Path(__file__).with_name("ideas.yml").read_text())


@cache
def library() -> Library:
    return model(load(ROOT))


@cache
def places() -> dict[str, str]:
    """Map each place of the site to the words that a reader sees there."""
    made = pages(library(), Site(), navigation_of(library()), Ingredients(library()))
    return {place: words for page in made for place, words in places_on(page.make())}


def places_on(page: Page) -> Iterator[tuple[str, str]]:
    """Yield a page, the part below each of its headings, and whatever else on it has a name."""
    blocks = [LexborHTMLParser(str(SURFACE.provider(lambda to: to, part_html(part)))).body for part in page.parts]
    words = [plain(block.text(separator=" ")) for block in blocks]
    yield page.url, " ".join([plain(page.head.summary), *words])
    for index, part in enumerate(page.parts):
        if isinstance(part, Heading):
            later = page.parts[index + 1 :]
            ends = next((at for at, other in enumerate(later) if is_end(other, part)), len(later))
            yield f"{page.url}#{part.id}", " ".join(words[index : index + 1 + ends])
    for block in (block for block, part in zip(blocks, page.parts, strict=True) if not isinstance(part, Heading)):
        for node in block.css("[id]"):
            yield f"{page.url}#{node.attributes['id']}", plain(node.text(separator=" "))


def is_end(part: object, heading: Heading) -> bool:
    """Tell whether a part ends what stands below a heading."""
    return isinstance(part, Heading) and part.level <= heading.level


def plain(text: str) -> str:
    """Return words in small letters with one space between them."""
    return " ".join(text.casefold().split())


def place_of(home: str) -> str:
    """Return where a reader finds a home."""
    scheme, colon, name = home.partition(":")
    if colon:
        return {
            "term": lambda: f"glossary/#{name}",
            "source": lambda: url_of_source(library().vocabulary.by_id["sources"][name]),
        }.get(scheme, lambda: "")()
    path, hash_sign, anchor = home.partition("#")
    if path in library().by_path:
        return url_of(library().by_path[path]) + hash_sign + anchor
    if home in library().by_id:
        return url_of(library().by_id[home])
    return next(f"{url_of(book)}#{home.lower()}" for book in library().playbooks if home in book.ids)


@pytest.mark.parametrize("idea", IDEAS, ids=lambda idea: idea["says"])
def test_an_idea_stands_where_a_reader_looks_for_it(idea: dict) -> None:
    said = " ".join(places()[place] for place in map(place_of, idea["at"]) if place)

    assert [words for words in idea["words"] if plain(words) not in said] == []
