"""Makes the page that plans a session: who begins where, the form, and what each lesson and each play takes."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.packages.standards import WHOLE
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.items import paper_links
from highnote.assemble.pages.learning_systems import package_line
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, prose_parts
from highnote.assemble.pages.places import url_of
from highnote.model import Library, Playbook, Section
from highnote.model.kinds import Lesson, Play
from highnote.model.kinds import Page as Written
from highnote.model.links import Link
from highnote.model.markdown import Node
from highnote.model.role_plays import ACTIVITY, role_plays_of

GROUPS, FORM, UNITS = "Who begins where", "Your session", "What each part takes"
SYSTEM = "For your learning system"
Unit = Playbook[Lesson] | Playbook[Play]


def session_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page."""
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *section_of_page(section, page, context)]
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def section_of_page(section: Section, page: Playbook[Written], context: Context) -> Iterator[PagePart]:
    """Yield a section: its words, and the form or the units where they belong."""
    if section.title == FORM:
        yield Block(form_html(groups_of(page)))
    yield from prose_parts(section.parts, context)
    if section.title == UNITS:
        yield Block(units_html(context.library))
    if section.title == SYSTEM:
        yield Block(package_line(WHOLE, context.library))


def groups_of(page: Playbook[Written]) -> list[tuple[str, list[str]]]:
    """Read the table of groups: the name of each, and the paths of its lessons and plays in their order."""
    section = page.section(GROUPS)
    tables = [node for node in section.nodes if node.kind == "Table"] if section else []
    rows = [row for table in tables for row in table.children if row.kind != "TableHead"]
    return [(row.children[0].plain, paths_in(row, page.links)) for row in rows]


def paths_in(row: Node, links: tuple[Link, ...]) -> list[str]:
    """Return the files that a row links, in order."""
    inside = {id(node) for node in row.walk()}
    return [link.file for link in links if id(link.node) in inside]


def form_html(groups: list[tuple[str, list[str]]]) -> Html:
    """Write the place of the form, and its groups; the script makes the form."""
    return htpy.session_planner[
        htpy.noscript[htpy.p(".muted")["The form needs script. The table and the list below need none."]],
        htpy.div(".planner", hidden=True),
        [htpy.data({"data-group": name}, value=" ".join(map(id_in, paths)), hidden=True) for name, paths in groups],
    ]


def id_in(path: str) -> str:
    """Return the id that the name of a file begins with."""
    return path.rpartition("/")[2].partition("-")[0].upper()


def units_html(library: Library) -> Html:
    """Write each lesson and each play with its minutes, its steps and its sheets."""
    units: tuple[Unit, ...] = (*library.lessons, *library.plays)
    return htpy.ul(".session-units")[[unit_html(unit) for unit in units]]


def unit_html(unit: Unit) -> Html:
    """Write one lesson or play."""
    front = unit.front
    steps = front.agenda if isinstance(front, Lesson) else ()
    has_cards = isinstance(front, Lesson) and bool(role_plays_of(unit.section(ACTIVITY)))
    sheets = [unit.slug] if not steps else [f"{unit.slug}-facilitator"]
    return htpy.li(
        {"data-unit": unit.id, "data-minutes": front.minutes, "data-cards": has_cards, "data-kind": unit.kind}
    )[
        link(url_of(unit), front.title, class_="unit-link"),
        " ",
        htpy.span(".muted")[f"{unit.id}, {front.minutes} minutes. "],
        htpy.span(".unit-paper")[[[paper_links(stem)] for stem in sheets]],
        htpy.details[
            htpy.summary["Its steps"],
            htpy.ol[[htpy.li(data_minutes=step.minutes)[f"{step.title} ({step.minutes})"] for step in steps]],
        ]
        if steps
        else None,
    ]
