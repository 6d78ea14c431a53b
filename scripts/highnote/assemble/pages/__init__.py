"""Makes the pages of the site from the library; each module writes one kind of page."""

from collections.abc import Callable, Iterator

from highnote.assemble.files import MadeFile, text_file
from highnote.assemble.navigation import navigation_of
from highnote.assemble.pages.endings import ending_page, endings_index
from highnote.assemble.pages.handwritten import handwritten_page, home_page
from highnote.assemble.pages.lessons import lesson_page, lessons_index
from highnote.assemble.pages.links import url_of
from highnote.assemble.pages.page import Context, Site, with_head
from highnote.assemble.pages.phases import phase_page, phases_index
from highnote.assemble.pages.professions import differences_page, profession_page, professions_index
from highnote.assemble.pages.templates import template_page, templates_index
from highnote.assemble.pages.vocabulary_pages import find_page, glossary_page, ideas_page, roles_page, sources_pages
from highnote.model import Library, Playbook

PAGE_OF_KIND: dict[str, Callable[[Playbook, Context], str]] = {
    "ending": ending_page,
    "phase": phase_page,
    "profession": profession_page,
    "template": template_page,
    "lesson": lesson_page,
    "page": handwritten_page,
}
INDEXES: dict[str, Callable[[Library, Context], str]] = {
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


def pages(library: Library, site: Site) -> Iterator[MadeFile]:
    """Yield the Markdown of every page that the engine will read.

    Each is an index.md in a folder of its own: one engine rewrites relative links in HTML as seen from the file,
    the other leaves them as seen from the page, and only so both mean the same.
    """
    navigation = navigation_of(library)
    for playbook in library.playbooks:
        url = url_of(playbook)
        write = home_page if not url else PAGE_OF_KIND[playbook.kind]
        text = write(playbook, Context(library, site, url, playbook.path))
        yield text_file(f"{url}index.md", with_head(text, site.version, navigation.above(url)))
    for url, write in {**INDEXES, **sources_pages(library)}.items():
        text = write(library, Context(library, site, url, ""))
        yield text_file(f"{url}index.md", with_head(text, site.version, navigation.above(url)))
