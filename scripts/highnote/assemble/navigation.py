"""Knows the ways through the site: what its menus name, part by part, and what stands above a page.

A way is a list that we make, or a page of docs/ that says so in its front matter. Knows no HTML.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from highnote.assemble.pages.places import url_of
from highnote.model import Library

GROUPS = {
    "now": "What is happening",
    "work": "The work",
    "learn": "Learn",
    "look-up": "Look up",
    "site": "This site",
}


@dataclass(frozen=True, slots=True)
class Way:
    """One entry of the menus: its title, where it leads, its part of the menu, its place there, and if it is on top.

    `also` has other words that people type to find it.
    """

    title: str
    url: str
    group: str
    order: int
    top: bool = False
    also: str = ""


THE_WAY = "phases, stages, steps, process, overview, checklists, client offboarding"
LISTS = (
    Way("Endings", "endings/", "work", 10, top=True, also="kinds, list of reasons, why clients leave"),
    Way("The way out", "phases/", "work", 20, top=True, also=THE_WAY),
    Way("Templates", "templates/", "work", 30, top=True, also="letters, forms, documents, downloads, Word"),
    Way("Professions and subjects", "professions/", "work", 40),
    Way("Where authorities differ", "differences/", "work", 50),
    Way("Roles", "roles/", "work", 60, also="who does what, RACI, responsibilities"),
    Way("Training", "training/", "learn", 10, top=True, also="lessons, modules, course, quizzes, trainers, slides"),
    Way("Plays", "plays/", "learn", 20, also="branching story, simulation, scenario game, conversations to play"),
    Way("Glossary", "glossary/", "look-up", 10),
    Way("Sources", "sources/", "look-up", 20),
    Way("Where each idea lives", "ideas/", "look-up", 30),
    Way("All pages", "find/", "look-up", 40, also="everything on one page, index, all checklists, sheets to print"),
)


@dataclass(frozen=True, slots=True)
class Navigation:
    """The ways in the order of the menu, and the title of each page that others stand below."""

    ways: tuple[Way, ...]
    titles: dict[str, str]

    @property
    def top(self) -> tuple[Way, ...]:
        """Return the ways that stand on top of every page."""
        return tuple(way for way in self.ways if way.top)

    @property
    def groups(self) -> Iterator[tuple[str, str, tuple[Way, ...]]]:
        """Yield the parts of the menu that hold something: id, title and ways."""
        for group, title in GROUPS.items():
            ways = tuple(way for way in self.ways if way.group == group)
            if ways:
                yield group, title, ways

    def above(self, url: str) -> Iterator[tuple[str, str]]:
        """Yield title and address of the pages above an address, the highest first, but for the home page."""
        parts = url.split("/")[:-1]
        for end in range(1, len(parts)):
            higher = "/".join(parts[:end]) + "/"
            if higher in self.titles:
                yield self.titles[higher], higher


def navigation_of(library: Library) -> Navigation:
    """Gather the ways of a library."""
    order = list(GROUPS)
    ways = sorted((*LISTS, *ways_of_pages(library)), key=lambda way: (order.index(way.group), way.order, way.title))
    pages = {url_of(page): page.front.title for page in library.pages}
    return Navigation(tuple(ways), pages | {way.url: way.title for way in ways})


def ways_of_pages(library: Library) -> Iterator[Way]:
    """Yield the pages of docs/ that ask for a place in the menus."""
    for page in library.pages:
        menu = page.front.menu
        if menu:
            yield Way(menu.title or page.front.title, url_of(page), menu.group, menu.order, menu.top)
