"""Makes the page of all sheets: a small picture of each list and gate, with both sizes of paper."""

from collections.abc import Iterator

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.items import separated
from highnote.assemble.pages.links import link, picture
from highnote.assemble.pages.page import Block, Context, Heading, Page, PagePart, head_of, page_of, prose_parts
from highnote.assemble.pages.places import url_of
from highnote.assemble.sheets import PAPERS, NamedSheet, named_sheets
from highnote.assemble.wording.sentences import counted
from highnote.model import Library, Playbook, kinds
from highnote.model.role_plays import ACTIVITY, role_plays_of

GROUPS = {
    "phase": "Lists, phase by phase",
    "gate": "Gates, each on one page",
    "role": "Lists by role",
    "ending": "Endings",
    "profession": "Professions and subjects",
}
# So many pictures fit into a first view of 100 KB.
FIRST = 4
# A4 at 24 points to the inch.
WIDTH, HEIGHT = 198, 281


def sheets_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page."""
    library = context.library
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    found = list(named_sheets(library))
    for group, title in GROUPS.items():
        parts += group_parts(title, [named for named in found if named.group == group])
    parts += [*lesson_parts(library), *template_parts(library)]
    return page_of(context, head_of(page), [*parts, foot(page, context)])


def group_parts(title: str, found: list[NamedSheet]) -> Iterator[PagePart]:
    """Yield the sheets of a group; all but the first row of the phases is folded, for pictures weigh something."""
    if found:
        seen = FIRST if found[0].group == "phase" else 0
        yield Heading(title)
        yield Block([cards_html(found[:seen]), folded(found[seen:], "more " if seen else "")], "sheets")


def cards_html(found: list[NamedSheet]) -> Html:
    """Write sheets side by side; nothing where there are none."""
    return htpy.ul(".sheet-cards")[[card_html(named) for named in found]] if found else None


def folded(found: list[NamedSheet], more: str) -> Html:
    """Fold sheets away under how many there are."""
    if not found:
        return None
    return htpy.details(".sheets-fold")[htpy.summary[counted(len(found), f"{more}sheet")], cards_html(found)]


def card_html(named: NamedSheet) -> Html:
    """Write one sheet: its picture, its title, what it holds, and where it lies."""
    return htpy.li(".sheet-card")[
        picture(named.picture, "", width=str(WIDTH), height=str(HEIGHT)),
        htpy.p[title_html(named), " ", htpy.span(".muted")[named.holds]],
        htpy.p(".sheet-sizes")[sizes_html(named.stem, named.title)],
        htpy.p(".sheet-sizes")["Large print: ", sizes_html(named.large, f"{named.title}, large print")]
        if named.large
        else None,
    ]


def title_html(named: NamedSheet) -> Html:
    """Write the title of a sheet as a link to its page; that of a role leads to the list of roles."""
    return link(url_of(named.book) if named.book else "roles/", named.title, class_="sheet-title")


def sizes_html(stem: str, title: str) -> list[Html]:
    """Link a sheet in both sizes of paper."""
    links = [
        link(f"print/{stem}-{size}.pdf", words, download=True, aria_label=f"{title}, {words}")
        for size, words in PAPERS.items()
    ]
    return separated(links, " · ")


def lesson_parts(library: Library) -> Iterator[PagePart]:
    """Yield the sheets of lessons: for learners, for the trainer, the answers, and the cards to cut."""
    if library.lessons:
        yield Heading("Lessons")
        rows = [*map(lesson_html, library.lessons), *map(play_html, library.plays)]
        yield Block(htpy.ul(".sheet-rows")[rows], "sheets")


def lesson_html(lesson: Playbook[kinds.Lesson]) -> Html:
    """Write the sheets of one lesson."""
    title, slug = lesson.front.title, lesson.slug
    sheets = {"For learners": slug, "For the trainer": f"{slug}-facilitator", "Answers": f"{slug}-key"}
    if role_plays_of(lesson.section(ACTIVITY)):
        sheets["Cards to cut"] = f"{slug}-cards"
    if lesson.questions:
        sheets["Question cards"] = f"{slug}-question-cards"
    rows = [htpy.p(".sheet-sizes")[f"{name}: ", sizes_html(stem, f"{title}, {name}")] for name, stem in sheets.items()]
    return htpy.li[link(url_of(lesson), title, class_="sheet-title"), rows]


def play_html(play: Playbook[kinds.Play]) -> Html:
    """Write the sheet of a play."""
    title = play.front.title
    return htpy.li[
        link(url_of(play), title, class_="sheet-title"), htpy.p(".sheet-sizes")[sizes_html(play.slug, title)]
    ]


def template_parts(library: Library) -> Iterator[PagePart]:
    """Yield the templates that come as paper."""
    found = [template for template in library.templates if "pdf" in template.front.formats]
    if found:
        yield Heading("Templates to fill in with a pen")
        yield Block(htpy.ul(".sheet-rows")[[template_html(template) for template in found]], "sheets")


def template_html(template: Playbook[kinds.Template]) -> Html:
    """Write one template in both sizes."""
    stem, title = f"templates/{template.slug}/{template.slug}", template.front.title
    links = [
        link(f"{stem}{end}.pdf", words, download=True, aria_label=f"{title}, {words}")
        for end, words in {"": "A4", "-letter": "Letter"}.items()
    ]
    return htpy.li[link(url_of(template), title, class_="sheet-title"), htpy.p(".sheet-sizes")[separated(links, " · ")]]
