"""Stage 4, assemble: turn the library into every file that the site is made of.

Knows pages, documents, paper and data. Writes nothing.
"""

from dataclasses import dataclass

from highnote.assemble.contract import contract
from highnote.assemble.documents import documents
from highnote.assemble.editions import Editions
from highnote.assemble.files import Draft, MadeFile
from highnote.assemble.handbook import handbook
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.navigation import Navigation, navigation_of
from highnote.assemble.packages import packages
from highnote.assemble.packages.courses import Course, courses
from highnote.assemble.pages import pages
from highnote.assemble.pages.page import LazyPage, Site
from highnote.assemble.print import prints
from highnote.assemble.search import search
from highnote.assemble.slides import slides
from highnote.model import Library

__all__ = ["Assembled", "Course", "Draft", "Editions", "LazyPage", "MadeFile", "Navigation", "assemble"]


@dataclass(frozen=True, slots=True)
class Assembled:
    """The version and the ways of the site, its pages, the files beside them, and the courses to pack."""

    version: str
    navigation: Navigation
    pages: tuple[LazyPage, ...]
    beside: tuple[MadeFile, ...]
    courses: tuple[Course, ...] = ()


def assemble(
    library: Library, editions: Editions, edit_base: str = "", site_url: str = "", *, live: bool = False
) -> Assembled:
    """Return all files, by path below the site's root; `edit_base` is the address that opens a file for a change.

    While an author looks on (`live`), what is made from everything stays as it is.
    """
    site = Site(editions, editions.of_all(library.documents), edit_base)
    ingredients = Ingredients(library, editions, edit_base, str(site.edition.day), site_url)
    navigation = navigation_of(library)
    return Assembled(
        site.version,
        navigation,
        tuple(pages(library, site, navigation, ingredients)),
        (
            *contract(library, ingredients, site.day.year),
            *search(library, ingredients),
            *documents(library, ingredients),
            *prints(library, ingredients, site_url),
            *handbook(library, ingredients, site_url, live=live),
            *packages(library, ingredients),
            *slides(library, ingredients),
        ),
        tuple(courses(library, site, ingredients)),
    )
