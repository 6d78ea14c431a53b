"""Makes the page of the desk: room for the open case, and what to do where no script runs."""

from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.links import link
from highnote.assemble.pages.page import Block, Context, Page, head_of, page_of
from highnote.model import Playbook, Prose, kinds

WHAT_IT_IS = (
    "A case is one ending that you carry out. It knows what comes next and by when, keeps what was said and agreed, "
    "and shows at the end who did what. It stays in this browser, and nothing of it is sent anywhere."
)


def case_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: its words stand in for the desk until the script puts the desk in their place."""
    parts = [*opening(None, page, context), Block(desk_html(page, context)), foot(page, context)]
    return page_of(context, replace(head_of(page), kind="case"), parts)


def intro_html() -> Html:
    """Say what a case is, for whoever has none; the script keeps these words, and goes on below them."""
    return htpy.div(".desk-intro")[
        htpy.h2("#desk-heading", tabindex="-1")["No case is open"],
        htpy.p[WHAT_IT_IS],
        htpy.p[link("start/", "Make a plan", class_="button is-main")],
        htpy.p(".muted")["Three answers are enough. Then keep it as a case."],
    ]


def desk_html(page: Playbook[kinds.Page], context: Context) -> Html:
    """Write the room of the desk; the script asks which countries have a calendar."""
    words = [context.prose(part.nodes) for part in page.lead if isinstance(part, Prose)]
    return htpy.Element("case-desk")[
        htpy.div(".desk-screen", data_countries=" ".join(COUNTRIES))[intro_html()],
        htpy.output(".desk-fault"),
        htpy.div(".desk-without.prose")[words],
    ]
