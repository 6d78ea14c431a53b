"""Makes the page for those who look after a learning system, with every package, and links for other pages."""

import htpy
from htpy import Node as Html

from highnote.assemble.packages.standards import STANDARDS, WHOLE, package_path
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.items import separated
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Page, page_of, prose_parts, section_parts
from highnote.assemble.pages.places import url_of
from highnote.model import Library, Playbook, kinds

PACKAGES = "Every package"


def learning_systems_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: what its author wrote, and the packages where they belong."""
    parts = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += section_parts(section, context)
        if section.title == PACKAGES:
            parts.append(Block(packages_html(context.library), "lesson-files"))
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def packages_html(library: Library) -> Html:
    """Link every package, that of the whole course first."""
    lessons = [(f"{book.id} {book.front.title}", f"training/{book.slug}/{book.slug}") for book in library.lessons]
    rows = [("All lessons in one course", WHOLE), *lessons] if lessons else []
    return htpy.dl[[htpy.div[htpy.dt[title], htpy.dd[package_links(path)]] for title, path in rows]]


def package_links(course: str) -> list[Html]:
    """Link the packages of one course."""
    links = [link(package_path(course, standard), words, download=True) for standard, words in STANDARDS.items()]
    return separated(links, " · ")


def package_line(course: str, library: Library) -> Html:
    """Link the packages of one course, and how to upload them."""
    about = library.by_path.get("docs/training/learning-systems.md")
    return htpy.p(".lesson-questions")[
        "For your learning system ",
        package_links(course),
        [" (", link(url_of(about), "how to upload"), ")"] if about else None,
    ]
