"""Makes the page of the desk: room for the open case, and what to do where no script runs."""

from dataclasses import replace

import htpy
from htpy import Node as Html

from highnote.assemble.contract.countries import COUNTRIES
from highnote.assemble.pages.foot import foot, opening
from highnote.assemble.pages.page import Block, Context, Page, head_of, page_of
from highnote.model import Playbook, Prose, kinds


def case_page(page: Playbook[kinds.Page], context: Context) -> Page:
    """Make the page: its words stand in for the desk until the script puts the desk in their place."""
    parts = [*opening(None, page, context), Block(desk_html(page, context)), foot(page, context)]
    return page_of(context, replace(head_of(page), kind="case"), parts)


def desk_html(page: Playbook[kinds.Page], context: Context) -> Html:
    """Write the room of the desk; the script asks which countries have a calendar."""
    words = [context.prose(part.nodes) for part in page.lead if isinstance(part, Prose)]
    return htpy.Element("case-desk")[
        htpy.div(".desk-screen", data_countries=" ".join(COUNTRIES)),
        htpy.output(".desk-fault"),
        htpy.div(".desk-without.prose")[words],
    ]
