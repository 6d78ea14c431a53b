"""Makes the pages of the site; each module makes one kind of page, and none knows how it is written."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from highnote.assemble.navigation import Navigation
from highnote.assemble.pages.endings import ending_page, endings_index
from highnote.assemble.pages.handwritten import handwritten_page, home_page
from highnote.assemble.pages.lessons import lesson_page, lessons_index
from highnote.assemble.pages.links import terms_of
from highnote.assemble.pages.page import Context, Page, Site
from highnote.assemble.pages.phases import phase_page, phases_index
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.professions import differences_page, profession_page, professions_index
from highnote.assemble.pages.registers import find_page, glossary_page, ideas_page, roles_page, sources_pages
from highnote.assemble.pages.start import start_page
from highnote.assemble.pages.templates import template_page, templates_index
from highnote.model import Library, Playbook

PAGE_OF_KIND: dict[str, Callable[[Playbook[Any], Context], Page]] = {
    "ending": ending_page,
    "phase": phase_page,
    "profession": profession_page,
    "template": template_page,
    "lesson": lesson_page,
    "page": handwritten_page,
}
OWN_PAGES: dict[str, Callable[[Playbook[Any], Context], Page]] = {"": home_page, "start/": start_page}
INDEXES: dict[str, Callable[[Library, Context], Page]] = {
    "endings/": endings_index,
    "phases/": phases_index,
    "professions/": professions_index,
    "differences/": differences_page,
    "templates/": templates_index,
    "training/": lessons_index,
    "glossary/": glossary_page,
    "roles/": roles_page,
    "ideas/": ideas_page,
    "find/": find_page,
}


def pages(library: Library, site: Site, navigation: Navigation) -> Iterator[Page]:
    """Yield every page of the site, each with the titles and addresses of the pages above it."""
    for page in (*playbook_pages(library, site), *index_pages(library, site)):
        yield replace(page, above=tuple(navigation.above(page.url)))


def playbook_pages(library: Library, site: Site) -> Iterator[Page]:
    """Yield the page of every playbook."""
    for playbook in library.playbooks:
        url = url_of(playbook)
        make = OWN_PAGES.get(url) or PAGE_OF_KIND[playbook.kind]
        explained = frozenset(terms_of(playbook)) if url else frozenset()
        yield make(playbook, Context(library, site, url, playbook, explained))


def index_pages(library: Library, site: Site) -> Iterator[Page]:
    """Yield the pages that lead to others."""
    for url, make in {**INDEXES, **sources_pages(library)}.items():
        yield make(library, Context(library, site, url))
