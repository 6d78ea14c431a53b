"""Makes the pages of the site; each module makes one kind of page, and none knows how it is written."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import htpy

from highnote.assemble.editions import Edition, short_hash
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.navigation import Navigation
from highnote.assemble.pages.case import case_page
from highnote.assemble.pages.check import check_page
from highnote.assemble.pages.deciding import deciding_page
from highnote.assemble.pages.drills import drills_page
from highnote.assemble.pages.endings import ending_page, endings_index
from highnote.assemble.pages.fault_files import FaultFile, fault_files
from highnote.assemble.pages.faults import FAULTS, faults_page, file_page, file_url
from highnote.assemble.pages.foot import foot_of_list
from highnote.assemble.pages.handbook import handbook_page
from highnote.assemble.pages.handwritten import handwritten_page, home_page
from highnote.assemble.pages.holds import holds_page
from highnote.assemble.pages.learning_systems import learning_systems_page
from highnote.assemble.pages.lessons import lesson_page
from highnote.assemble.pages.links import SURFACE, terms_of
from highnote.assemble.pages.page import Context, Heading, LazyPage, Page, Site
from highnote.assemble.pages.phases import phase_page, phases_index
from highnote.assemble.pages.places import url_of
from highnote.assemble.pages.plays import play_page, plays_index
from highnote.assemble.pages.practise import practise_page
from highnote.assemble.pages.professions import differences_page, profession_page, professions_index
from highnote.assemble.pages.prove import prove_page
from highnote.assemble.pages.questions import questions_page
from highnote.assemble.pages.registers import (
    find_page,
    glossary_page,
    ideas_page,
    items_page,
    roles_page,
    sources_pages,
)
from highnote.assemble.pages.session import session_page
from highnote.assemble.pages.sheets import sheets_page
from highnote.assemble.pages.slides import slides_page, slides_url
from highnote.assemble.pages.slip import slip_page
from highnote.assemble.pages.start import start_page
from highnote.assemble.pages.templates import template_page, templates_index
from highnote.assemble.pages.tracks import tracks_page
from highnote.assemble.pages.training import training_page
from highnote.model import Library, Playbook
from highnote.model.slides import slides_of

PAGE_OF_KIND: dict[str, Callable[[Playbook[Any], Context], Page]] = {
    "ending": ending_page,
    "phase": phase_page,
    "profession": profession_page,
    "template": template_page,
    "lesson": lesson_page,
    "play": play_page,
    "page": handwritten_page,
}
OWN_PAGES: dict[str, Callable[[Playbook[Any], Context], Page]] = {
    "": home_page,
    "case/": case_page,
    "check/": check_page,
    "handbook/": handbook_page,
    "holds/": holds_page,
    "prove/": prove_page,
    "sheets/": sheets_page,
    "start/": start_page,
    "deciding/": deciding_page,
    "training/plan/": session_page,
    "training/practise/": practise_page,
    "training/tracks/": tracks_page,
    "training/slip/": slip_page,
    FAULTS: faults_page,
    "training/drills/": drills_page,
    "training/learning-systems/": learning_systems_page,
    "write/questions/": questions_page,
}
INDEXES: dict[str, Callable[[Library, Context], Page]] = {
    "endings/": endings_index,
    "phases/": phases_index,
    "professions/": professions_index,
    "differences/": differences_page,
    "templates/": templates_index,
    "training/": training_page,
    "plays/": plays_index,
    "glossary/": glossary_page,
    "roles/": roles_page,
    "ideas/": ideas_page,
    "find/": find_page,
    "find/items/": items_page,
}


# Made from paragraphs too, or naming the version of the site; the other lists are made from the skeleton alone.
FROM_EVERYTHING = ("differences/", "find/", "training/drills/", "training/slip/", FAULTS)


def pages(library: Library, site: Site, navigation: Navigation, ingredients: Ingredients) -> Iterator[LazyPage]:
    """Yield every page of the site, to be made with the titles and addresses of the pages above it."""
    for playbook in library.playbooks:
        url = url_of(playbook)
        make = partial(playbook_page, playbook, library, site, navigation)
        from_everything = gathers(playbook) or url in FROM_EVERYTHING
        key = ingredients.everything if from_everything else ingredients.of(playbook)
        yield LazyPage(url, key, make)
    for lesson in filter(slides_of, library.lessons):
        make = partial(deck_page, lesson, library, site, navigation)
        yield LazyPage(slides_url(lesson), ingredients.of(lesson), make)
    yield from pages_of_faults(library, site, navigation, ingredients)
    for url, make_list in {**INDEXES, **sources_pages(library)}.items():
        key = ingredients.everything if url in FROM_EVERYTHING else ingredients.skeleton
        yield LazyPage(url, key, partial(list_page, make_list, Context(library, site, url), navigation))


def pages_of_faults(
    library: Library, site: Site, navigation: Navigation, ingredients: Ingredients
) -> Iterator[LazyPage]:
    """Yield the files with faults to find, below the page that lists them, where a project has one."""
    for listing in library.pages:
        if url_of(listing) == FAULTS:
            for file in fault_files(library):
                make = partial(fault_page, file, listing, Context(library, site, file_url(file), listing), navigation)
                yield LazyPage(file_url(file), ingredients.everything, make)


def fault_page(file: FaultFile, listing: Playbook[Any], context: Context, navigation: Navigation) -> Page:
    """Make the page of one file, below the page that lists them all."""
    above = (*navigation.above(FAULTS), (listing.front.title, FAULTS))
    return replace(file_page(file, listing, context), above=above)


def gathers(playbook: Playbook[Any]) -> bool:
    """Tell whether a page repeats what others say."""
    return bool(getattr(playbook.front, "gathers", ()))


def playbook_page(playbook: Playbook[Any], library: Library, site: Site, navigation: Navigation) -> Page:
    """Make the page of a playbook."""
    url = url_of(playbook)
    make = OWN_PAGES.get(url) or PAGE_OF_KIND[playbook.kind]
    explained = frozenset(terms_of(playbook)) if url else frozenset()
    page = make(playbook, Context(library, site, url, playbook, explained))
    return replace(page, above=tuple(navigation.above(url)))


def deck_page(lesson: Playbook[Any], library: Library, site: Site, navigation: Navigation) -> Page:
    """Make the page that shows the slides of a lesson, below that of the lesson."""
    page = slides_page(lesson, Context(library, site, slides_url(lesson), lesson))
    above = (*navigation.above(url_of(lesson)), (lesson.front.title, url_of(lesson)))
    return replace(page, above=above)


def list_page(make: Callable[[Library, Context], Page], context: Context, navigation: Navigation) -> Page:
    """Make a page that leads to others; its version is a hash of what it says."""
    page = make(context.library, context)
    edition = Edition(short_hash(words_of(page)))
    parts = (*page.parts, foot_of_list(edition))
    return replace(page, version=edition.version, parts=parts, above=tuple(navigation.above(page.url)))


def words_of(page: Page) -> str:
    """Return all that a page says, with its places on the site for addresses."""
    said = [part.title if isinstance(part, Heading) else part.html for part in page.parts]
    return str(SURFACE.provider(str, htpy.fragment[said]))
