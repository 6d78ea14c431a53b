"""Makes the page of the completion slip: a form for the script, and a sheet that can be filled by hand."""

import htpy
from htpy import Node as Html

from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.handwritten import without_title
from highnote.assemble.pages.page import Block, Context, Head, Heading, Page, PagePart, page_of, prose_parts
from highnote.assemble.pages.score import ornament_svg
from highnote.model import Library, Playbook
from highnote.model.kinds import Page as Written

SLIP = "Your slip"
COLUMNS = ("Lesson or play", "Done on", "Version", "How it was earned")
SELF_DECLARED = (
    "This slip is self-declared. Its learner worked alone or in a room and says so here. "
    "No one else has checked it, unless a name stands below."
)


def slip_page(page: Playbook[Written], context: Context) -> Page:
    """Make the page."""
    parts: list[PagePart] = [*opening(None, page, context), *prose_parts(without_title(page.lead), context)]
    for section in page.sections:
        parts += [Heading(section.title), *prose_parts(section.parts, context)]
        if section.title == SLIP:
            parts.append(Block(slip_html(context)))
    head = Head(page.front.title, page.front.summary, "training")
    return page_of(context, head, [*parts, foot(page, context)])


def slip_html(context: Context) -> Html:
    """Write the form's place and the sheet."""
    return htpy.completion_slip[
        htpy.div(".slip-form", hidden=True),
        htpy.section(".slip-sheet", aria_label="The slip")[
            htpy.div(".slip-score", aria_hidden="true")[ornament_svg(context.library)],
            htpy.p(".slip-title")["Completion slip"],
            htpy.p(".slip-what")["High Note: how to end client work well"],
            htpy.p(".slip-written")[htpy.span(".slip-label")["Name"], htpy.span(".slip-blank.slip-name")],
            table_html(context.library),
            htpy.p(".slip-says")[SELF_DECLARED],
            htpy.p(".slip-written")[
                htpy.span(".slip-label")["Date"],
                htpy.span(".slip-blank.slip-date"),
                htpy.span(".slip-label")["Seen by, if anyone"],
                htpy.span(".slip-blank"),
            ],
            htpy.p(".slip-version")[f"Printed from version {context.site.edition}."],
        ],
    ]


def table_html(library: Library) -> Html:
    """Write a line for each lesson and each play."""
    units = [(book.id, book.front.title) for book in (*library.lessons, *library.plays)]
    return htpy.table(".slip-table")[
        htpy.thead[htpy.tr[[htpy.th(scope="col")[name] for name in COLUMNS]]],
        htpy.tbody[
            [
                htpy.tr({"data-unit": unit})[
                    htpy.td(data_label=COLUMNS[0])[title, " ", htpy.span(".code")[unit]],
                    [htpy.td(data_label=name) for name in COLUMNS[1:]],
                ]
                for unit, title in units
            ]
        ],
    ]
